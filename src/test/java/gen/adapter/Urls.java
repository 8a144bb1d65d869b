package gen.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Random URLs, most of them nearly right. The same seed gives the same URLs. */
final class Urls {

  static final long FIXED_SEED = 20230726;

  private static final String DELIMITERS = "@:/?#[]%&=+,;.-*\\'\"`$!~{}()|<>^0a";
  private static final List<String> GOOD_HOSTS =
      words("h db.example.com 10.0.0.7 a_b.c x.flympg.net [2001:db8::1] [fe80::1%25eth0] h. %68");
  private static final List<String> HOSTS =
      words(
          "localhost LocalHost. a.localhost 127.0.0.1 127.9.9.9 127.1 0 0.0.0.0 0x7f.1 2130706433"
              + " 017700000001 [::] [::1] [0:0:0:0:0:0:0:1] [0::01] [1::] [::10] [::1%25lo] [h] []"
              + " [::ffff:127.0.0.1] [::FFFF:7f00:1] [::ffff:10.0.0.1] [::ffff:0:0] [::0.0.0.1]"
              + " ip6-localhost localhost6 localhost.localdomain localhost-db.net 127.0.0.example"
              + " 0.pool.example 1e3.net %2Ftmp %2fvar%2frun @abstract %40abstract -h .h h1,h2"
              + " h%2Ci 256.1.1.1 1.2.3 1.2.3.4.5 01.2.3.4 1..2.3 [a/b] [a?b] [::2 [::2]x h] h["
              + " 127.0.0.1. 1.2.3.4. \u00c3\u00a9 [1:2],[3:4]:5");
  private static final List<String> GOOD_PORTS = words("5432 6543 1 65535");
  private static final List<String> PORTS =
      words(
          "65536 0 00 05432 0000000000000000080 54x -1 +1 5432,5433 5432%2C1 %35432 99999 100000"
              + " 4294967297 18446744073709551617 0x50 1:2 %20 080 655350 59999 60000 64999");
  private static final List<String> KEYS =
      words(
          "sslmode ssl user password host port dbname hostaddr options connect_timeout schema"
              + " pgbouncer channel_binding SSLMODE %73slmode database target_session_attrs"
              + " sslrootcert service s%6cl requiressl passfile");
  private static final List<String> VALUES =
      words(
          "require disable allow prefer verify-ca verify-full no-verify true 1 Require %72equire"
              + " x%26y % %00 k 5433 a=b /tmp 10.0.0.1 %C3%A9 a+b * h2 %2500");

  private final Random random;

  Urls(long seed) {
    random = new Random(seed);
  }

  /** The seed of this run: {@code -Dgen.seed=N}, or always the same. */
  static long seed() {
    String given = System.getProperty("gen.seed", "").strip();
    return given.isEmpty() ? FIXED_SEED : Long.parseLong(given);
  }

  /** So many URLs, the first of them empty. */
  List<String> take(int count) {
    List<String> corpus = NastyUrls.table().stream().map(NastyUrls.Case::url).toList();
    List<String> urls = new ArrayList<>(List.of(""));
    while (urls.size() < count) {
      urls.add(next(corpus));
    }
    return urls;
  }

  /** Hosts that are numbers, or nearly. */
  List<String> numericHosts(int count) {
    List<String> seeds =
        words(
            "127.0.0.1 0.0.0.0 127.1 0 0x7f000001 2130706433 017700000001 0177.0.0.1 ::1 ::"
                + " ::ffff:127.0.0.1 ::ffff:7f00:1 0:0:0:0:0:ffff:7fff:ffff ::ffff:0.0.0.0"
                + " 0000::0001 ::0:1 10.0.0.1 ::ffff:10.0.0.1 2001:db8::1 1:: 1::1");
    List<String> pieces = new ArrayList<>(words("0 : . f 1 00 x F 7 ::"));
    pieces.add("");
    List<String> hosts = new ArrayList<>(seeds);
    while (hosts.size() < count) {
      StringBuilder host = new StringBuilder(pick(seeds));
      for (int edits = random.nextInt(4); edits > 0; edits--) {
        int at = random.nextInt(host.length() + 1);
        host.replace(at, Math.min(host.length(), at + random.nextInt(2)), pick(pieces));
      }
      hosts.add(host.toString());
    }
    return hosts;
  }

  private String next(List<String> corpus) {
    double kind = random.nextDouble();
    StringBuilder url = new StringBuilder(kind < .65 ? made() : pick(corpus));
    for (int edits = kind < .45 ? 0 : 1 + random.nextInt(3); edits > 0; edits--) {
      int at = Math.min(url.length(), Math.max(chance(.9) ? 11 : 0, random.nextInt(80)));
      String piece = chance(.7) ? one(DELIMITERS) : character(1 + random.nextInt(255));
      int end = Math.min(url.length(), at + (chance(.5) ? 0 : random.nextInt(3)));
      url.replace(at, end, piece.repeat(random.nextInt(3)));
    }
    if (kind > .97) {
      url = new StringBuilder("postgres://");
      for (int size = random.nextInt(30); size > 0; size--) {
        url.append(one(DELIMITERS.substring(0, 12)));
      }
    }
    // A raw blank is refused at once, which says little about the rest.
    return chance(.9)
        ? Pattern.compile("[\\x01-\\x20\\x7f]").matcher(url).replaceAll(Urls::hex)
        : url.toString();
  }

  private String made() {
    StringBuilder url = new StringBuilder(chance(.67) ? "postgres://" : "postgresql://");
    if (chance(.95)) {
      url.append(chance(.95) ? text() : "").append(chance(.9) ? ":" + text() : "").append('@');
    }
    url.append(chance(.6) ? pick(GOOD_HOSTS) : chance(.9) ? pick(HOSTS) : text());
    if (chance(.5)) {
      url.append(':').append(chance(.6) ? pick(GOOD_PORTS) : chance(.9) ? pick(PORTS) : "");
    }
    if (chance(.95)) {
      url.append('/').append(chance(.6) ? text() : "d");
    }
    if (chance(.4)) {
      url.append('?');
      for (int pairs = random.nextInt(5); pairs > 0; pairs--) {
        url.append(chance(.95) ? pick(KEYS) : "").append('=');
        url.append(chance(.8) ? pick(VALUES) : text()).append(pairs > 1 ? "&" : "");
      }
    }
    return url.toString();
  }

  /** A user, password or name: plain, any bytes, delimiters, what shells trip over, or long. */
  private String text() {
    int size = random.nextInt(chance(.8) ? 9 : 24);
    double kind = random.nextDouble();
    StringBuilder text = new StringBuilder();
    int wanted = kind < .98 ? size : 64 * (1 + random.nextInt(8));
    for (int i = 0; i < wanted; i++) {
      if (kind < .3) {
        text.append(one("abcXYZ019._~-"));
      } else if (kind < .6) {
        text.append(quoted(1 + random.nextInt(255), .9));
      } else if (kind < .75) {
        text.append(one(DELIMITERS));
      } else if (kind < .85) {
        text.append(quoted(one(DELIMITERS + "\n").charAt(0), 1));
      } else if (kind < .97) {
        text.append(
            quoted(one("\n\r\t \\\u0001\u007f\u0080\u0081\u0085\u0088\u00ff*?[]$").charAt(0), 1));
      } else {
        text.append(quoted(1 + random.nextInt(255), 1));
      }
    }
    return text.toString();
  }

  private String quoted(int value, double share) {
    boolean plain = value < 128 && Character.isLetterOrDigit(value);
    return chance(plain ? .1 : share)
        ? String.format(chance(.5) ? "%%%02X" : "%%%02x", value)
        : character(value);
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private String one(String characters) {
    return character(characters.charAt(random.nextInt(characters.length())));
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String character(int value) {
    return String.valueOf((char) value);
  }

  private static String hex(MatchResult blank) {
    return String.format("%%%02x", (int) blank.group().charAt(0));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}

package gen.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The adapter takes addresses of a Redis apart as the reference does, in every shell. */
class RedisUrlTest {

  private static final Path REDIS = Path.of("templates/shared/redis.sh.ftl");
  private static final String WARNING =
      "adapter: warning: " + RedisUrl.NAME + " has query parameters that are ignored\n";

  /** Written by hand: the address, then host, port, user, password and rest; or what refuses it. */
  private static final String[][] TABLE = {
    {"redis://red-abc:6379", "red-abc", "6379", "default", "", "redis://red-abc:6379"},
    {"redis://h", "h", "6379", "default", "", "redis://h"},
    {"redis://h/", "h", "6379", "default", "", "redis://h"},
    {"redis://h/0", "h", "6379", "default", "", "redis://h"},
    {
      "rediss://:pw@ec2.example.com:7001",
      "ec2.example.com",
      "7001",
      "default",
      "pw",
      "rediss://:pw@ec2.example.com:7001"
    },
    {
      "redis://default:pw@h.internal:6379",
      "h.internal",
      "6379",
      "default",
      "pw",
      "redis://default:pw@h.internal:6379"
    },
    {"redis://pw@h:6379", "h", "6379", "default", "pw", "redis://pw@h:6379"},
    {
      "redis://app:p%40ss%2Fw%3Ard@h:1",
      "h",
      "1",
      "app",
      "p@ss/w:rd",
      "redis://app:p%40ss%2Fw%3Ard@h:1"
    },
    {
      "redis://u:a+b@[2001:db8::1]:6380/0",
      "2001:db8::1",
      "6380",
      "u",
      "a+b",
      "redis://u:a+b@[2001:db8::1]:6380"
    },
    {"rediss://u:p@h:25061?ssl=true", "h", "25061", "u", "p", "rediss://u:p@h:25061"},
    {"", "REDIS_URL is not set"},
    {"postgres://u:p@h/d", "REDIS_URL does not start with redis:// or rediss://"},
    {"Redis://h", "REDIS_URL does not start with redis:// or rediss://"},
    {"redis://h/1", "REDIS_URL names a database; the app would get another one"},
    {"redis://h/x", "REDIS_URL names a database; the app would get another one"},
    {"redis://", "REDIS_URL has no host"},
    {"redis://h:0", "the port in REDIS_URL is not a number from 1 to 65535"},
    {"redis://h: 1", "REDIS_URL has a space or a control character in it"},
    {"redis://u:p%@h", "bad percent-encoding in the password"},
    {"redis://a:1,b:2", "REDIS_URL names more than one host"},
    {
      "redis://localhost:6379",
      "the host in REDIS_URL is this container itself; GEN_ALLOW_LOCAL_DATABASE=1 allows that"
    },
  };

  @TempDir Path scratch;

  static List<PosixShell> shells() {
    return PosixShell.all();
  }

  @Test
  void theReferenceReadsTheTableAsItIsWritten() {
    for (String[] row : TABLE) {
      List<String> wanted =
          row.length == 2
              ? List.of("adapter: " + row[1] + "\n")
              : Arrays.asList(row).subList(1, row.length);
      assertTrue(RedisUrl.read(row[0]).right().contains(wanted), row[0]);
    }
  }

  @ParameterizedTest
  @MethodSource("shells")
  void everyShellReadsAsTheReferenceDoes(PosixShell shell) throws IOException {
    assumeTrue(shell.isInstalled(), shell::missing);
    List<String> urls = urls();
    List<String> differences = new ArrayList<>();
    int taken = 0;
    for (int from = 0; from < urls.size(); from += 500) {
      List<String> some = urls.subList(from, Math.min(from + 500, urls.size()));
      List<List<String>> answers = answers(shell, some);
      for (int i = 0; i < some.size(); i++) {
        RedisUrl reference = RedisUrl.read(some.get(i));
        taken += answers.get(i).size() > 1 ? 1 : 0;
        if (!right(reference).contains(answers.get(i))) {
          differences.add(some.get(i) + "\n  " + answers.get(i) + "\n  " + right(reference));
        }
      }
    }

    assertEquals(List.of(), differences);
    assertTrue(taken > urls.size() / 10, taken + " of " + urls.size() + " are taken");
  }

  @Test
  void everyRefusalOfItsOwnIsDocumented() throws IOException {
    Set<String> own = new TreeSet<>();
    Pattern.compile("pg_refuse \"([^\"]+)\"")
        .matcher(Splitter.text(REDIS))
        .results()
        .map(each -> each.group(1).replace("$pg_url_name", RedisUrl.NAME))
        .filter(each -> !Refusals.inTheCore().contains(each.replace("REDIS_URL", "DATABASE_URL")))
        .forEach(own::add);
    String page = Files.readString(Path.of("docs/adapter.md"));
    String chapter =
        page.substring(page.indexOf("## How it reads the address of a Redis")).split("\n## ", 2)[0];

    assertEquals(2, own.size(), own::toString);
    own.forEach(each -> assertTrue(chapter.contains("| `" + each + "` |"), each));
  }

  /** What the reference wants, with its warning where nothing is refused at once. */
  private static Set<List<String>> right(RedisUrl reference) {
    Set<List<String>> right = new java.util.LinkedHashSet<>();
    for (List<String> each : reference.right()) {
      List<String> answer = new ArrayList<>(each);
      if (reference.warns()) {
        answer.set(0, answer.size() == 1 ? WARNING + answer.get(0) : answer.get(0));
      }
      right.add(answer);
    }
    return right;
  }

  /** The table, and random addresses of a Postgres with the schemes and ports of a Redis. */
  private static List<String> urls() {
    Stream<String> random =
        Stream.concat(new Urls(Urls.seed()).take(1_500).stream(), NastyUrls.urls().stream())
            .map(each -> each.replaceFirst("^postgres(?:ql)?://", "redis://"))
            .flatMap(each -> Stream.of(each, each.replaceFirst("(?<=[^/])/[a-z_%0-9]+", "/0")));
    return Stream.concat(Arrays.stream(TABLE).map(row -> row[0]), random).distinct().toList();
  }

  /** The fields for each address; for one that is refused what is printed. */
  private List<List<String>> answers(PosixShell shell, List<String> urls) throws IOException {
    Path core = write(Splitter.text(Splitter.CORE));
    Path redis = write(Splitter.text(REDIS));
    Path driver =
        write(
            """
            pg_url='' pg_url_name=kept
            . "$CORE"
            . "$REDIS"
            i=0
            while [ "$i" -lt "$COUNT" ]; do
              (
                set -eu
                eval "url=\\$U$i"
                pg_begin
                pg_split_redis REDIS_URL "$url"
                pg_end
                case $pg_url_name in kept) ;; *) echo changed >&2 ;; esac
                printf '%s\\0' "$pg_redis_host" "$pg_redis_port" "$pg_redis_user" \\
                  "$pg_redis_password" "$pg_redis_url_query"
              )
              printf '\\0%s\\0' "$?" >&2
              i=$((i + 1))
            done
            """);
    Map<String, String> env = new HashMap<>();
    env.putAll(Map.of("PATH", PosixShell.PATH, "COUNT", String.valueOf(urls.size())));
    env.putAll(Map.of("CORE", core.toString(), "REDIS", redis.toString()));
    for (int i = 0; i < urls.size(); i++) {
      env.put("U" + i, urls.get(i));
    }
    PosixShell.Outcome outcome = shell.run(env, List.of(driver.toString()), scratch);
    String[] out = outcome.out().split("\0", -1);
    String[] err = outcome.err().split("\0", -1);
    List<List<String>> answers = new ArrayList<>();
    int next = 0;
    for (int i = 0; i + 1 < err.length; i += 2) {
      boolean taken = err[i + 1].equals("0");
      assertTrue(taken ? err[i].matches("(?:" + Pattern.quote(WARNING) + ")?") : true, err[i]);
      answers.add(taken ? List.of(out).subList(next, next + 5) : List.of(err[i]));
      next += taken ? 5 : 0;
    }
    assertEquals(urls.size(), answers.size());
    return answers;
  }

  private Path write(String text) throws IOException {
    return Files.writeString(
        Files.createTempFile(scratch, "redis", ".sh"), text, StandardCharsets.ISO_8859_1);
  }
}

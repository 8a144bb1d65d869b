package gen.rule.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address in a text: a URL, whatever it begins with, or what drivers take in its place.
 *
 * @param scheme what it begins with, in lower case; empty where it is no URL
 * @param user empty where there is none
 * @param password as it is written; empty where there is none
 * @param hosts without ports; none for a file or socket
 */
public record Address(String scheme, String user, String password, List<String> hosts) {

  private static final Pattern URL =
      Pattern.compile(
          "(?<![a-z0-9+.:-])([a-z][a-z0-9+.-]{0,40}(?::[a-z][a-z0-9+.-]{0,40}){0,3})://"
              + "([^\\s\"'<>`|\\\\]*)",
          Pattern.CASE_INSENSITIVE);

  /** As Go's driver for MySQL takes it. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("([^\\s@/()]{1,300})@(?:tcp|udp)6?\\(([^()\\s]{1,300})\\)");

  /** {@code Host=db;Password=…} as .NET takes it, {@code host=db password=…} as libpq does. */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?i)(?:^|[;\\s])(?<key>host|hostaddr|server|data source|password|pwd|user(?:"
              + " ?id|name)?|uid|database|dbname|initial catalog|port)\\s*=\\s*(?<value>[^;\\s]*)");

  /** As JDBC's drivers and libpq take it behind the address. */
  private static final Pattern PASSWORD =
      Pattern.compile("(?i)[?&;](?:password|pwd)=(?<value>[^&;]+)");

  private static final Pattern PORT = Pattern.compile(":[0-9]*$");

  /** All addresses in a text, in their order. */
  public static List<Address> in(String text) {
    List<Address> all = new ArrayList<>();
    // Each pattern is tried only where its sign stands, since they look far at every character.
    if (text.contains("://")) {
      URL.matcher(text)
          .results()
          .forEach(url -> all.add(ofUrl(url.group(1).toLowerCase(Locale.ROOT), url.group(2))));
    }
    if (all.isEmpty() && (text.contains("@tcp") || text.contains("@udp"))) {
      IN_BRACKETS
          .matcher(text)
          .results()
          .forEach(found -> all.add(of("mysql", found.group(1), found.group(2))));
    }
    if (all.isEmpty() && text.contains("=")) {
      ofPairs(text, all);
    }
    return all;
  }

  private static Address ofUrl(String scheme, String rest) {
    String authority = rest.replaceFirst("[/?#;].*", "");
    int at = authority.lastIndexOf('@');
    if (at < 0 && rest.indexOf('@') > 0 && !authority.matches("[^:]*|.*:[0-9]*|\\[.*")) {
      // A password with a slash or the like in it.
      authority =
          rest.substring(0, rest.indexOf('@'))
              + rest.substring(rest.indexOf('@')).replaceFirst("[/?#;].*", "");
      at = authority.lastIndexOf('@');
    }
    String hosts = authority.substring(at + 1);
    Matcher host = Pattern.compile("[?&]host=([^&/]+)").matcher(rest);
    boolean elsewhere = hosts.isEmpty() && host.find();
    String login = at < 0 ? "" : authority.substring(0, at);
    Matcher password = PASSWORD.matcher(rest);
    boolean behind = !isWeb(scheme) && login.indexOf(':') < 0 && password.find();
    return of(
        scheme,
        behind ? login + ":" + password.group("value") : login,
        elsewhere ? host.group(1) : hosts);
  }

  private static Address of(String scheme, String login, String hosts) {
    int colon = login.indexOf(':');
    String user = colon < 0 ? login : login.substring(0, colon);
    return new Address(scheme, user, colon < 0 ? "" : login.substring(colon + 1), hosts(hosts));
  }

  private static void ofPairs(String text, List<Address> all) {
    String host = "";
    String password = "";
    String user = "";
    int pairs = 0;
    Matcher pair = PAIR.matcher(text);
    while (pair.find()) {
      pairs++;
      String key = pair.group("key").toLowerCase(Locale.ROOT);
      String value = pair.group("value").replaceAll("^[\"']|[\"']$", "");
      if (key.matches("host|hostaddr|server|data source")) {
        host = value.replaceFirst("(?i)^tcp:", "").replaceFirst("\\\\.*", "");
      } else if (key.matches("password|pwd")) {
        password = value;
      } else if (key.matches("user.*|uid")) {
        user = value;
      }
    }
    if (pairs > 1 && !host.isEmpty()) {
      all.add(new Address("", user, password, hosts(host)));
    }
  }

  /** The hosts of a list that is separated by commas, without ports; none for a socket. */
  static List<String> hosts(String list) {
    return Stream.of(list.split("[,\\s]+"))
        .map(
            each ->
                each.matches("\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")
                    ? each
                    : PORT.matcher(each).replaceFirst(""))
        .map(each -> each.replaceAll("^\\[|]$", ""))
        .filter(each -> !each.isEmpty() && !each.contains("/") && !each.contains("%2F"))
        .toList();
  }

  /** True when it begins as pages for browsers do. */
  boolean isWeb() {
    return isWeb(scheme);
  }

  private static boolean isWeb(String scheme) {
    return scheme.matches("https?|wss?");
  }
}

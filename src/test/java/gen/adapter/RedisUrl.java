package gen.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second opinion on the addresses of a Redis, written from the grammar of redis-cli and the
 * refusals that docs/adapter.md lists. It works on bytes, as {@link PostgresUrl} does.
 *
 * @param rest the address without its database and its parameters
 * @param values what it says, as the policy for a Postgres knows it
 */
record RedisUrl(
    String rest, Map<String, String> values, List<PostgresUrl.Refusal> refusals, boolean warns) {

  static final String NAME = "REDIS_URL";

  private static final Pattern SCHEME = Pattern.compile("rediss?://");
  private static final Pattern BLANK = Pattern.compile("[\\x01-\\x20\\x7f]");

  /** What this address says. */
  static RedisUrl read(String url) {
    Matcher scheme = SCHEME.matcher(url);
    if (url.isEmpty()) {
      return refused(" is not set");
    }
    if (BLANK.matcher(url).find()) {
      return refused(" has a space or a control character in it");
    }
    return scheme.lookingAt()
        ? read(scheme.group(), url.substring(scheme.end()))
        : refused(" does not start with redis:// or rediss://");
  }

  private static RedisUrl refused(String why) {
    return new RedisUrl("", Map.of(), List.of(refusal(NAME + why)), false);
  }

  private static RedisUrl read(String scheme, String text) {
    List<PostgresUrl.Refusal> refusals = new ArrayList<>();
    Map<String, String> values = new HashMap<>(Map.of("user", "default", "dbname", "0"));
    int at = text.indexOf('@');
    int slash = text.indexOf('/');
    boolean isLogin = at >= 0 && (slash < 0 || at < slash);
    String login = isLogin ? text.substring(0, at) : "";
    String after = text.substring(isLogin ? at + 1 : 0);
    if (login.contains(":")) {
      String[] parts = PostgresUrl.cut(login, ':');
      String user = Percent.decode("user", parts[0], refusals);
      values.put("user", user.isEmpty() ? "default" : user);
      values.put("password", Percent.decode("password", parts[1], refusals));
    } else if (isLogin) {
      values.put("password", Percent.decode("password", login, refusals));
    }
    String[] query = PostgresUrl.cut(after, '?');
    boolean warns = refusals.isEmpty() && !query[1].isEmpty();
    String[] path = PostgresUrl.cut(query[0], '/');
    if (!path[1].isEmpty() && !path[1].equals("0")) {
      refusals.add(refusal(NAME + " names a database; the app would get another one"));
    }
    UrlAddress address =
        UrlAddress.read(path[0], path[0].indexOf(']', path[0].indexOf('[') + 1) >= 0, refusals);
    values.put("host", Percent.decode("host", address.hosts(), refusals));
    String port = Percent.decode("port", address.ports(), refusals);
    values.put("port", port.isEmpty() ? "6379" : port);
    String rest = scheme + text.substring(0, isLogin ? at + 1 : 0) + path[0];
    return new RedisUrl(rest, values, refusals, warns);
  }

  private static PostgresUrl.Refusal refusal(String message) {
    return new PostgresUrl.Refusal(PostgresUrl.Kind.POLICY, message);
  }

  /** Everything that a shell may rightly say: host, port, user, password, rest; or a refusal. */
  Set<List<String>> right() {
    Set<List<String>> all = new LinkedHashSet<>();
    for (Place unclear : List.of(Place.ELSEWHERE, Place.HERE)) {
      PostgresUrl.Result result =
          refusals.isEmpty() ? new UrlPolicy(false, unclear).apply(values) : refusals.get(0);
      all.add(
          result instanceof PostgresUrl.Parts parts
              ? List.of(parts.host(), parts.port(), parts.user(), parts.password(), rest)
              : List.of(refused((PostgresUrl.Refusal) result)));
    }
    return all;
  }

  private static String refused(PostgresUrl.Refusal refusal) {
    return "adapter: " + refusal.message().replace(PostgresUrl.NAME, NAME) + "\n";
  }
}

package gen.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second opinion on connection URLs, written from RFC 3986, libpq's grammar and the refusals that
 * docs/adapter.md lists. It works on bytes: texts are ISO 8859-1, a character is a byte.
 */
final class PostgresUrl {

  /** What the adapter must make of a URL. */
  sealed interface Result permits Parts, Refusal {}

  /** What the app is given; a mode that is not named is empty. */
  record Parts(
      String host, String port, String database, String user, String password, String sslmode)
      implements Result {}

  /** Why a URL is refused: the text after {@code adapter: }. */
  record Refusal(Kind kind, String message) implements Result {}

  /** What libpq says where the adapter refuses. */
  enum Kind {
    /** It refuses as well. */
    GRAMMAR,
    /** It may accept, and then reads the same parts. */
    POLICY,
    /** It cuts the URL at another place. */
    CUT
  }

  static final String NAME = "DATABASE_URL";
  static final String WARNING =
      "adapter: warning: " + NAME + " has query parameters that are ignored\n";

  private static final Pattern SCHEME = Pattern.compile("postgres(ql)?://");
  private static final Pattern BLANK = Pattern.compile("[\\x01-\\x20\\x7f]");
  private static final List<String> KEYS =
      List.of("user", "password", "host", "port", "dbname", "sslmode");

  private final Map<String, String> values = new HashMap<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private String plain = "";
  private boolean ignores;

  PostgresUrl(String url) {
    Matcher scheme = SCHEME.matcher(url);
    if (url.isEmpty()) {
      refuse(Kind.CUT, NAME + " is not set");
    } else if (BLANK.matcher(url).find()) {
      refuse(Kind.CUT, NAME + " has a space or a control character in it");
    } else if (!scheme.lookingAt()) {
      refuse(Kind.CUT, NAME + " does not start with postgres:// or postgresql://");
    } else {
      plain = scheme.group();
      readLogin(url.substring(scheme.end()));
    }
  }

  /** The parts for the app, or the first refusal in the documented order. */
  Result result(boolean localAllowed) {
    return result(new UrlPolicy(localAllowed, Place.ELSEWHERE));
  }

  /** All results that are right: two where it is unclear whether a host is local. */
  Set<Result> results(boolean localAllowed) {
    Set<Result> results = new LinkedHashSet<>();
    results.add(result(localAllowed));
    results.add(result(new UrlPolicy(localAllowed, Place.HERE)));
    return results;
  }

  private Result result(UrlPolicy policy) {
    return refusals.isEmpty() ? policy.apply(values) : refusals.get(0);
  }

  /** Whether the adapter warns of parameters that it ignores, before it goes on or refuses. */
  boolean warns() {
    return ignores && refusals.isEmpty();
  }

  /** The parameters by libpq's names; those without a value are absent or empty. */
  Map<String, String> values() {
    return values;
  }

  /** The same URL without keys that the adapter ignores, as some are unknown to libpq. */
  String withKnownKeysOnly() {
    return plain;
  }

  /** Whether libpq must refuse; empty when it reads another URL than the adapter. */
  Optional<Boolean> breaksTheGrammar() {
    return refusals.stream().anyMatch(each -> each.kind() == Kind.CUT)
        ? Optional.empty()
        : Optional.of(refusals.stream().anyMatch(each -> each.kind() == Kind.GRAMMAR));
  }

  private void readLogin(String rest) {
    int at = rest.indexOf('@');
    int slash = rest.indexOf('/');
    if (at < 0 || slash >= 0 && slash < at) {
      readRest(rest);
      return;
    }
    String[] login = cut(rest.substring(0, at), ':');
    values.put("user", decode("user", login[0]));
    values.put("password", decode("password", login[1]));
    plain += rest.substring(0, at + 1);
    readRest(rest.substring(at + 1));
  }

  private void readRest(String rest) {
    String[] path = cut(rest, '?');
    String[] parts = cut(path[0], '/');
    // The slash keeps an @ in the query from ending a login.
    plain += path[0] + (path[0].contains("/") ? "?" : "/?");
    values.put("dbname", decode("database name", parts[1]));
    readAddress(parts[0], rest.indexOf(']', rest.indexOf('[') + 1) >= 0);
    readQuery(path[1]);
  }

  private void readAddress(String text, boolean closedSomewhere) {
    UrlAddress address = UrlAddress.read(text, closedSomewhere, refusals);
    values.put("host", decode("host", address.hosts()));
    values.put("port", decode("port", address.ports()));
  }

  private void readQuery(String query) {
    if (query.isEmpty()) {
      return;
    }
    String pairs = query.endsWith("&") ? query.substring(0, query.length() - 1) : query;
    for (String pair : pairs.split("&", -1)) {
      plain += (readPair(pair) ? pair : "application_name=x") + "&";
    }
  }

  /** Reads a pair; false when the adapter ignores it. */
  private boolean readPair(String pair) {
    int known = refusals.size();
    String[] cut = cut(pair, '=');
    if (!pair.contains("=")) {
      refuse(Kind.GRAMMAR, NAME + " has a query parameter without =");
    } else if (cut[1].contains("=")) {
      refuse(Kind.GRAMMAR, NAME + " has a query parameter with two = (write %3D)");
    }
    String key = known == refusals.size() ? decode("query", cut[0]) : "";
    String value = known == refusals.size() ? decode("query", cut[1]) : "";
    if (known < refusals.size()) {
      return true;
    }
    if (KEYS.contains(key)) {
      // A mode that is named and empty is not the same as none.
      values.put(key, key.equals("sslmode") && value.isEmpty() ? UrlPolicy.NO_MODE : value);
    } else if (key.equals("ssl") && value.equals("true")) {
      values.put("sslmode", "require");
    } else if (key.equals("ssl")) {
      refuse(Kind.GRAMMAR, "only ssl=true is understood in " + NAME + "; use sslmode=");
    } else if (key.equals("hostaddr")) {
      refuse(Kind.POLICY, "hostaddr= in " + NAME + " cannot be passed on; use host=");
    } else if (key.equals("requiressl")) {
      refuse(Kind.POLICY, "requiressl= in " + NAME + " is out of date; use sslmode=");
      return false;
    } else {
      ignores = true;
      return false;
    }
    return true;
  }

  private String decode(String where, String text) {
    return Percent.decode(where, text, refusals);
  }

  private void refuse(Kind kind, String message) {
    refusals.add(new Refusal(kind, message));
  }

  /** The text before the first such character, and the text after it. */
  static String[] cut(String text, char at) {
    int place = text.indexOf(at);
    return place < 0
        ? new String[] {text, ""}
        : new String[] {text.substring(0, place), text.substring(place + 1)};
  }
}

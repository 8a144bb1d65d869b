package gen.adapter;

import static gen.adapter.PostgresUrl.NAME;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the adapter asks of a URL that libpq would accept. */
record UrlPolicy(boolean localAllowed, Place unclear) {

  /** Stands for a mode that is named and empty; no URL can hold this text. */
  static final String NO_MODE = "\0";

  private static final List<String> MODES =
      List.of("", "disable", "allow", "prefer", "require", "verify-ca", "verify-full");
  private static final Pattern PORT = Pattern.compile("0*([1-9][0-9]{0,4})");

  PostgresUrl.Result apply(Map<String, String> values) {
    String host = values.getOrDefault("host", "");
    String given = values.getOrDefault("port", "");
    Matcher port = PORT.matcher(given.isEmpty() ? "5432" : given);
    String mode = values.getOrDefault("sslmode", "");
    String why = why(values, host);
    if (why.isEmpty() && (!port.matches() || Integer.parseInt(port.group(1)) > 65535)) {
      why = "the port in " + NAME + " is not a number from 1 to 65535";
    } else if (why.isEmpty() && !MODES.contains(mode)) {
      why =
          "sslmode in "
              + NAME
              + " is none of"
              + " disable allow prefer require verify-ca verify-full";
    }
    return why.isEmpty()
        ? new PostgresUrl.Parts(
            host,
            port.group(1),
            values.get("dbname"),
            values.get("user"),
            values.getOrDefault("password", ""),
            mode)
        : new PostgresUrl.Refusal(PostgresUrl.Kind.POLICY, why);
  }

  private String why(Map<String, String> values, String host) {
    Place place = Place.of(host) == Place.UNCLEAR ? unclear : Place.of(host);
    if (values.getOrDefault("user", "").isEmpty()) {
      return NAME + " has no user";
    } else if (values.getOrDefault("dbname", "").isEmpty()) {
      return NAME + " has no database name";
    } else if (host.isEmpty()) {
      return NAME + " has no host";
    } else if (host.contains(",")) {
      return NAME + " names more than one host";
    } else if (place == Place.NOWHERE) {
      return "the host in "
          + NAME
          + " is not plausible; is an @ : / ? or # in the password not percent-encoded?";
    } else if (place == Place.HERE && !localAllowed) {
      return "the host in "
          + NAME
          + " is this container itself; GEN_ALLOW_LOCAL_DATABASE=1 allows that";
    }
    return "";
  }
}

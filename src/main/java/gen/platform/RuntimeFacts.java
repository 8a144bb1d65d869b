package gen.platform;

import gen.document.Fields;
import java.util.Map;
import java.util.Optional;

/** What an app finds when it runs on a platform. */
public record RuntimeFacts(Fields group) {

  /** The host under which an app is reached, with {@code <service>} for its name. */
  public String publicHost() {
    return group.text("publicHost");
  }

  /** The variables that the platform sets by itself. */
  public Map<String, String> variables() {
    return group.textMap("variables");
  }

  /** The scheme of the address of a database, if it is known. */
  public Optional<String> urlScheme() {
    return group.optional("urlScheme");
  }

  /** True when that address names the port. */
  public boolean hasUrlPort() {
    return group.isTrue("urlPort");
  }

  /** True when passwords hold letters and digits only. */
  public boolean hasPlainPasswords() {
    return group.text("passwords").equals("alphanumeric");
  }

  /** The user in the address of a Redis; empty where there is none. */
  public String redisUser() {
    return group.text("redisUser", "");
  }

  /** True when images run as some user that nobody knows before. */
  public boolean hasRandomUser() {
    return group.text("user", "").equals("random");
  }

  /** How the platform asks whether an app is well. */
  public Fields health() {
    return group.in("health");
  }

  /** Seconds between SIGTERM and SIGKILL; 0 where both come at once. */
  public int graceSeconds() {
    return group.number("graceSeconds", 10);
  }
}

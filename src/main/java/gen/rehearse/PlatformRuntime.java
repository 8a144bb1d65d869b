package gen.rehearse;

import gen.document.Fields;
import gen.platform.Platform;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an app finds when it runs on a platform: the {@code runtime} group of its facts, for one
 * service.
 *
 * @param facts the group
 * @param service name of the service
 * @param port the port that the app is told or asked to listen on
 */
record PlatformRuntime(Fields facts, String service, int port) {

  static PlatformRuntime of(Platform platform, String service, int port) {
    return new PlatformRuntime(platform.facts().in("runtime"), service, port);
  }

  /** The host name under which the app would be reached. */
  String publicHost() {
    return facts.text("publicHost").replace("<service>", service);
  }

  /** The variables that the platform sets by itself. */
  Map<String, String> variables(Tenant tenant) {
    Map<String, String> variables = new LinkedHashMap<>();
    facts
        .textMap("variables")
        .forEach(
            (name, value) ->
                variables.put(
                    name,
                    value
                        .replace("<publicHost>", publicHost())
                        .replace("<service>", service)
                        .replace("<port>", String.valueOf(port))
                        .replace("<url>", url(tenant))));
    return variables;
  }

  /** The database's URL as the platform writes it. */
  String url(Tenant tenant) {
    // A server for rehearsals seldom has the port that a platform may leave out.
    boolean named = facts.isTrue("urlPort") || tenant.port() != 5432;
    String host = tenant.host().contains(":") ? "[" + tenant.host() + "]" : tenant.host();
    return facts.text("urlScheme")
        + "://"
        + Tenant.encoded(tenant.role())
        + ":"
        + Tenant.encoded(tenant.password())
        + "@"
        + host
        + (named ? ":" + tenant.port() : "")
        + "/"
        + Tenant.encoded(tenant.database())
        + (tenant.tls() ? "" : "?sslmode=disable");
  }

  /** True when passwords of this platform hold letters and digits only. */
  boolean hasPlainPasswords() {
    return facts.text("passwords").equals("alphanumeric");
  }

  /** Seconds between SIGTERM and SIGKILL. */
  int graceSeconds() {
    return facts.number("graceSeconds", 10);
  }
}

package gen.rehearse;

import gen.document.Fields;
import gen.platform.Platform;
import gen.platform.RuntimeFacts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an app finds when it runs on a platform: the {@code runtime} group of its facts, for one
 * service.
 *
 * @param service name of the service
 * @param port the port that the app is told or asked to listen on
 */
record PlatformRuntime(Platform platform, String service, int port) {

  private static final String REDIS_URL = "<redisUrl>";

  private RuntimeFacts facts() {
    return platform.see().runtime().orElseThrow();
  }

  /** A random text as the platform makes it. */
  String secret(int length, String characters) {
    Platform.SecretRule rule = platform.secrets();
    return rule.free() || rule.bytes() == 0
        ? RandomText.of(length, characters)
        : RandomText.encoded(rule.bytes(), rule.alphabet());
  }

  /** The host name under which the app would be reached. */
  String publicHost() {
    return facts().publicHost().replace("<service>", service);
  }

  /** The variables that the platform sets by itself. */
  Map<String, String> variables(Stores stores) {
    Map<String, String> variables = new LinkedHashMap<>();
    Optional<RedisTenant> redis = stores.cache("");
    facts()
        .variables()
        .forEach(
            (name, value) -> {
              if (redis.isPresent() || !value.contains(REDIS_URL)) {
                variables.put(name, filled(value, stores.postgres(), redis));
              }
            });
    return variables;
  }

  private String filled(String value, Tenant tenant, Optional<RedisTenant> redis) {
    return value
        .replace("<publicHost>", publicHost())
        .replace("<service>", service)
        .replace("<port>", String.valueOf(port))
        .replace(REDIS_URL, redis.map(RedisTenant::url).orElse(""))
        .replace("<url>", url(tenant));
  }

  /** The names of those variables in which the platform hands over the database. */
  Set<String> variablesOfDatabase() {
    Set<String> names = new HashSet<>();
    facts()
        .variables()
        .forEach(
            (name, value) -> {
              if (value.contains("<url>")) {
                names.add(name);
              }
            });
    return names;
  }

  /** What a reference to a service itself stands for; empty where it has no such value. */
  Optional<String> value(String reference) {
    return switch (reference) {
      case "public.host" -> Optional.of(publicHost());
      case "public.url" -> Optional.of("https://" + publicHost());
      default -> Optional.empty();
    };
  }

  /** True when the platform runs an image as some user that nobody knows before. */
  boolean hasRandomUser() {
    return facts().hasRandomUser();
  }

  /** Where the adapter lies in a container. */
  String adapterPath() {
    return platform.see().adapter().path().orElseThrow();
  }

  /** True when the command of the manifests stands in place of the image's entry point too. */
  boolean replacesEntrypoint() {
    return platform.command().replacesEntrypoint();
  }

  /** The database's URL as the platform writes it. */
  String url(Tenant tenant) {
    // A server for rehearsals seldom has the port that a platform may leave out.
    boolean named = facts().hasUrlPort() || tenant.port() != 5432;
    String host = tenant.host().contains(":") ? "[" + tenant.host() + "]" : tenant.host();
    return facts().urlScheme().orElseThrow()
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
    return facts().hasPlainPasswords();
  }

  /** How the platform asks whether an app is well. */
  Fields health() {
    return facts().health();
  }

  /** Seconds between SIGTERM and SIGKILL; 0 where both come at once. */
  int graceSeconds() {
    return facts().graceSeconds();
  }
}

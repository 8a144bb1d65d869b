package gen.rehearse;

/**
 * A Redis as a platform would hand it over.
 *
 * @param user empty where the platform writes none
 * @param password empty where the server demands none
 * @param tls true when the server speaks nothing but TLS
 */
public record RedisTenant(String host, int port, String user, String password, boolean tls) {

  /** Its URL; of its parts, those are encoded that have to be. */
  String url() {
    String login =
        password.isEmpty() ? "" : Tenant.encoded(user) + ":" + Tenant.encoded(password) + "@";
    String address = host.contains(":") ? "[" + host + "]" : host;
    return (tls ? "rediss://" : "redis://") + login + address + ":" + port;
  }

  /** True when it runs on this computer. */
  boolean isLocal() {
    return Server.isLocal(host);
  }
}

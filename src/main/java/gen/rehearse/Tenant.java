package gen.rehearse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A database with a role of its own, as a platform would hand it over.
 *
 * @param tls true when the server speaks TLS
 */
record Tenant(String host, int port, String database, String role, String password, boolean tls) {

  /** What a password may end in where a platform does not keep to letters and digits. */
  static final String HARD = "@:/#%[+'\" é\\";

  /** Percent-encoded for a URL. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The same tenant at an address of this computer at which nothing listens. */
  Tenant unreachable(int closedPort) {
    return new Tenant("127.0.0.1", closedPort, database, role, password, tls);
  }
}

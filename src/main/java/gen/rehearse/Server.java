package gen.rehearse;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * A PostgreSQL server and its administrator.
 *
 * @param password empty when none is needed
 */
public record Server(String host, int port, String user, String password) {

  /**
   * The server that a URL names, such as {@code postgresql://postgres@127.0.0.1:5432/postgres}.
   *
   * @throws Rejected when it is no such URL
   */
  public static Server of(String url) {
    try {
      URI uri = new URI(url);
      boolean known = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
      if (!known || uri.getHost() == null) {
        throw new URISyntaxException("", "not a URL of a PostgreSQL server");
      }
      String[] login =
          (uri.getRawUserInfo() == null ? "postgres" : uri.getRawUserInfo()).split(":", 2);
      return new Server(
          uri.getHost().replaceAll("^\\[|]$", ""),
          uri.getPort() < 0 ? 5432 : uri.getPort(),
          decoded(login[0]),
          login.length > 1 ? decoded(login[1]) : "");
    } catch (URISyntaxException e) {
      // The URL may hold a password, so no part of it is shown.
      throw new Rejected(
          Code.USAGE.at(
              Place.of("--postgres"),
              "not a URL of a PostgreSQL server",
              "write postgresql://USER:PASSWORD@HOST:PORT/postgres"));
    }
  }

  /** True when it runs on this computer, which an adapter refuses unless allowed. */
  boolean isLocal() {
    return isLocal(host);
  }

  /** True for a name or an address of this computer. */
  static boolean isLocal(String host) {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
  }

  /** The address of one of its databases for Java's driver. */
  String jdbc(String database) {
    String address = host.contains(":") ? "[" + host + "]" : host;
    return "jdbc:postgresql://" + address + ":" + port + "/" + database;
  }

  /** The administrator's login for Java's driver. */
  Properties login() {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("connectTimeout", "10");
    return login;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}

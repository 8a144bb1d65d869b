package gen.rehearse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one PostgreSQL server of a process that runs tests: on loopback, without TLS, ended with the
 * process. Only its administrator needs no password; with anybody else a wrong one must be noticed.
 */
public final class TestPostgres {

  private static final Path FOLDER =
      Path.of("target", "postgres", System.getProperty("surefire.forkNumber", "1"))
          .toAbsolutePath();
  private static final String LOGINS =
      "host all postgres samehost trust\nhost all all samehost scram-sha-256\n";
  private static final EmbeddedPostgres SERVER = start();

  private TestPostgres() {}

  /** The administrator's URL, for {@code --postgres}. */
  public static String url() {
    return "postgresql://postgres@127.0.0.1:" + port() + "/postgres";
  }

  /** The jar that its programs come from. */
  static Path binaries() {
    String url = TestPostgres.class.getResource("/postgres-linux-x86_64.txz").toString();
    return Path.of(url.substring("jar:file:".length(), url.indexOf("!/")));
  }

  /** The port that it listens on. */
  public static int port() {
    return SERVER.getPort();
  }

  /** All databases and roles, such as {@code database postgres}. */
  static Set<String> databasesAndRoles() throws SQLException {
    Set<String> names = new TreeSet<>();
    try (Connection connection = administrator();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT 'database ' || datname FROM pg_database"
                    + " UNION SELECT 'role ' || rolname FROM pg_roles")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  /** Does something as the administrator. */
  public static void execute(String sql) throws SQLException {
    try (Connection connection = administrator();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection administrator() throws SQLException {
    return DriverManager.getConnection("jdbc:" + url().replace("postgres@", ""), "postgres", "");
  }

  private static EmbeddedPostgres start() {
    try {
      Path logins = Files.createDirectories(FOLDER).resolve("pg_hba.conf");
      Files.writeString(logins, LOGINS);
      return EmbeddedPostgres.builder()
          .setOverrideWorkingDirectory(FOLDER.toFile())
          .setServerConfig("hba_file", logins.toString())
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("fsync", "off")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

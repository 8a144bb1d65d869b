package gen.image;

import gen.rehearse.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A database on a real server, and the role that owns it and has no other rights. */
record Tenant(String name, String password) implements AutoCloseable {

  /** A new one. */
  static Tenant create() throws SQLException {
    String random = UUID.randomUUID().toString().replace("-", "");
    Tenant tenant = new Tenant("u" + random.substring(0, 12), "p" + random);
    TestPostgres.execute(
        "CREATE ROLE " + tenant.name + " LOGIN PASSWORD '" + tenant.password + "'");
    TestPostgres.execute("CREATE DATABASE " + tenant.name + " OWNER " + tenant.name);
    return tenant;
  }

  /** The URL as Heroku writes it; the server of the tests speaks no TLS. */
  String url() {
    return "postgres://" + name + ":" + password + "@" + address() + "?sslmode=prefer";
  }

  /** How many tables the app has made. */
  int tables() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:postgresql://" + address(), name, password);
        ResultSet count =
            connection
                .createStatement()
                .executeQuery("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")) {
      count.next();
      return count.getInt(1);
    }
  }

  private String address() {
    return "127.0.0.1:" + TestPostgres.port() + "/" + name;
  }

  @Override
  public void close() throws SQLException {
    TestPostgres.execute("DROP DATABASE " + name + " WITH (FORCE)");
    TestPostgres.execute("DROP ROLE " + name);
  }
}

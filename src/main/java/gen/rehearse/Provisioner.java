package gen.rehearse;

import gen.platform.Platform;
import gen.platform.Platform.Database.Grant;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Makes a database and a role with the rights that a platform gives, and takes them away again. */
final class Provisioner implements AutoCloseable {

  /** The role whose members a server of ours lets in with TLS only. */
  static final String NEEDS_TLS = "gen_needs_tls";

  private final Server server;
  private final Connection connection;

  private Provisioner(Server server, Connection connection) {
    this.server = server;
    this.connection = connection;
  }

  /** Connects as the administrator of a server. */
  static Provisioner on(Server server) throws SQLException {
    DriverManager.setLoginTimeout(10);
    return new Provisioner(
        server, DriverManager.getConnection(server.jdbc("postgres"), server.login()));
  }

  /** A new database with a new role; rights that nobody has confirmed are not given. */
  Tenant create(Platform platform, boolean plainPassword) throws SQLException {
    String suffix = RandomText.of(8, "abcdefghijklmnopqrstuvwxyz0123456789");
    String role = "gen_role_" + suffix;
    String password = RandomText.of(24, RandomText.LETTERS_AND_DIGITS);
    if (!plainPassword) {
      password = password + Tenant.HARD;
    }
    Tenant tenant =
        new Tenant(
            server.host(), server.port(), "gen_rehearsal_" + suffix, role, password, hasTls());
    execute("CREATE ROLE " + role + " LOGIN PASSWORD " + literal(password) + rights(platform));
    try {
      furnish(tenant, platform.database().tlsRequired());
    } catch (SQLException e) {
      execute("DROP ROLE " + role);
      throw e;
    }
    return tenant;
  }

  private void furnish(Tenant tenant, boolean needsTls) throws SQLException {
    // Whoever is no superuser has to be a member of the role to give it a database.
    execute("GRANT " + tenant.role() + " TO CURRENT_USER");
    if (needsTls && tenant.tls()) {
      // Only a server of ours knows this role; nothing is left on anybody else's.
      execute(
          "DO $$BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = '%s') THEN GRANT %s TO %s; END IF; END$$"
              .formatted(NEEDS_TLS, NEEDS_TLS, tenant.role()));
    }
    execute("CREATE DATABASE " + tenant.database() + " OWNER " + tenant.role());
    execute("REVOKE CONNECT ON DATABASE " + tenant.database() + " FROM PUBLIC");
  }

  /** True when the platform gives the rights of a superuser. */
  static boolean isSuperuser(Platform platform) {
    return platform.database().privileges().get("superuser") == Grant.YES;
  }

  /** The rights of the role, as words of CREATE ROLE. */
  static String rights(Platform platform) {
    Map<String, Grant> privileges = platform.database().privileges();
    StringBuilder rights = new StringBuilder();
    for (String right : new String[] {"createdb", "createrole", "superuser"}) {
      boolean given = privileges.get(right) == Grant.YES;
      rights.append(given ? " " : " NO").append(right.toUpperCase(java.util.Locale.ROOT));
    }
    return rights.toString();
  }

  /** How many tables there are in a tenant's database. */
  int tables(Tenant tenant) throws SQLException {
    String query =
        "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')";
    try (Connection inside =
            DriverManager.getConnection(server.jdbc(tenant.database()), server.login());
        Statement statement = inside.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getInt(1);
    }
  }

  /** True when one tenant's role can connect to the database of another one. */
  boolean lets(Tenant role, Tenant database) {
    Properties login = new Properties();
    login.setProperty("user", role.role());
    login.setProperty("password", role.password());
    login.setProperty("connectTimeout", "10");
    try (Connection inside = DriverManager.getConnection(server.jdbc(database.database()), login)) {
      return !inside.isClosed();
    } catch (SQLException e) {
      return false;
    }
  }

  /** Takes away the databases of a role, everything else that it made here, and the role. */
  void drop(Tenant tenant) throws SQLException {
    for (String database : databases(tenant)) {
      execute("DROP DATABASE IF EXISTS " + quoted(database) + " WITH (FORCE)");
    }
    execute("DROP OWNED BY " + tenant.role());
    execute("DROP ROLE IF EXISTS " + tenant.role());
  }

  private List<String> databases(Tenant tenant) throws SQLException {
    String query =
        "SELECT datname FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba WHERE r.rolname = '"
            + tenant.role()
            + "'";
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        names.add(result.getString(1));
      }
    }
    return names;
  }

  private boolean hasTls() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SHOW ssl")) {
      result.next();
      return result.getString(1).equals("on");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private static String literal(String text) {
    return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

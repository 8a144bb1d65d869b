package gen.rehearse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Where the probe keeps its notes. */
interface ProbeStore {

  /** Keeps a text. */
  void add(String text) throws SQLException;

  /** All texts, oldest first. */
  List<String> all() throws SQLException;

  /** What its role may do, such as {@code createdb=true createrole=false}. */
  String rights() throws SQLException;

  /**
   * In the database that the variables name, with tables of its own. With the property {@code
   * probe.more} it makes another database too, as Mathesar does for people who ask for one.
   */
  static ProbeStore inDatabase(Map<String, String> environment) throws SQLException {
    Database database = new Database(connect(environment));
    database.execute("CREATE TABLE IF NOT EXISTS note (id serial PRIMARY KEY, text text NOT NULL)");
    database.execute("CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY)");
    if (Boolean.getBoolean("probe.more")) {
      database.execute("CREATE DATABASE probe_more_" + ProcessHandle.current().pid());
    }
    return database;
  }

  /** Connects to the database that the variables name. */
  static Connection connect(Map<String, String> environment) throws SQLException {
    String host = environment.get("POSTGRES_HOST");
    String url =
        "jdbc:postgresql://"
            + (host.contains(":") ? "[" + host + "]" : host)
            + ":"
            + environment.getOrDefault("POSTGRES_PORT", "5432")
            + "/"
            + URLEncoder.encode(environment.get("POSTGRES_DB"), UTF_8).replace("+", "%20");
    Properties login = new Properties();
    login.setProperty("user", environment.get("POSTGRES_USER"));
    login.setProperty("password", environment.getOrDefault("POSTGRES_PASSWORD", ""));
    login.setProperty("sslmode", environment.getOrDefault("PGSSLMODE", "prefer"));
    login.setProperty("connectTimeout", "5");
    return DriverManager.getConnection(url, login);
  }

  /** In memory, which is gone when the app ends. */
  static ProbeStore inMemory() {
    return new Memory(new ArrayList<>());
  }

  /** Keeps nothing for long. */
  record Memory(List<String> all) implements ProbeStore {

    @Override
    public void add(String text) {
      all.add(text);
    }

    @Override
    public String rights() {
      return "none";
    }
  }

  /** The database of the app. */
  record Database(Connection connection) implements ProbeStore {

    private static final String NOT_ALLOWED = "42501";

    @Override
    public void add(String text) throws SQLException {
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO note (text) VALUES (?)")) {
        insert.setString(1, text);
        insert.executeUpdate();
      }
    }

    @Override
    public List<String> all() throws SQLException {
      List<String> texts = new ArrayList<>();
      try (Statement statement = connection.createStatement();
          ResultSet notes = statement.executeQuery("SELECT text FROM note ORDER BY id")) {
        while (notes.next()) {
          texts.add(notes.getString(1));
        }
      }
      return texts;
    }

    @Override
    public String rights() throws SQLException {
      return "createdb=" + may("DATABASE") + " createrole=" + may("ROLE");
    }

    /** Tries it, because attributes of a role do not say what a server allows. */
    private boolean may(String kind) throws SQLException {
      String name = " probe_" + ProcessHandle.current().pid();
      try {
        execute("CREATE " + kind + name);
      } catch (SQLException e) {
        if (NOT_ALLOWED.equals(e.getSQLState())) {
          return false;
        }
        throw e;
      }
      execute("DROP " + kind + name);
      return true;
    }

    void execute(String sql) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }
}

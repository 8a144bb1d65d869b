package gen.rehearse;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An app of three programs, as many are: {@code migrate} makes the tables, {@code web} takes jobs
 * and signs them, and {@code work} does them when they are signed with its own key. Jobs wait in
 * the Redis of {@code REDIS_URL}, and what is done stands in Postgres. The variables {@code
 * JOBS_FAULT} of each gives it the faults that rehearsals have to notice.
 */
public final class JobsApp {

  private final Connection database;
  private final ProbeSession key;
  private final JobsQueue queue;

  private JobsApp(Connection database, ProbeSession key, JobsQueue queue) {
    this.database = database;
    this.key = key;
    this.queue = queue;
  }

  /**
   * Starts with {@code migrate}, {@code web}, {@code work}, or {@code all} of it in one process.
   */
  public static void main(String[] args) throws InterruptedException {
    try {
      if (args[0].equals("serve")) {
        serve(args);
        return;
      }
      Map<String, String> environment = System.getenv();
      String fault = environment.getOrDefault("JOBS_FAULT", "");
      ProbeSession key = new ProbeSession(needed(environment, "SECRET_KEY"));
      JobsApp app = new JobsApp(ProbeStore.connect(environment), key, JobsQueue.of(environment));
      switch (args[0] + (fault.isEmpty() ? "" : " " + fault)) {
        case "migrate" -> app.migrate();
        case "all" -> {
          app.go(args);
          new JobsApp(ProbeStore.connect(environment), key, JobsQueue.of(environment)).work();
        }
        case "migrate fails" -> throw new IllegalStateException("the migration does not work");
        case "migrate hangs", "work sleeps" -> Thread.sleep(60_000);
        case "migrate tells" -> {
          System.out.println("with the key " + environment.get("SECRET_KEY"));
          app.migrate();
        }
        case "work tells" -> {
          System.out.println("with the key " + environment.get("SECRET_KEY"));
          app.work();
        }
        case "work ends" -> Thread.sleep(200);
        case "work listens" -> {
          try (ServerSocket socket = new ServerSocket(0)) {
            System.out.println("listening on " + socket.getLocalPort());
            app.work();
          }
        }
        default -> app.go(args);
      }
    } catch (IOException | SQLException | IllegalStateException e) {
      System.err.println("jobs: " + e.getMessage());
      System.exit(1);
    }
  }

  /** Another app: it answers, and ends when it is asked to. */
  private static void serve(String... args) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(port(args)), 0);
    server.createContext("/up", exchange -> send(exchange, 200, "up"));
    server.createContext(
        "/end",
        exchange -> {
          send(exchange, 200, "ending");
          exchange.close();
          System.exit(0);
        });
    server.start();
  }

  private static String needed(Map<String, String> environment, String name) {
    if (environment.getOrDefault(name, "").isEmpty()) {
      throw new IllegalStateException(name + " is not set");
    }
    return environment.get(name);
  }

  private void go(String[] args) throws SQLException, IOException {
    done();
    if (args[0].equals("work")) {
      work();
    } else {
      HttpServer server = HttpServer.create(new InetSocketAddress(port(args)), 0);
      server.createContext("/", this::answer);
      server.start();
    }
  }

  private static int port(String... args) {
    return Integer.parseInt(args.length > 1 ? args[1] : System.getenv("PORT"));
  }

  private void work() throws SQLException, IOException {
    while (true) {
      String[] job = queue.next().split(" ", 2);
      if (key.isValid(job[0])) {
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO done VALUES (?)")) {
          insert.setString(1, job[1]);
          insert.executeUpdate();
        }
      } else {
        System.out.println("a job that is not signed with the key of this worker");
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
        case "GET /up" -> send(exchange, 200, "up");
        case "POST /jobs" -> {
          queue.put(
              key.cookie() + " " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          send(exchange, 202, "accepted");
        }
        case "GET /done" -> send(exchange, 200, String.join("\n", done()));
        default -> send(exchange, 404, "nothing here");
      }
    } catch (SQLException e) {
      send(exchange, 500, "the database does not do it");
    }
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  /** What was done; refused by the database before anything was migrated. */
  private List<String> done() throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet done = statement.executeQuery("SELECT text FROM done")) {
      while (done.next()) {
        texts.add(done.getString(1));
      }
    }
    return texts;
  }

  private void migrate() throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS done (text text NOT NULL)");
    }
  }
}

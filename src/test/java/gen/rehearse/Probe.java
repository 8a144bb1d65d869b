package gen.rehearse;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A small app with Mathesar's contract: the same variables, options, answers and refusals. Its own
 * port is 8000, or that of the property {@code probe.port}, as if it were built into the image.
 * Other properties give it the faults that rehearsals have to notice: {@code probe.also}, another
 * port; {@code probe.address}, where it listens; {@code probe.careless}, it is content without a
 * database; {@code probe.forgetful}, it makes tables and writes nothing into them.
 */
public final class Probe {

  private final List<String> hosts;
  private final ProbeSession session;
  private final ProbeStore store;

  private Probe(Map<String, String> environment, ProbeStore store) {
    this.hosts = List.of(environment.getOrDefault("ALLOWED_HOSTS", "").split("\\s*,\\s*"));
    this.session = new ProbeSession(environment.get("SECRET_KEY"));
    this.store = store;
  }

  /** Starts with {@code run [-nsef] [-p PORT]}. */
  public static void main(String[] args) {
    try {
      start(Options.of(args), System.getenv());
    } catch (IllegalArgumentException e) {
      end(2, e.getMessage());
    } catch (IOException | SQLException | IllegalStateException e) {
      end(1, e.getMessage());
    }
  }

  private static void start(Options options, Map<String, String> environment)
      throws IOException, SQLException {
    if (environment.getOrDefault("SECRET_KEY", "").isEmpty()) {
      throw new IllegalStateException("SECRET_KEY is not set");
    }
    Probe probe = new Probe(environment, store(options, environment));
    probe.listen(options.port());
    if (Integer.getInteger("probe.also") != null) {
      probe.listen(Integer.getInteger("probe.also"));
    }
    System.out.println("listening on " + options.port());
  }

  private void listen(int port) throws IOException {
    String address = System.getProperty("probe.address", "0.0.0.0");
    HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private static ProbeStore store(Options options, Map<String, String> environment)
      throws IOException, SQLException {
    Optional<String> missing =
        List.of("POSTGRES_HOST", "POSTGRES_USER", "POSTGRES_DB").stream()
            .filter(name -> environment.getOrDefault(name, "").isEmpty())
            .findFirst();
    if (Boolean.getBoolean("probe.careless")) {
      return careless(environment);
    }
    if (missing.isEmpty()) {
      ProbeStore database = ProbeStore.inDatabase(environment);
      return Boolean.getBoolean("probe.forgetful") ? ProbeStore.inMemory() : database;
    }
    if (!options.fallback()) {
      throw new IllegalStateException(missing.get() + " is not set");
    }
    startOwnDatabase();
    return ProbeStore.inMemory();
  }

  /** The way of apps that take any database they can get. */
  private static ProbeStore careless(Map<String, String> environment) {
    try {
      return ProbeStore.inDatabase(environment);
    } catch (SQLException e) {
      return ProbeStore.inMemory();
    }
  }

  /** As Mathesar's script does, and like it without looking whether that helped. */
  private static void startOwnDatabase() throws IOException {
    try {
      new ProcessBuilder("sudo", "-u", "postgres", "pg_ctlcluster", "13", "main", "start")
          .inheritIO()
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void end(int code, String message) {
    System.err.println("probe: " + message);
    System.exit(code);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isAllowed(exchange.getRequestHeaders().getFirst("Host"))) {
        send(exchange, 400, "this host is not allowed");
        return;
      }
      route(exchange);
    } catch (SQLException e) {
      send(exchange, 500, "the database does not do it");
    }
  }

  private void route(HttpExchange exchange) throws IOException, SQLException {
    switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
      case "GET /" -> redirect(exchange);
      case "GET /admin/login/" -> {
        exchange.getResponseHeaders().set("Set-Cookie", session.cookie());
        send(exchange, 200, "sign in");
      }
      case "GET /session" -> {
        String cookie = exchange.getRequestHeaders().getFirst("Cookie");
        send(exchange, 200, session.isValid(cookie) ? "valid" : "invalid");
      }
      case "POST /notes" -> {
        store.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        send(exchange, 201, "kept");
      }
      case "GET /notes" -> send(exchange, 200, String.join("\n", store.all()));
      case "GET /rights" -> send(exchange, 200, store.rights());
      default -> send(exchange, 404, "nothing here");
    }
  }

  private boolean isAllowed(String header) {
    String host =
        header == null ? "" : header.replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT);
    return hosts.stream()
        .filter(allowed -> !allowed.isEmpty())
        .anyMatch(
            allowed ->
                allowed.startsWith(".")
                    ? host.endsWith(allowed) || host.equals(allowed.substring(1))
                    : host.equals(allowed));
  }

  private static void redirect(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", "/admin/login/");
    send(exchange, 302, "");
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  /**
   * What the command line asks for.
   *
   * @param fallback true when a database of its own is better than none
   */
  private record Options(int port, boolean fallback) {

    static Options of(String... args) {
      require(args.length > 0 && args[0].equals("run"), "the command is run");
      int port = Integer.getInteger("probe.port", 8000);
      boolean fallback = false;
      for (int i = 1; i < args.length; i++) {
        if (args[i].equals("-p")) {
          i++;
          require(i < args.length, "-p takes a port");
          port = Integer.parseInt(args[i]);
        } else {
          require(args[i].matches("-[fnse]+"), "unknown option");
          fallback |= args[i].contains("f");
        }
      }
      return new Options(port, fallback);
    }

    private static void require(boolean good, String otherwise) {
      if (!good) {
        throw new IllegalArgumentException(otherwise);
      }
    }
  }
}

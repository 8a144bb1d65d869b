package gen.image;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Runs an image that was built for Heroku as Heroku does: as some user that the image does not
 * know, on some port, with a database's URL and no parts of it.
 *
 * @param user user and group as numbers
 */
record Tryout(Buildah buildah, String image, String user) {

  /** Heroku stops an app that has not opened its port by then. */
  private static final int WINDOW_SECONDS = 60;

  /** Heroku waits longer, 30 seconds; an app that is asked properly ends at once. */
  private static final int END_SECONDS = 10;

  private static final String HOST = "mathesar-0123456789ab.herokuapp.com";

  /** A try-out as a user and group that the image does not know. */
  static Tryout asAnyUser(Buildah buildah, String image) {
    int id = 10_000 + new Random().nextInt(50_000);
    return new Tryout(buildah, image, id + ":" + id);
  }

  /** Everything that is wrong; nothing when the app runs as it should. */
  List<String> complaints() throws IOException, SQLException, InterruptedException {
    int port = freePort();
    try (Tenant tenant = Tenant.create();
        Container container = Container.start(buildah, image, user, environment(port, tenant))) {
      List<String> complaints = new ArrayList<>();
      opensPort(container, port, complaints);
      container.commandLines().stream()
          .filter(line -> line.matches("(\\S*/)?(postgres|pg_ctl|initdb)\\b.*|postgres: .*"))
          .limit(1)
          .forEach(line -> complaints.add("a database server runs in the container: " + line));
      if (complaints.isEmpty()) {
        answers(port, complaints);
        adapterRan(container, port, tenant, complaints);
      }
      container.askToEnd();
      if (!container.ends(END_SECONDS)) {
        complaints.add("does not end by SIGTERM: " + container.commandLines());
      }
      return complaints;
    }
  }

  private static Map<String, String> environment(int port, Tenant tenant) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("PORT", String.valueOf(port));
    environment.put("DATABASE_URL", tenant.url());
    environment.put("DYNO", "web.1");
    environment.put("ALLOWED_HOSTS", ".herokuapp.com");
    environment.put("SECRET_KEY", "0123456789abcdef".repeat(4));
    environment.put("WEB_CONCURRENCY", "3");
    // The server of the tests is on loopback, which no platform's is.
    environment.put("GEN_ALLOW_LOCAL_DATABASE", "1");
    environment.put("FALLBACK_PORT", String.valueOf(freePort()));
    return environment;
  }

  private static void opensPort(Container container, int port, List<String> complaints)
      throws InterruptedException {
    for (int i = 0; i < WINDOW_SECONDS * 10 && container.runs(); i++) {
      if (isOpen(port)) {
        return;
      }
      if (container.log().contains("Listening at") && i > 100) {
        break;
      }
      Thread.sleep(100);
    }
    complaints.add("does not open its port: " + container.log());
  }

  private static void answers(int port, List<String> complaints) throws IOException {
    for (Map.Entry<String, String> each : Map.of(HOST, "200", "other.example", "400").entrySet()) {
      String status = status(port, each.getKey());
      if (!status.startsWith("HTTP/1.1 " + each.getValue())) {
        complaints.add("answers " + each.getKey() + " with " + status);
      }
    }
  }

  private static void adapterRan(
      Container container, int port, Tenant tenant, List<String> complaints) throws SQLException {
    Map<String, String> seen = container.environment();
    if (seen.containsKey("DATABASE_URL") || !tenant.name().equals(seen.get("POSTGRES_USER"))) {
      complaints.add("the adapter did not run: " + seen.keySet());
    }
    if (tenant.tables() < 5) {
      complaints.add("the app's tables are not in the database");
    }
    List<String> lines = container.commandLines();
    if (lines.stream().noneMatch(line -> line.contains(":" + port))) {
      complaints.add("was not told the port: " + lines);
    }
    if (lines.toString().contains(tenant.password())
        || container.log().contains(tenant.password())) {
      complaints.add("the password can be seen");
    }
  }

  private static String status(int port, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      String request =
          "GET /admin/login/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return answer.lines().findFirst().orElse("nothing");
    }
  }

  private static boolean isOpen(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Wait;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The probe has the contract that rehearsals count on; otherwise they would show nothing. */
class ProbeTest {

  private static final String NAME = "probe_itself";

  @TempDir private Path temp;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> environment = new HashMap<>();
  private int port;
  private AppProcess app;

  @BeforeEach
  void provision() throws IOException, SQLException {
    TestPostgres.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD 'right' CREATEDB");
    TestPostgres.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
    port = AppProcess.freePort();
    environment.put("POSTGRES_HOST", "127.0.0.1");
    environment.put("POSTGRES_PORT", String.valueOf(TestPostgres.port()));
    environment.put("POSTGRES_DB", NAME);
    environment.put("POSTGRES_USER", NAME);
    environment.put("POSTGRES_PASSWORD", "right");
    environment.put("ALLOWED_HOSTS", "127.0.0.1");
    environment.put("SECRET_KEY", "a key");
  }

  @AfterEach
  void cleanUp() throws InterruptedException, SQLException {
    app.end(5);
    TestPostgres.execute("DROP DATABASE " + NAME + " WITH (FORCE)");
    TestPostgres.execute("DROP ROLE " + NAME);
  }

  @Test
  void keepsNotesAndSessionsOverARestartWithTheSameSecret() throws Exception {
    start("-nse");
    String cookie = get("/admin/login/").headers().firstValue("Set-Cookie").orElseThrow();
    assertEquals(201, post("/notes", "remember ä").statusCode());
    assertEquals(302, get("/").statusCode());
    app.end(5);

    start("-nse");
    assertEquals("remember ä", get("/notes").body());
    assertEquals("valid", session(cookie));
    app.end(5);

    environment.put("SECRET_KEY", "another key");
    start("-nse");
    assertEquals("invalid", session(cookie));
  }

  @Test
  void triesWhatItsRoleMayDo() throws Exception {
    start("-nse");

    assertEquals("createdb=true createrole=false", get("/rights").body());
  }

  @Test
  void answersOnlyUnderAllowedHosts() throws Exception {
    environment.put("ALLOWED_HOSTS", "other.example, .0.0.1");
    start("-nse");
    assertEquals(200, get("/admin/login/").statusCode());
    app.end(5);

    environment.put("ALLOWED_HOSTS", "other.example");
    start("-nse");
    assertEquals(400, get("/admin/login/").statusCode());
  }

  @Test
  void aWrongPasswordIsNoticed() throws Exception {
    environment.put("POSTGRES_PASSWORD", "wrong");

    assertEquals(1, exitCode("-nse"));
    assertTrue(app.printed().contains("authentication failed"), app.printed());
  }

  @Test
  void withoutADatabaseItRefusesUnlessItMayFallBack() throws Exception {
    environment.remove("POSTGRES_DB");

    assertEquals(1, exitCode("-nse"));
    assertTrue(app.printed().contains("POSTGRES_DB is not set"), app.printed());

    ServerTraps tripwires = ServerTraps.in(temp.resolve("tripwires"));
    environment.put("PATH", tripwires.before(System.getenv("PATH")));
    start("-fnse");
    assertEquals(List.of("sudo -u postgres pg_ctlcluster 13 main start"), tripwires.called());
  }

  private void start(String... options) throws Exception {
    launch(options);
    Wait.until(() -> !answer().isEmpty() || !app.isAlive());
    assertTrue(app.isAlive(), app.printed());
  }

  private int exitCode(String... options) throws Exception {
    launch(options);
    Wait.until(() -> !app.isAlive());
    return app.exitCode();
  }

  private void launch(String... options) throws IOException {
    List<String> words = new ArrayList<>(Run.probe(1));
    words.add("run");
    words.addAll(List.of(options));
    words.addAll(List.of("-p", String.valueOf(port)));
    app = AppProcess.start(words, environment, Files.createDirectories(temp.resolve("app")));
  }

  private Optional<HttpResponse<String>> answer() throws InterruptedException {
    try {
      return Optional.of(get("/admin/login/"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private String session(String cookie) throws IOException, InterruptedException {
    return send(request("/session").header("Cookie", cookie)).body();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  private HttpResponse<String> post(String path, String text)
      throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.ofString(text)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}

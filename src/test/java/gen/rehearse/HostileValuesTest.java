package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gen.Wait;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that a platform may hand over and that are easily spoiled on the way to the app. */
class HostileValuesTest {

  private static final List<String> TEXTS =
      List.of(
          "@:/#%[+'\" é\\", "%41%2541", "a b  c", "$HOME`id`$(id)", "--", "{\"a\":1}", "😀;&|<>");

  @TempDir private Path temp;

  static Stream<String> texts() {
    return TEXTS.stream();
  }

  /** The adapter gets the URL, and the probe connects with the parts; both have to be right. */
  @ParameterizedTest
  @MethodSource("texts")
  void passwordsAndNamesArriveAsTheyAre(String text) throws Exception {
    String role = "role-" + text;
    String database = "my-data-" + text;
    TestPostgres.execute(
        "CREATE ROLE " + quoted(role) + " LOGIN PASSWORD E'" + escaped("p" + text) + "'");
    TestPostgres.execute("CREATE DATABASE " + quoted(database) + " OWNER " + quoted(role));
    try {
      Tenant tenant =
          new Tenant("127.0.0.1", TestPostgres.port(), database, role, "p" + text, false);
      assertEquals("listening", start(tenant, true), text);
    } finally {
      TestPostgres.execute("DROP DATABASE " + quoted(database) + " WITH (FORCE)");
      TestPostgres.execute("DROP ROLE " + quoted(role));
    }
  }

  @Test
  void anIpv6AddressArrivesWithoutBrackets() throws Exception {
    assumeTrue(hasIpv6(), "this computer has no IPv6 loopback");
    // Nothing listens there, and the message names the address that was tried.
    int closed = AppProcess.freePort();
    Tenant tenant = new Tenant("::1", closed, "d", "r", "p", false);

    String said = start(tenant, true);

    assertTrue(said.contains("[::1]:" + closed + " refused"), said);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aUrlWithoutAPortMeansTheUsualOne(boolean named) {
    PlatformRuntime runtime = runtime("fly");
    Tenant tenant = new Tenant("db.example", named ? 5433 : 5432, "d", "r", "p", true);

    assertEquals(
        "postgresql://r:p@db.example" + (named ? ":5433" : "") + "/d", runtime.url(tenant));
  }

  @Test
  void aMissingPortArrivesAsTheUsualOne() throws Exception {
    assumeTrue(AppProcess.isFree(5432), "something listens on port 5432 here");
    Tenant tenant = new Tenant("127.0.0.1", 5432, "d", "r", "p", false);

    String said = start(tenant, true);

    assertTrue(said.contains("127.0.0.1:5432 refused"), said);
  }

  /** What the probe says when it is started behind the adapter with this tenant's URL. */
  private String start(Tenant tenant, boolean local) throws Exception {
    Manifests manifests = Manifests.copy("fly", temp);
    List<String> words =
        Stream.concat(
                Stream.of("/bin/sh", manifests.folder().resolve("adapter.sh").toString()),
                manifests.command(Run.probe(manifests.port())).stream())
            .toList();
    Map<String, String> environment =
        Map.of(
            "PATH",
            System.getenv("PATH"),
            "LANG",
            "C.UTF-8",
            "DATABASE_URL",
            runtime("fly").url(tenant),
            "GEN_ALLOW_LOCAL_DATABASE",
            local ? "1" : "",
            "FLY_APP_NAME",
            "app",
            "SECRET_KEY",
            "key");
    AppProcess app = AppProcess.start(words, environment, temp);
    try {
      Wait.until(() -> !app.isAlive() || app.printed().contains("listening"));
      return app.printed().contains("listening") ? "listening" : app.printed();
    } finally {
      app.end(5);
    }
  }

  private static PlatformRuntime runtime(String platform) {
    return new PlatformRuntime(
        new gen.platform.Platforms(
                List.of(Path.of("templates").toAbsolutePath()), new gen.pipeline.Schemas()::builtIn)
            .select(List.of(platform))
            .get(0),
        "app",
        8000);
  }

  private static boolean hasIpv6() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("::1"))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("'", "''");
  }
}

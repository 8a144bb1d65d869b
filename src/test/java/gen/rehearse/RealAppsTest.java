package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Apps that nobody here wrote run from the manifests of {@code examples/}, each on its own server
 * that speaks TLS: on each platform one app. Slow, so only in the profile {@code real-apps}, which
 * downloads them.
 */
@Tag("real-apps")
class RealAppsTest {

  private static final Path KEYCLOAK = RealApp.APPS.resolve("keycloak-26.7.3");

  /** Compiles less, which pays for processes that live a few seconds. */
  private static final String FAST = "-XX:TieredStopAtLevel=1";

  /** What Keycloak is built for; the same as in its descriptor, or each start builds it again. */
  private static final Map<String, String> BUILT_FOR =
      Map.of(
          "KC_DB", "postgres",
          "KC_CACHE", "local",
          "KC_HEALTH_ENABLED", "true",
          "KC_HTTP_MANAGEMENT_HEALTH_ENABLED", "false");

  @TempDir private Path temp;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(KEYCLOAK), "the apps were not downloaded; see .ci/run");
    ProcessBuilder build =
        new ProcessBuilder("sh", KEYCLOAK.resolve("bin/kc.sh").toString(), "build")
            .redirectErrorStream(true)
            .redirectOutput(RealApp.APPS.resolve("keycloak-build.log").toFile());
    build.environment().putAll(BUILT_FOR);
    Process process = build.start();
    assertEquals(
        0, process.waitFor(), Files.readString(RealApp.APPS.resolve("keycloak-build.log")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"heroku", "render"})
  void keycloak(String platform) throws IOException {
    Path home = keycloakHome();

    // The folder that it writes to is a new one at each start, as in a new container.
    String start =
        "rm -rf \"$0/data\" && mkdir \"$0/data\" && export JAVA_OPTS_APPEND=$1"
            + " && exec bash \"$0/bin/kc.sh\" start";
    rehearse("keycloak", platform, List.of("sh", "-c", start, home.toString(), FAST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fly", "railway"})
  void apicurioRegistry(String platform) throws IOException {
    Path program = RealApp.APPS.resolve("apicurio-registry/apicurio-registry-app-3.0.9-runner.jar");

    rehearse("apicurio-registry", platform, List.of("java", FAST, "-jar", program.toString()));
  }

  private void rehearse(String app, String platform, List<String> command) throws IOException {
    RealApp real = RealApp.ofExample(app, temp);
    List<String> visit = List.of("--visit", "sh " + real.example().resolve("visit.sh"));
    real.passes(platform, TestPostgres.binaries().toString(), visit, command);
  }

  /** A home that shares everything with the one that was built, but not what is written. */
  private Path keycloakHome() throws IOException {
    Path home = Files.createDirectory(temp.resolve("keycloak"));
    for (String shared : List.of("lib", "conf", "providers", "themes", "version.txt")) {
      Files.createSymbolicLink(home.resolve(shared), KEYCLOAK.resolve(shared));
    }
    Path programs = Files.createDirectory(home.resolve("bin"));
    try (Stream<Path> files = Files.list(KEYCLOAK.resolve("bin"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, programs.resolve(file.getFileName()));
      }
    }
    return home;
  }
}

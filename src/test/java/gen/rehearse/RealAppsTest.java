package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gen.cli.CommandRunner;
import gen.cli.Console;
import gen.cli.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

  private static final Path APPS = Path.of("target", "real-apps").toAbsolutePath();
  private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
  private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();
  private static final Path KEYCLOAK = APPS.resolve("keycloak-26.7.3");

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
            .redirectOutput(APPS.resolve("keycloak-build.log").toFile());
    build.environment().putAll(BUILT_FOR);
    Process process = build.start();
    assertEquals(0, process.waitFor(), Files.readString(APPS.resolve("keycloak-build.log")));
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
    Path program = APPS.resolve("apicurio-registry/apicurio-registry-app-3.0.9-runner.jar");

    rehearse("apicurio-registry", platform, List.of("java", FAST, "-jar", program.toString()));
  }

  private void rehearse(String app, String platform, List<String> command) throws IOException {
    // The server does not run as root, and has to reach its programs.
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path example = EXAMPLES.resolve(app);
    assertEquals(0, gen(descriptor(example), List.of(), platform, List.of()).code());

    Run run =
        gen(
            temp.resolve("gen.yaml"),
            List.of(
                "--postgres",
                TestPostgres.binaries().toString(),
                "--visit",
                "sh " + example.resolve("visit.sh")),
            platform,
            command);

    assertEquals(0, run.code(), run.all());
    assertEquals(List.of(), run.steps("note"), run.all());
    assertTrue(run.steps("ok").containsAll(List.of("without a database", "visit")), run.all());
    assertTrue(run.steps("ok").containsAll(List.of("restart", "second instance")), run.all());
  }

  /**
   * The example's descriptor with another port, because several rehearsals run at once, and with
   * more time to start, because the machine may be busy with other things.
   */
  private Path descriptor(Path example) throws IOException {
    String text = Files.readString(example.resolve("gen.yaml"));
    assertTrue(text.contains("port: 8080"));
    return Files.writeString(
        temp.resolve("gen.yaml"),
        text.replace("port: 8080", "port: " + Manifests.freePort())
            .replaceAll("startSeconds: \\d+", "startSeconds: 600"));
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

  private Run gen(Path descriptor, List<String> options, String platform, List<String> command) {
    Writer out = new StringWriter();
    Writer err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    Stream<String> words =
        Stream.of(
                command.isEmpty() ? List.<String>of() : List.of("rehearse"),
                List.of("--descriptor", descriptor.toString(), "--platform", platform),
                options,
                command.isEmpty() ? List.<String>of() : List.of("--"),
                command)
            .flatMap(List::stream);
    int code =
        CommandRunner.run(
            new Surroundings(temp, TEMPLATES, temp, System.getenv("PATH"), console),
            words.toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }
}

package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Wait;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An app with Mathesar's contract runs from Mathesar's manifests, and leaves nothing behind. */
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(NothingLeft.class)
class RehearseTest {

  /** Long enough for the probe to start on a busy machine, which costs nothing on a quiet one. */
  private static final int PATIENCE = 60;

  private static final List<String> QUICK = List.of("--quick");
  private static final List<String> STEPS =
      List.of(
          "manifests",
          "database",
          "environment",
          "without a database",
          "start",
          "health",
          "use of the database",
          "listening",
          "secrets stay secret",
          "stop",
          "restart",
          "second instance",
          "clean-up");

  @TempDir private Path temp;

  @AfterEach
  void noFileIsLeft() throws IOException {
    try (Stream<Path> left = Files.list(temp)) {
      assertEquals(List.of(), left.filter(path -> !path.endsWith("deploy")).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"render", "railway", "heroku", "fly"})
  void runsTheAppFromWhatTheManifestsSay(String platform) {
    Run run = Run.visited(Manifests.copy(platform, temp), PATIENCE);

    assertEquals(0, run.code(), run.all());
    List<String> steps = new ArrayList<>(STEPS);
    steps.add(STEPS.indexOf("secrets stay secret"), "visit");
    assertEquals(steps, run.steps("ok"), run.all());

    assertEquals(List.of(), run.steps("failed"), run.all());
    assertTrue(run.out().contains("2 tables in "), run.all());
  }

  @ParameterizedTest
  @CsvSource({
    "render,ALLOWED_HOSTS PGSSLMODE PORT POSTGRES_DB POSTGRES_HOST POSTGRES_PASSWORD POSTGRES_PORT"
        + " POSTGRES_SSLMODE POSTGRES_USER RENDER RENDER_EXTERNAL_HOSTNAME RENDER_EXTERNAL_URL"
        + " RENDER_SERVICE_NAME RENDER_SERVICE_TYPE SECRET_KEY WEB_CONCURRENCY",
    "railway,ALLOWED_HOSTS PGSSLMODE PORT POSTGRES_DB POSTGRES_HOST POSTGRES_PASSWORD POSTGRES_PORT"
        + " POSTGRES_SSLMODE POSTGRES_USER RAILWAY_ENVIRONMENT_NAME RAILWAY_PUBLIC_DOMAIN"
        + " RAILWAY_SERVICE_NAME SECRET_KEY WEB_CONCURRENCY",
    "heroku,ALLOWED_HOSTS DYNO GEN_ALLOW_LOCAL_DATABASE PGSSLMODE PORT POSTGRES_DB POSTGRES_HOST"
        + " POSTGRES_PASSWORD POSTGRES_PORT POSTGRES_SSLMODE POSTGRES_USER SECRET_KEY"
        + " WEB_CONCURRENCY",
    "fly,ALLOWED_HOSTS FLY_APP_NAME FLY_REGION GEN_ALLOW_LOCAL_DATABASE PGSSLMODE POSTGRES_DB"
        + " POSTGRES_HOST POSTGRES_PASSWORD POSTGRES_PORT POSTGRES_SSLMODE POSTGRES_USER"
        + " PRIMARY_REGION SECRET_KEY WEB_CONCURRENCY"
  })
  void theAppSeesTheseVariablesAndNoOthers(String platform, String names) {
    Run run = command(platform, "env | cut -d= -f1 | sort | tr '\\n' ' ' | sed 's/^/saw /'");

    Set<String> expected = new TreeSet<>(Arrays.asList(names.split(" ")));
    expected.addAll(List.of("PATH", "HOME", "LANG", "TMPDIR"));
    // The shell adds its folder by itself.
    expected.add("PWD");
    assertTrue(run.out().contains("saw " + String.join(" ", expected) + " "), run.all());
  }

  @Test
  void aRedirectIsGoodWhereThePlatformTakesIt() {
    Manifests manifests = Manifests.copy("render", temp);
    manifests.edit("render.yaml", "healthCheckPath: \"/admin/login/\"", "healthCheckPath: \"/\"");

    Run run = Run.of(manifests, PATIENCE);

    assertEquals(STEPS, run.steps("ok"), run.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POSTGRES_PASSWORD", "SECRET_KEY"})
  void aSecretThatIsPrintedIsNoticed(String secret) {
    Run run = withProbe("fly", "echo \"connecting with $" + secret + "\"; exec \"$@\"");

    Run.assertFailsAt("secrets stay secret", run);
  }

  @Test
  void aSecretOnACommandLineIsNoticed() {
    String inArguments = "sh -c 'sleep 60; :' sh \"$POSTGRES_PASSWORD\" & exec \"$@\"";

    Run run = withProbe("fly", inArguments);

    // What sleeps is left behind too.
    assertEquals(List.of("secrets stay secret", "stop"), run.steps("failed"), run.all());
  }

  @Test
  void aSecretInWhatARehearsalPrintsOfTheAppIsHidden() {
    Run run = command("heroku", "echo \"password=<$POSTGRES_PASSWORD>\"; exit 3");

    Run.assertFailsAt("health", run);
    assertFalse(run.out().matches("(?s).*password=<[A-Za-z0-9]{8,}.*"), run.all());
  }

  @Test
  void anAppThatIgnoresTheEndIsKilledWhenItsTimeIsOver() throws InterruptedException {
    Manifests manifests = Manifests.copy("fly", temp);
    String stubborn = "trap '' TERM; \"$@\"; sleep 20";

    Run run = Run.with(manifests, PATIENCE, QUICK, shell(stubborn, manifests));

    Run.assertFailsAt("stop", run);
    assertTrue(stopsListening(manifests.port()), "something still listens");
  }

  @Test
  void anAppThatListensOnAnotherPortTooIsNoticedUnlessThatIsAllowed() {
    Manifests manifests = Manifests.copy("render", temp);
    int other = Manifests.freePort();
    List<String> probe = manifests.command(Run.probe(manifests.port(), "-Dprobe.also=" + other));

    Run run = Run.with(manifests, PATIENCE, QUICK, probe);
    Run.assertFailsAt("listening", run);
    assertTrue(run.out().contains("other ports too: " + other), run.all());

    List<String> allowed = List.of("--quick", "--also-listens", String.valueOf(other));
    Run good = Run.with(manifests, PATIENCE, allowed, probe);
    assertEquals(0, good.code(), good.all());
  }

  @Test
  void anAppThatOnlyItsOwnComputerReachesIsNoticed() {
    Manifests manifests = Manifests.copy("render", temp);
    List<String> probe = Run.probe(manifests.port(), "-Dprobe.address=127.0.0.1");

    Run run = Run.with(manifests, PATIENCE, QUICK, manifests.command(probe));

    Run.assertFailsAt("listening", run);
    assertTrue(run.out().contains("listen on 0.0.0.0"), run.all());
  }

  @Test
  void anAppThatIsWellWithoutADatabaseIsNoticed() {
    Manifests manifests = Manifests.copy("render", temp);
    List<String> probe = Run.probe(manifests.port(), "-Dprobe.careless=true");

    Run run = Run.of(manifests, PATIENCE, manifests.command(probe));

    Run.assertFailsAt("without a database", run);
    assertTrue(run.out().contains("becomes well all the same"), run.all());
  }

  @Test
  void anAppThatKeepsTryingIsOnlyNoted() {
    Manifests manifests = Manifests.copy("render", temp);
    String tries = "until \"$@\"; do sleep 1; test $POSTGRES_PORT = 1 && exit 0; done";

    Run run = Run.with(manifests, 10, List.of(), shell(tries, manifests));

    assertTrue(run.steps("note").contains("without a database"), run.all());
    assertTrue(run.out().contains("does not end within 10 seconds, but is never well"), run.all());
  }

  @Test
  void anAppThatForgetsWhatWasWrittenIsNoticed() {
    Manifests manifests = Manifests.copy("render", temp);
    List<String> probe = Run.probe(manifests.port(), "-Dprobe.forgetful=true");

    Run run = Run.with(manifests, PATIENCE, Run.visit(), manifests.command(probe));

    assertEquals("restart", run.steps("failed").get(0), run.all());
    assertTrue(run.out().contains("/notes answers ''"), run.all());
  }

  @Test
  void aVisitThatFailsOrHangsIsNoticed() {
    Manifests manifests = Manifests.copy("render", temp);
    List<String> probe = manifests.command(Run.probe(manifests.port()));

    Run failed =
        Run.with(
            manifests,
            PATIENCE,
            List.of("--quick", "--visit", "echo at $GEN_START; exit 7"),
            probe);
    Run.assertFailsAt("visit", failed);
    assertTrue(failed.out().contains("ended with 7; it printed:\n      at first"), failed.all());

    Run hung = Run.with(manifests, 10, List.of("--quick", "--visit", "sleep 60"), probe);
    Run.assertFailsAt("visit", hung);
    assertTrue(hung.out().contains("did not end"), hung.all());
  }

  @Test
  void whatTheAppMadeBesidesItsDatabaseIsGoneToo() {
    Manifests manifests = Manifests.copy("render", temp);
    List<String> probe = Run.probe(manifests.port(), "-Dprobe.more=true");

    Run run = Run.of(manifests, PATIENCE, manifests.command(probe));

    assertEquals(0, run.code(), run.all());
    assertEquals(STEPS, run.steps("ok"), run.all());
  }

  @Test
  void anEndOfGenItselfEndsTheAppAndCleansUp() throws IOException, InterruptedException {
    Manifests manifests = Manifests.copy("render", temp);
    // Never well, so that the rehearsal goes on until it is ended.
    manifests.edit("render.yaml", "/admin/login/", "/healthz");
    List<String> probe = shell("\"$@\"; sleep 20", manifests);
    Path said = manifests.root().resolve("said");
    Process gen =
        new ProcessBuilder(Run.gen(manifests, PATIENCE, probe))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    Wait.until(() -> listens(manifests.port()));
    List<ProcessHandle> started = gen.descendants().toList();
    gen.destroy();
    try {
      gen.waitFor();
      assertTrue(stopsListening(manifests.port()), "the app runs on: " + Files.readString(said));
      assertFalse(started.isEmpty(), Files.readString(said));
    } finally {
      started.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private Run command(String platform, String script) {
    return Run.with(Manifests.copy(platform, temp), PATIENCE, QUICK, List.of("sh", "-c", script));
  }

  /** Runs a script whose arguments are the words that start the probe. */
  private Run withProbe(String platform, String script) {
    Manifests manifests = Manifests.copy(platform, temp);
    return Run.with(manifests, PATIENCE, QUICK, shell(script, manifests));
  }

  private static List<String> shell(String script, Manifests manifests) {
    List<String> probe = manifests.command(Run.probe(manifests.port()));
    return Stream.concat(Stream.of("sh", "-c", script, "sh"), probe.stream()).toList();
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns once the killed process is gone. */
  private static boolean stopsListening(int port) {
    Wait.until(() -> !listens(port));
    return true;
  }
}

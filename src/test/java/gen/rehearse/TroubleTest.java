package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rehearsal says when something that it needs is not there. */
@ExtendWith(NothingLeft.class)
class TroubleTest {

  private static final int PATIENCE = 20;

  @TempDir private Path temp;

  @AfterEach
  void noFileIsLeft() throws IOException {
    try (Stream<Path> left = Files.list(temp)) {
      assertEquals(List.of(), left.filter(path -> !path.endsWith("deploy")).toList());
    }
  }

  @Test
  void withoutAServerItSaysSoAtOnce() throws IOException {
    Manifests manifests = Manifests.copy("render", temp);
    String url =
        "postgresql://postgres:secret-of-mine@127.0.0.1:" + AppProcess.freePort() + "/postgres";

    Run run = run(manifests, url, Run.probe(manifests.port()));

    Run.assertFailsAt("database", run);
    assertEquals(List.of("manifests"), run.steps("ok"), run.all());
    assertFalse(run.all().contains("secret-of-mine"), run.all());
  }

  @Test
  void aUrlThatIsNoneIsRefusedWithoutShowingIt() {
    Run run =
        run(
            Manifests.copy("render", temp),
            "mysql://root:secret-of-mine@127.0.0.1/",
            List.of("true"));

    assertTrue(run.code() == 1 || run.code() == 2, run.all());
    assertTrue(run.err().contains("--postgres"), run.all());
    assertFalse(run.all().contains("secret-of-mine"), run.all());
  }

  @Test
  void aJarOfBinariesIsEnoughOfAServer() throws IOException {
    // The server does not run as root, and has to reach its programs.
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    Manifests manifests = Manifests.copy("heroku", temp);

    Run run =
        run(manifests, TestPostgres.binaries().toString(), List.of("sh", "-c", "echo no; exit 3"));

    Run.assertFailsAt("health", run);
    assertFalse(run.out().contains("does not speak"), "the server speaks TLS: " + run.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty.jar", "missing.jar"})
  void aJarWithoutAServerIsRefused(String name) throws IOException {
    Manifests manifests = Manifests.copy("render", temp);
    if (name.startsWith("empty")) {
      try (ZipOutputStream jar =
          new ZipOutputStream(Files.newOutputStream(manifests.root().resolve(name)))) {
        jar.putNextEntry(new ZipEntry("README"));
      }
    }

    Run run = run(manifests, manifests.root().resolve(name).toString(), List.of("true"));

    assertEquals(1, run.code(), run.all());
    assertTrue(run.err().contains(name + ": error[no-server]"), run.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOCREATEROLE", "CREATEROLE"})
  void aRoleThatMayNotMakeDatabasesIsNotEnough(String right) throws SQLException {
    Run run = as(right, List.of("true"));

    Run.assertFailsAt("database", run);
    assertFalse(run.all().contains("secret-of-mine"), run.all());
  }

  @Test
  void aRoleThatMayMakeDatabasesAndRolesIsEnough() throws SQLException {
    Run run = as("CREATEDB CREATEROLE", List.of("sh", "-c", "echo no; exit 3"));

    Run.assertFailsAt("health", run);
    assertTrue(run.steps("ok").contains("clean-up"), run.all());
  }

  @Test
  void anIpv6AddressOfTheServerIsHandedOverWithoutBrackets() {
    Server server = Server.of("postgresql://postgres@[::1]:5433/postgres");

    assertEquals("::1", server.host());
    assertEquals("jdbc:postgresql://[::1]:5433/postgres", server.jdbc("postgres"));
  }

  @Test
  void aCommandThatDoesNotExistCannotBeStarted() {
    Manifests manifests = Manifests.copy("render", temp);

    Run run = Run.of(manifests, PATIENCE, List.of("./no-such-program", "run"));

    Run.assertFailsAt("start", run);
    assertTrue(run.out().contains("no-such-program"), run.all());
    assertEquals("clean-up", run.steps("ok|failed").get(4), run.all());
    assertTrue(run.out().contains("cannot be started; is it there?"), run.all());
  }

  @Test
  void aCommandThatDoesNotExistBehindTheAdapterIsNamedToo() {
    Run run = Run.of(Manifests.copy("fly", temp), PATIENCE, List.of("./no-such-program", "run"));

    assertEquals(1, run.code(), run.all());
    assertTrue(run.out().contains("no-such-program"), run.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"render", "railway", "heroku", "fly"})
  void anAppThatDiesAtOnceIsNotWaitedFor(String platform) {
    Run run = command(platform, "echo 'my engine is missing' >&2; exit 3");

    Run.assertFailsAt("health", run);
    assertTrue(run.out().contains("exit code 3"), run.all());
    assertTrue(run.out().contains("my engine is missing"), run.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"render", "railway", "fly"})
  void aPortInUseIsSaidBeforeTheStart(String platform) throws IOException {
    Manifests manifests = Manifests.copy(platform, temp);
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (ServerSocket busy = new ServerSocket(manifests.port(), 1, loopback)) {
      Run run = Run.of(manifests, PATIENCE);

      Run.assertFailsAt("start", run);
      assertTrue(run.out().contains("port " + busy.getLocalPort()), run.all());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"render", "railway", "heroku", "fly"})
  void withoutManifestsItSaysWhatToDo(String platform) throws IOException {
    Manifests manifests = new Manifests(platform, temp.resolve("deploy"), 0);
    Files.createDirectories(manifests.folder());

    Run run = Run.of(manifests, PATIENCE, List.of("true"));

    Run.assertFailsAt("manifests", run);
    assertEquals(List.of(), run.steps("ok"), run.all());
    assertTrue(run.out().contains("run gen"), run.all());
  }

  @Test
  void anUnansweredQuestionIsNamedAndAnAnswerIsUsed() {
    List<String> options =
        List.of(
            "--platform=render",
            "--output=" + Path.of("examples/directus/deploy").toAbsolutePath(),
            "--postgres=" + TestPostgres.url());
    List<String> command = List.of("sh", "-c", "echo \"I am $ADMIN_EMAIL\"; exit 3");

    Run unanswered = Run.in(temp, options, command);
    Run.assertFailsAt("environment", unanswered);
    assertTrue(unanswered.out().contains("--answer ADMIN_EMAIL="), unanswered.all());

    List<String> answer = List.of("--answer", "ADMIN_EMAIL=me=you@example.org");
    Run answered = Run.in(temp, concat(options, answer), command);
    Run.assertFailsAt("health", answered);
    assertTrue(answered.out().contains("I am me=you@example.org"), answered.all());
  }

  @Test
  void withoutACommandAndWithoutAnEngineItSaysWhatToDo() {
    Run run = Run.in(temp, List.of("--platform", "render"), List.of());

    assertEquals(1, run.code(), run.all());
    assertTrue(run.err().contains("COMMAND: error[no-engine]"), run.all());
    assertTrue(run.err().contains("after --"), run.all());
  }

  private Run command(String platform, String script) {
    return Run.of(Manifests.copy(platform, temp), PATIENCE, List.of("sh", "-c", script));
  }

  /** Rehearses as an administrator with these rights. */
  private Run as(String rights, List<String> command) throws SQLException {
    TestPostgres.execute("CREATE ROLE somebody LOGIN PASSWORD 'secret-of-mine' " + rights);
    try {
      String url = TestPostgres.url().replace("postgres@", "somebody:secret-of-mine@");
      return run(Manifests.copy("heroku", temp), url, command);
    } finally {
      TestPostgres.execute("DROP ROLE somebody");
    }
  }

  private static Run run(Manifests manifests, String url, List<String> command) {
    return Run.in(
        manifests.root().getParent(),
        List.of("--platform", manifests.platform(), "--output", "deploy", "--postgres", url),
        command);
  }

  private static List<String> concat(List<String> some, List<String> more) {
    return Stream.of(some, more).flatMap(List::stream).toList();
  }
}

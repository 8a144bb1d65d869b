package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.cli.CommandRunner;
import gen.cli.Console;
import gen.cli.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a Docker engine is asked to do, seen by a stand-in for its command. No engine is needed, and
 * none was asked: this is the documented interface.
 */
class EngineTest {

  private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({
    "render,--network host --env-file FILE mathesar/mathesar:0.10.1 bash ./bin/mathesar run -nse",
    "railway,--network host --env-file FILE --entrypoint bash mathesar/mathesar:0.10.1"
        + " ./bin/mathesar run -nse",
    "fly,--network host --env-file FILE --volume ADAPTER:/gen/adapter.sh:ro --entrypoint /bin/sh"
        + " mathesar/mathesar:0.10.1 /gen/adapter.sh bash ./bin/mathesar run -nse",
    "heroku,--network host --env-file FILE --user NUMBER NAME"
  })
  void theImageIsRunAsTheManifestsSay(String platform, String words) throws IOException {
    Manifests manifests = Manifests.copy(platform, temp);

    Run run = rehearse(manifests, standIn("exit 0", "echo no database >&2; exit 3"));

    assertEquals(1, run.code(), run.all());
    assertTrue(run.out().contains("no database"), run.all());
    List<String> calls = calls("run ");
    assertEquals(3, calls.size(), calls::toString);
    assertEquals("run --rm --name NAME " + words, calls.get(0));
    assertEquals(platform.equals("heroku") ? 3 : 0, calls("build --tag NAME FOLDER").size());
    assertEquals(3, calls("rm --force NAME").size(), "every container is taken away");
    assertEquals(calls("build").size(), calls("image rm --force NAME").size());
  }

  @Test
  void theEnvironmentIsInAFileAndOnNoCommandLine() throws IOException {
    Run run =
        rehearse(
            Manifests.copy("render", temp), standIn("exit 0", "grep POSTGRES_ \"$file\"; exit 3"));

    assertTrue(run.out().contains("POSTGRES_HOST=127.0.0.1"), run.all());
    assertTrue(Files.readString(temp.resolve("calls")).contains("--env-file"));
    assertFalse(Files.readString(temp.resolve("calls")).contains("POSTGRES"));
  }

  @Test
  void anImageThatIsNotThereIsPulledFirst() throws IOException {
    rehearse(Manifests.copy("render", temp), standIn("exit 1", "exit 3"));

    assertEquals("pull mathesar/mathesar:0.10.1", calls("pull").get(0));
  }

  @Test
  void anEngineThatDoesNotAnswerIsNone() throws IOException {
    Path programs = standIn("exit 0", "exit 0");
    Files.writeString(programs.resolve("docker"), "#!/bin/sh\necho 'Cannot connect' >&2; exit 1\n");

    Run run = rehearse(Manifests.copy("render", temp), programs);

    assertEquals(1, run.code(), run.all());
    assertTrue(run.err().contains("error[no-engine]"), run.all());
  }

  @Test
  void everyPartIsItsImageWithItsCommand() throws Exception {
    RedisTerms open = RedisTerms.open();
    try (LocalRedis redis =
        LocalRedis.start(TestRedis.program(), AppProcess.freePort(), open, temp.resolve("redis"))) {
      Jobs jobs =
          Jobs.on("render", temp)
              .with("--quick", "--visit", "visit")
              .with("--answer", "REDIS_URL=" + redis.tenant().url());
      Path docker = jobs.programs().resolve("docker");
      Files.writeString(
          docker,
          """
          #!/bin/sh
          # Runs the words behind the image on this computer, with the variables of the file.
          echo "$@" >>'%s'
          [ "$1" = run ] || exit 0
          shift
          while [ "${1#--}" != "$1" ]; do
            case $1 in
              --env-file) while IFS= read -r line; do export "$line"; done <"$2" ;;
              --rm) shift; continue ;;
            esac
            shift 2
          done
          shift
          PATH=${0%%/*}:$PATH
          exec "$@"
          """
              .formatted(temp.resolve("calls")));
      Files.setPosixFilePermissions(docker, PosixFilePermissions.fromString("rwxr-xr-x"));

      Run run = jobs.run();

      assertEquals(0, run.code(), run.all());
      String calls = Files.readString(temp.resolve("calls"));
      for (String command : List.of("migrate", "web " + jobs.manifests().port(), "work")) {
        assertTrue(calls.contains(" example/jobs:1.0.0 jobber " + command + "\n"), calls);
      }
    }
  }

  /** A program that writes down how it was called. */
  private Path standIn(String inspect, String run) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("programs"));
    Path program = folder.resolve("docker");
    Files.writeString(
        program,
        """
        #!/bin/sh
        printf '%%s ' "$@" >>'%s'
        echo >>'%s'
        case "$1 $2" in
          'image inspect') %s ;;
          run*)
            while [ "$1" != --env-file ]; do shift; done
            file=$2
            %s ;;
        esac
        """
            .formatted(temp.resolve("calls"), temp.resolve("calls"), inspect, run));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return folder;
  }

  /** The calls that begin like this, with everything that differs from run to run named. */
  private List<String> calls(String begin) throws IOException {
    return Files.readAllLines(temp.resolve("calls")).stream()
        .map(call -> call.strip().replaceAll("gen-rehearsal-[a-z]{8}(?![a-z/])", "NAME"))
        .map(call -> call.replaceAll("--env-file \\S+", "--env-file FILE"))
        .map(call -> call.replaceAll("--user [2-5][0-9]{4}", "--user NUMBER"))
        .map(call -> call.replaceAll("/\\S+/adapter.sh:/gen", "ADAPTER:/gen"))
        .map(call -> call.replaceAll("NAME /\\S+/heroku$", "NAME FOLDER"))
        .filter(call -> call.startsWith(begin))
        .toList();
  }

  private Run rehearse(Manifests manifests, Path programs) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    String path = programs + ":" + System.getenv("PATH");
    int code =
        CommandRunner.run(
            new Surroundings(temp, TEMPLATES, temp, path, console),
            "rehearse",
            "--platform=" + manifests.platform(),
            "--output=" + manifests.root(),
            "--postgres=" + TestPostgres.url(),
            "--patience=5");
    return new Run(code, out.toString(), err.toString());
  }
}

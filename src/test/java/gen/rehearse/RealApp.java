package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An app that nobody here wrote.
 *
 * @param example the folder of its descriptor
 * @param programs the folder of its programs; empty where none has to be found
 * @param temp an empty folder
 */
record RealApp(Path example, String programs, Path temp) {

  /** Where apps are downloaded to. */
  static final Path APPS = Path.of("target", "real-apps").toAbsolutePath();

  private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();

  /** One whose descriptor is an example. */
  static RealApp ofExample(String name, Path temp) {
    return new RealApp(Path.of("examples").toAbsolutePath().resolve(name), "", temp);
  }

  /** One from PyPI. */
  static RealApp ofPython(String name, Path temp) {
    Path descriptors = Path.of("src/test/resources/real-apps").toAbsolutePath();
    return new RealApp(descriptors.resolve(name), APPS.resolve(name).resolve("bin") + ":", temp);
  }

  /**
   * Passes every step on a platform, from what gen makes of its descriptor.
   *
   * @param postgres what stands behind {@code --postgres}
   * @param options more options
   * @param command the words that start it
   */
  Run passes(String platform, String postgres, List<String> options, List<String> command)
      throws IOException {
    // The server does not run as root, and has to reach its programs.
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    List<String> place = List.of("--descriptor", descriptor().toString(), "--platform", platform);
    Run made = gen(place);
    assertEquals(0, made.code(), made.all());
    addWorker(temp.resolve("deploy").resolve(platform));
    List<String> words = new ArrayList<>(List.of("rehearse"));
    Stream.of(place, List.of("--postgres", postgres), options, List.of("--"), command)
        .forEach(words::addAll);

    Run run = gen(words);

    assertEquals(0, run.code(), run.all());
    assertEquals(List.of(), run.steps("note"), run.all());
    assertTrue(run.steps("ok").containsAll(List.of("without a database", "visit")), run.all());
    assertTrue(run.steps("ok").containsAll(List.of("restart", "second instance")), run.all());
    return run;
  }

  /** Some have a worker in Render's form, which descriptors cannot say. */
  private void addWorker(Path manifests) throws IOException {
    Path worker = example.resolve("worker.yaml");
    Path blueprint = manifests.resolve("render.yaml");
    if (Files.exists(worker)) {
      String text = Files.readString(blueprint);
      String both = Files.readString(worker) + "\ndatabases:";
      Files.writeString(blueprint, text.replace("\ndatabases:", both));
    }
  }

  /**
   * The descriptor with another port, because several rehearsals run at once, and with more time to
   * start, because the machine may be busy with other things.
   */
  private Path descriptor() throws IOException {
    String text = Files.readString(example.resolve("gen.yaml"));
    assertTrue(text.contains("port: 8080"));
    return Files.writeString(
        temp.resolve("gen.yaml"),
        text.replace("port: 8080", "port: " + Manifests.freePort())
            .replaceAll("startSeconds: \\d+", "startSeconds: 600"));
  }

  private Run gen(List<String> words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    String path = programs + System.getenv("PATH");
    int code =
        CommandRunner.run(
            new Surroundings(temp, TEMPLATES, temp, path, console), words.toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }
}

package gen.rehearse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * An engine for containers that understands the words of {@code docker}. Containers share the
 * computer's network, so that port and database are where they are for a command.
 *
 * @param program the file that is called
 */
public record Engine(Path program) {

  private static final String NAME = "docker";

  /** The engine that answers; empty when none is installed or none runs. */
  public static Optional<Engine> find(String path) {
    for (String folder : path.split(":")) {
      Path program = Path.of(folder).resolve(NAME);
      if (Files.isExecutable(program)) {
        Engine engine = new Engine(program);
        return engine.answers() ? Optional.of(engine) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean answers() {
    try {
      Process process =
          builder(List.of("version", "--format", "{{.Server.Version}}"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(15, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Runs what the manifests say in a container, which is gone when it has ended. */
  AppProcess start(PartStart start, Map<String, String> variables) throws IOException {
    Path folder = start.folder();
    String name = "gen-rehearsal-" + RandomText.of(8, "abcdefghijklmnopqrstuvwxyz");
    List<String> words = new ArrayList<>();
    words.addAll(List.of("run", "--rm", "--name", name, "--network", "host"));
    words.addAll(List.of("--env-file", environment(variables, folder).toString()));
    start
        .disk()
        .ifPresent(mount -> words.addAll(List.of("--volume", mount.folder() + ":" + mount.path())));
    if (start.part().runtime().hasRandomUser()) {
      words.addAll(List.of("--user", String.valueOf(user())));
    }
    boolean built = start.dockerfile().isPresent();
    words.addAll(built ? built(name, start) : plain(start));
    return AppProcess.start(builder(words), folder, () -> clean(name, built, folder.getParent()));
  }

  /** Where the platform builds a Dockerfile, so does this; it says what the first part runs. */
  private List<String> built(String name, PartStart start) throws IOException {
    Path context = start.dockerfile().orElseThrow().getParent();
    run(List.of("build", "--tag", name, context.toString()), start.folder());
    List<String> words = new ArrayList<>(List.of(name));
    if (!start.part().isVisited()) {
      words.addAll(start.part().part().wholeCommand());
    }
    return words;
  }

  private List<String> plain(PartStart start) throws IOException {
    StartedPart part = start.part().part();
    Path folder = start.folder();
    String image = part.attribute("image").orElseThrow(() -> new IOException("no image is named"));
    if (exitCode(List.of("image", "inspect", image), folder) != 0) {
      run(List.of("pull", image), folder);
    }
    List<String> words = new ArrayList<>();
    List<String> command = new ArrayList<>(part.command());
    if (part.adapter().isPresent()) {
      String inside = start.part().runtime().adapterPath();
      Path adapter = part.adapter().get().toAbsolutePath();
      words.addAll(List.of("--volume", adapter + ":" + inside + ":ro"));
      command.addAll(0, List.of("/bin/sh", inside));
    }
    if (start.part().runtime().replacesEntrypoint() && !command.isEmpty()) {
      words.addAll(List.of("--entrypoint", command.remove(0)));
    }
    words.add(image);
    words.addAll(command);
    return words;
  }

  /** A file of its own, because everybody on the computer sees command lines. */
  private static Path environment(Map<String, String> variables, Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, String> each : variables.entrySet()) {
      if (each.getValue().contains("\n")) {
        throw new IOException(each.getKey() + " has several lines, which no engine takes");
      }
      lines.add(each.getKey() + "=" + each.getValue());
    }
    return Files.write(folder.resolveSibling(folder.getFileName() + ".env"), lines);
  }

  /** A user that no image knows. */
  private static int user() {
    return ThreadLocalRandom.current().nextInt(20_000, 60_000);
  }

  private void run(List<String> words, Path folder) throws IOException {
    if (exitCode(words, folder) != 0) {
      String said = Files.readString(folder.resolve("engine.log")).strip();
      throw new IOException(NAME + " " + words.get(0) + " failed: " + said);
    }
  }

  private int exitCode(List<String> words, Path folder) throws IOException {
    return ProgramRunner.run(builder(words).command(), folder, folder.resolve("engine.log"));
  }

  /** What is left when the client had to be killed, and the image. */
  private void clean(String name, boolean built, Path folder) {
    try {
      exitCode(List.of("rm", "--force", name), folder);
      if (built) {
        exitCode(List.of("image", "rm", "--force", name), folder);
      }
    } catch (IOException e) {
      // Nothing more can be done; the engine shows it among its containers.
      return;
    }
  }

  private ProcessBuilder builder(List<String> words) {
    List<String> all = new ArrayList<>(List.of(program.toString()));
    all.addAll(words);
    return new ProcessBuilder(all);
  }
}

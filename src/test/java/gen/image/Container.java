package gen.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** An image that runs, on a file system of its own and in the network of this computer. */
final class Container implements AutoCloseable {

  private final Buildah buildah;
  private final String name;
  private final Process runner;
  private final Path log;
  private final ProcessHandle first;
  private final Path root;
  private final Set<ProcessHandle> seen = new LinkedHashSet<>();

  private Container(Buildah buildah, String name, Process runner, Path log) {
    this.buildah = buildah;
    this.name = name;
    this.runner = runner;
    this.log = log;
    this.first = awaitFirst(runner);
    this.root = root(first.pid()).orElse(Path.of(""));
  }

  /**
   * Starts what an image runs by itself.
   *
   * @param user user and group, as numbers
   * @param command other words to run; none for those of the image
   */
  static Container start(
      Buildah buildah,
      String image,
      String user,
      Map<String, String> environment,
      String... command) {
    String name = "run-" + UUID.randomUUID();
    buildah.run("from", "--pull-never", "--name", name, image);
    List<String> words = new ArrayList<>(List.of("run", "--isolation", "chroot", "--user", user));
    environment.forEach((key, value) -> words.addAll(List.of("--env", key + "=" + value)));
    words.addAll(List.of(name, "--"));
    words.addAll(command.length == 0 ? own(buildah.config(image)) : List.of(command));
    Path log = buildah.folder().resolve(name + ".log");
    try {
      Process runner =
          new ProcessBuilder(buildah.command(words.toArray(String[]::new)))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      runner.getOutputStream().close();
      return new Container(buildah, name, runner, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the image says: its ENTRYPOINT, and its CMD after that. */
  private static List<String> own(JsonNode config) {
    List<String> words = new ArrayList<>();
    config.path("Entrypoint").forEach(word -> words.add(word.asText()));
    config.path("Cmd").forEach(word -> words.add(word.asText()));
    return words;
  }

  /** True while the first process of the container runs. */
  boolean runs() {
    return first.isAlive();
  }

  /** Asks the first process to end, and only that, as platforms do. */
  void askToEnd() {
    seen.addAll(processes());
    first.destroy();
  }

  /** Waits until nothing of the container runs any more; false when something does. */
  boolean ends(int seconds) throws InterruptedException {
    for (int i = 0; i < seconds * 10 && !left().isEmpty(); i++) {
      Thread.sleep(100);
    }
    return left().isEmpty();
  }

  /** The environment of the app. */
  Map<String, String> environment() {
    return Arrays.stream(text(Path.of("/proc", "" + first.pid(), "environ")).split("\0"))
        .filter(entry -> entry.contains("="))
        .collect(
            Collectors.toMap(
                entry -> entry.substring(0, entry.indexOf('=')),
                entry -> entry.substring(entry.indexOf('=') + 1)));
  }

  /** The command lines of all that runs in the container, daemons too. */
  List<String> commandLines() {
    return left().stream()
        .map(each -> text(Path.of("/proc", "" + each.pid(), "cmdline")).replace('\0', ' '))
        .toList();
  }

  /** Everything that was printed. */
  String log() {
    return text(log);
  }

  /** What runs; once the container's own runner is gone, only what was seen before can be found. */
  private Set<ProcessHandle> left() {
    Set<ProcessHandle> left = new LinkedHashSet<>(processes());
    seen.stream().filter(ProcessHandle::isAlive).forEach(left::add);
    return left;
  }

  private List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses()
        .filter(each -> root(each.pid()).filter(root::equals).isPresent())
        .filter(each -> !text(Path.of("/proc", "" + each.pid(), "cmdline")).startsWith("buildah-"))
        .toList();
  }

  /** What the container's own runner starts first becomes the app. */
  private static ProcessHandle awaitFirst(Process runner) {
    for (int i = 0; i < 300 && runner.isAlive(); i++) {
      Optional<ProcessHandle> found =
          runner
              .descendants()
              .filter(each -> isRunner(each.parent().map(ProcessHandle::pid).orElse(0L)))
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return runner.toHandle();
  }

  private static boolean isRunner(long pid) {
    return text(Path.of("/proc", "" + pid, "cmdline")).startsWith("buildah-chroot-exec");
  }

  private static Optional<Path> root(long pid) {
    try {
      Path root = Files.readSymbolicLink(Path.of("/proc", "" + pid, "root"));
      return Optional.of(root).filter(path -> path.getNameCount() > 0);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    left().forEach(ProcessHandle::destroyForcibly);
    try {
      if (!runner.waitFor(5, TimeUnit.SECONDS)) {
        runner.descendants().forEach(ProcessHandle::destroyForcibly);
        runner.destroyForcibly().waitFor();
      }
      Files.deleteIfExists(log);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    buildah.run("rm", name);
  }
}

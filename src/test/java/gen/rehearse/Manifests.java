package gen.rehearse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of Mathesar's committed manifests for one platform, for tests to spoil. Only the port is
 * another one than 8000, which may be in use.
 *
 * @param root the folder that {@code --output} names
 * @param port the port of the app
 */
record Manifests(String platform, Path root, int port) {

  private static final Path COMMITTED = Path.of("deploy").toAbsolutePath();

  /** Where the port stands, as a pattern for what is before it. */
  private static final Map<String, List<Spot>> PORTS =
      Map.of(
          "render", List.of(new Spot("render.yaml", "value: \"")),
          "railway",
              List.of(
                  new Spot("template/mathesar.variables.json", "\"value\": \""),
                  new Spot(".railway/railway.ts", "\"PORT\": \"")),
          "heroku", List.of(),
          "fly", List.of(new Spot("fly.toml", "internal_port = ")));

  private static final Map<String, Spot> COMMANDS =
      Map.of(
          "render", new Spot("render.yaml", "dockerCommand: "),
          "railway", new Spot(".railway/railway.ts", "start: "),
          "heroku", new Spot("start.sh", "exec /bin/sh /gen/adapter.sh "),
          "fly", new Spot("fly.toml", "cmd = "));

  private record Spot(String file, String before) {}

  /** A copy below an empty folder. */
  static Manifests copy(String platform, Path to) {
    Manifests copy = new Manifests(platform, to.resolve("deploy"), freePort());
    copy(COMMITTED.resolve(platform), copy.folder());
    PORTS
        .get(platform)
        .forEach(spot -> copy.edit(spot.file(), spot.before() + 8000, spot.before() + copy.port()));
    return copy;
  }

  /** The folder of the platform. */
  Path folder() {
    return root.resolve(platform);
  }

  /** Replaces a text that must be there, everywhere in a file. */
  void edit(String file, String before, String after) {
    String text = read(file);
    if (!text.contains(before) || before.equals(after)) {
      throw new IllegalArgumentException("nothing to change in " + file + ": " + before);
    }
    write(folder().resolve(file), text.replace(before, after));
  }

  /** The words that start the app, with the probe in place of Mathesar's script. */
  List<String> command(List<String> probe) {
    Spot spot = COMMANDS.get(platform);
    Matcher line =
        Pattern.compile("(?m)" + Pattern.quote(spot.before()) + "(.*)$").matcher(read(spot.file()));
    if (!line.find()) {
      throw new IllegalStateException("no command in " + spot.file());
    }
    List<String> words =
        Pattern.compile("[^\\s,'\"\\[\\]]+")
            .matcher(line.group(1))
            .results()
            .map(MatchResult::group)
            .toList();
    if (!words.subList(0, 2).equals(List.of("bash", "./bin/mathesar"))) {
      throw new IllegalStateException("another command: " + words);
    }
    return Stream.concat(probe.stream(), words.stream().skip(2)).toList();
  }

  private String read(String file) {
    try {
      return Files.readString(folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of a folder. */
  static void copy(Path from, Path to) {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port that nothing uses. */
  static int freePort() {
    try {
      return AppProcess.freePort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

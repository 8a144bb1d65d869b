package gen.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.cli.CommandRunner;
import gen.cli.Console;
import gen.cli.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** A folder that an image is built from: a copy of generated files, for tests to spoil. */
record Context(Path folder) {

  private static final Path ROOT = Path.of("").toAbsolutePath();

  /** A copy of what is committed, such as {@code deploy/heroku}. */
  static Context committed(String path, Path to) {
    Path from = ROOT.resolve(path);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Context(to);
  }

  /**
   * What gen makes of Mathesar's descriptor after these edits.
   *
   * @param part the folder below deploy/
   * @param edits texts that must be there, each followed by what takes its place
   */
  static Context generated(String part, Path to, String... edits) {
    try {
      Files.copy(ROOT.resolve("gen.yaml"), to.resolve("gen.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Context(to).edit("gen.yaml", edits).made(part);
  }

  /** What gen makes of the descriptor in this folder, for one platform. */
  Context made(String part) {
    StringWriter said = new StringWriter();
    Console console = new Console(new PrintWriter(said), new PrintWriter(said), false);
    Path templates = ROOT.resolve("templates");
    int code = CommandRunner.run(new Surroundings(folder, templates, folder, "", console));
    assertEquals(0, code, said.toString());
    return new Context(folder.resolve("deploy").resolve(part));
  }

  /** Replaces texts that must be there: each is followed by what takes its place. */
  Context edit(String file, String... edits) {
    try {
      String text = Files.readString(folder.resolve(file));
      for (int i = 0; i < edits.length; i += 2) {
        if (!text.contains(edits[i])) {
          throw new IllegalArgumentException(edits[i] + " is not in " + Arrays.asList(file, text));
        }
        text = text.replace(edits[i], edits[i + 1]);
      }
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

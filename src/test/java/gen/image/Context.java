package gen.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.Main;
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
    StringWriter said = new StringWriter();
    Console console = new Console(new PrintWriter(said), new PrintWriter(said), false);
    Path templates = ROOT.resolve("templates");
    try {
      Files.copy(ROOT.resolve("gen.yaml"), to.resolve("gen.yaml"));
      Context all = new Context(to).edit("gen.yaml", edits);
      int code = Main.run(new Surroundings(to, templates, to, "", console));
      assertEquals(0, code, said.toString());
      return new Context(all.folder.resolve("deploy").resolve(part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

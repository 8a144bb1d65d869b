package gen.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finished program.
 *
 * @param code its exit code
 * @param out what it printed as its result
 * @param err what it said besides
 */
record Command(int code, String out, String err) {

  /** Signs that a program could not reach the network, which is no fault of the pages. */
  private static final List<String> OFFLINE =
      List.of(
          "ENOTFOUND",
          "EAI_AGAIN",
          "ECONNREFUSED",
          "ETIMEDOUT",
          "ENOTCACHED",
          "NewConnectionError",
          "NameResolutionError",
          "ConnectTimeoutError");

  /** Runs a program in a folder, with this text on its standard input. */
  static Command run(Path folder, String input, List<String> words) {
    try {
      Path talk = Files.createTempFile("command", ".err");
      Process process =
          new ProcessBuilder(words).directory(folder.toFile()).redirectError(talk.toFile()).start();
      process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      String err = Files.readString(talk);
      Files.delete(talk);
      return new Command(code, out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a program in a folder. */
  static Command run(Path folder, String... words) {
    return run(folder, "", List.of(words));
  }

  /** Where the first of these programs stands that is on the PATH. */
  static Optional<Path> find(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name -> Arrays.stream(path.split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Skips the test for this reason, which Maven would not print, unless something is so. */
  static void need(boolean given, String reason) {
    if (!given) {
      System.out.println("skipped: " + reason);
    }
    assumeTrue(given, reason);
  }

  boolean succeeded() {
    return code == 0;
  }

  /** Whether it failed for want of a network. */
  boolean offline() {
    return !succeeded() && OFFLINE.stream().anyMatch(sign -> (out + err).contains(sign));
  }

  /** Everything that it said. */
  String said() {
    return (out + err).strip();
  }
}

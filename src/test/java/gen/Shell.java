package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs shell files as a container would: with an environment and nothing else. */
public final class Shell {

  /** What a finished process left. */
  public record Result(int code, String out, String err) {}

  private Shell() {}

  /** Runs a file with {@code sh}, with only this environment and a PATH. */
  public static Result run(Path file, Map<String, String> env, List<String> arguments)
      throws IOException {
    return run(file, env, arguments, "");
  }

  /** Runs a file with this text on its standard input. */
  static Result run(Path file, Map<String, String> env, List<String> arguments, String input)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", file.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(env);
    Process process = builder.start();
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Result(process.waitFor(), out, err);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /**
   * The environment that an adapter gives to the command it starts, and the words that it adds to
   * the command as {@code ARGUMENTS}.
   */
  static Map<String, String> environmentOf(
      Path adapter, Map<String, String> env, List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "ARGUMENTS=\"$*\" exec env -0", "app"));
    command.addAll(arguments);
    Result result = run(adapter, env, command);
    assertEquals(0, result.code(), result.err());
    Map<String, String> seen = new HashMap<>();
    for (String entry : result.out().split("\0")) {
      int equals = entry.indexOf('=');
      seen.put(entry.substring(0, equals), entry.substring(equals + 1));
    }
    return seen;
  }
}

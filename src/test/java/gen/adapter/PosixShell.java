package gen.adapter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A shell that may run the adapter. Texts are ISO 8859-1, a character is a byte, and a process has
 * exactly the environment that it is given.
 */
record PosixShell(String name, List<String> command) {

  /** What a finished process left. */
  record Outcome(int code, String out, String err) {}

  static final String PATH = "/usr/local/bin:/usr/bin:/bin";

  /** The shells that the adapter is written for, installed or not. */
  static List<PosixShell> all() {
    return List.of(
        new PosixShell("dash", List.of("dash")),
        new PosixShell("busybox ash", List.of("busybox", "ash")),
        new PosixShell("bash", List.of("bash")),
        new PosixShell("bash --posix", List.of("bash", "--posix")));
  }

  static List<PosixShell> installed() {
    return all().stream().filter(PosixShell::isInstalled).toList();
  }

  boolean isInstalled() {
    return program(command.get(0)).isPresent();
  }

  String missing() {
    return command.get(0) + " is not installed";
  }

  boolean isBash() {
    return command.get(0).equals("bash");
  }

  /** Runs the shell with these words to its end. */
  Outcome run(Map<String, String> env, List<String> words, Path scratch) throws IOException {
    Path out = Files.createTempFile(scratch, "out", "");
    Path err = Files.createTempFile(scratch, "err", "");
    Process process = start(env, words, scratch, out, err);
    try {
      return new Outcome(process.waitFor(), text(out), quiet(text(err)));
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new IOException(e);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Starts the shell; the process becomes the shell, with the same process id. */
  Process start(Map<String, String> env, List<String> words, Path scratch, Path out, Path err)
      throws IOException {
    // Java cannot put any byte into an environment, so a small script does it.
    StringBuilder script = new StringBuilder("rm -f \"$0\"\nexec env -i");
    env.forEach((key, value) -> script.append(' ').append(quote(key + "=" + value)));
    script.append(' ').append(quote(program(command.get(0)).orElseThrow().toString()));
    Stream.concat(command.stream().skip(1), words.stream())
        .forEach(word -> script.append(' ').append(quote(word)));
    Path launcher = Files.createTempFile(scratch, "launch", ".sh");
    Files.writeString(launcher, script.append('\n'), StandardCharsets.ISO_8859_1);
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher.toString());
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", PATH, "LC_ALL", "C"));
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  /** Where a program is installed. */
  static Optional<Path> program(String name) {
    return Stream.of(PATH.split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** These words, without what bash says about a locale that the machine lacks. */
  private static String quiet(String err) {
    return err.replaceAll("(?m)^\\S*bash: warning: setlocale: .*\\n", "");
  }

  private static String quote(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}

package gen.rehearse;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An app that runs in a folder of its own, with an environment and nothing else. */
final class AppProcess {

  private final Process process;
  private final Path log;
  private final AtExit exit;

  private AppProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.exit = AtExit.run(this::kill);
  }

  /** Starts a command; what it prints goes to a file in its folder. */
  static AppProcess start(List<String> command, Map<String, String> environment, Path folder)
      throws IOException {
    Path log = folder.resolve("app.log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new AppProcess(builder.start(), log);
  }

  /** True when nothing listens on a port of this computer. */
  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  /** A port on which nothing listens. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The exit code of a process that has ended. */
  int exitCode() {
    return process.exitValue();
  }

  /** Everything that the app has printed. */
  String printed() throws IOException {
    return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
  }

  /** The last lines that the app has printed. */
  String lastLines(int number) throws IOException {
    List<String> lines = printed().lines().toList();
    return lines.stream()
        .skip(Math.max(0, lines.size() - number))
        .collect(Collectors.joining("\n"));
  }

  /** The command lines of the app and of all that it started, as everybody on the computer sees. */
  String commandLines() {
    Stream<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.toHandle().descendants());
    return all.map(handle -> handle.info().commandLine().orElse(""))
        .collect(Collectors.joining("\n"));
  }

  /** Asks the app to end by SIGTERM; false when it did not within the time and was killed. */
  boolean end(int graceSeconds) throws InterruptedException {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroy();
    boolean ended = process.waitFor(graceSeconds, TimeUnit.SECONDS);
    started.forEach(ProcessHandle::destroyForcibly);
    kill();
    process.waitFor(5, TimeUnit.SECONDS);
    exit.close();
    return ended;
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}

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
  private final Runnable afterwards;
  private final AtExit exit;

  private AppProcess(Process process, Path log, Runnable afterwards) {
    this.process = process;
    this.log = log;
    this.afterwards = afterwards;
    this.exit = AtExit.run(this::kill);
  }

  /** Starts a command; what it prints goes to a file beside its folder. */
  static AppProcess start(List<String> command, Map<String, String> environment, Path folder)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return start(builder, folder, () -> {});
  }

  /**
   * Starts what was prepared.
   *
   * @param afterwards takes away what may outlive the process
   */
  static AppProcess start(ProcessBuilder builder, Path folder, Runnable afterwards)
      throws IOException {
    AtExit.unlessEnding();
    Path log = folder.resolveSibling(folder.getFileName() + ".log");
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    return new AppProcess(builder.start(), log, afterwards);
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

  /** True when the app has ended by itself within a time. */
  boolean endsWithin(long millis) throws InterruptedException {
    return process.waitFor(millis, TimeUnit.MILLISECONDS);
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

  /** The app and all that it started and that still run. */
  List<ProcessHandle> tree() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  /** The command lines of the app and of all that it started, as everybody on the computer sees. */
  String commandLines() {
    return tree().stream()
        .map(handle -> handle.info().commandLine().orElse(""))
        .collect(Collectors.joining("\n"));
  }

  /** How an app can end when it is asked to. */
  enum End {
    /** By itself, with all that it had started. */
    WHOLE,
    /** What was started first has ended, and something that it had started has not. */
    LEFT_BEHIND,
    /** It had to be killed. */
    KILLED
  }

  /** Asks the app to end by SIGTERM; what is still there after that time is killed. */
  End end(int graceSeconds) throws InterruptedException {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroy();
    boolean ended = process.waitFor(graceSeconds, TimeUnit.SECONDS);
    boolean left = ended && staysBehind(started);
    started.forEach(ProcessHandle::destroyForcibly);
    kill();
    process.waitFor(5, TimeUnit.SECONDS);
    exit.close();
    return !ended ? End.KILLED : left ? End.LEFT_BEHIND : End.WHOLE;
  }

  /** Whoever was asked to end at the same time may need a moment more. */
  private static boolean staysBehind(List<ProcessHandle> started) throws InterruptedException {
    for (int i = 0; i < 10 && started.stream().anyMatch(ProcessHandle::isAlive); i++) {
      Thread.sleep(100);
    }
    return started.stream().anyMatch(ProcessHandle::isAlive);
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    afterwards.run();
  }
}

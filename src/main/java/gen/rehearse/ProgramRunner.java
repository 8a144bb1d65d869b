package gen.rehearse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a program of this computer to its end. */
final class ProgramRunner {

  private ProgramRunner() {}

  /**
   * The exit code of a program.
   *
   * @param folder where it runs
   * @param log the file that gets what it prints
   * @throws IOException when it cannot be started, or this program is to end before it
   */
  static int run(List<String> command, Path folder, Path log) throws IOException {
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    }
  }
}

package gen.rehearse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone when it is closed, or when the program ends. */
public final class TemporaryFolder implements AutoCloseable {

  private final Path path;
  private final AtExit exit;

  private TemporaryFolder(Path path) {
    this.path = path;
    this.exit = AtExit.run(this::delete);
  }

  /** A new folder in this one. */
  public static TemporaryFolder in(Path parent, String name) throws IOException {
    AtExit.unlessEnding();
    return new TemporaryFolder(Files.createTempDirectory(parent, name));
  }

  /** Where it lies. */
  public Path path() {
    return path;
  }

  @Override
  public void close() {
    delete();
    // Not before: whoever ends the program would not wait for a folder that nobody is to delete.
    exit.close();
  }

  /** Several times, because something may still be written while the program is made to end. */
  private void delete() {
    for (int i = 0; i < 10 && !isDeleted(); i++) {
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isDeleted() {
    if (!Files.exists(path)) {
      return true;
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : inside) {
        Files.deleteIfExists(file);
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }
}

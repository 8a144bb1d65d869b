package gen.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files in which new texts wait beside their targets, and those that a killed run left. */
final class Beside {

  private static final String NEW = ".gen-new";

  private Beside() {}

  /** Where the new text of a file waits. */
  static Path of(Path file) {
    return file.resolveSibling("." + file.getFileName() + NEW);
  }

  /** Where a ledger that announces a change waits. */
  static Path announcement(Path ledger) {
    return ledger.resolveSibling(".announced" + NEW);
  }

  /** What an earlier run left in the folders of these changes. */
  static List<Path> leftIn(List<Change> changes) {
    List<Path> left = new ArrayList<>();
    changes.stream()
        .map(change -> change.file().getParent())
        .filter(Objects::nonNull)
        .distinct()
        .forEach(folder -> list(folder, left));
    return left;
  }

  private static void list(Path folder, List<Path> left) {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.getFileName().toString().endsWith(NEW)).forEach(left::add);
    } catch (IOException e) {
      // A folder that is not there yet holds nothing.
      return;
    }
  }
}

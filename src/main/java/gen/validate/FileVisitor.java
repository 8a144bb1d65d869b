package gen.validate;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Consumer;

/** Visits the regular files below a folder that are the repository's own. */
final class FileVisitor extends SimpleFileVisitor<Path> {

  /** Folders that hold what others wrote, or what a build made. */
  private static final Set<String> SKIPPED =
      Set.of(
          ".git",
          ".hg",
          ".svn",
          "node_modules",
          "vendor",
          "target",
          "build",
          "dist",
          ".venv",
          "venv",
          "__pycache__",
          ".tox",
          ".gradle",
          ".idea");

  private final Consumer<Path> found;

  /** Tells of each file. */
  FileVisitor(Consumer<Path> found) {
    this.found = found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skipped =
        folder.getFileName() != null && SKIPPED.contains(folder.getFileName().toString());
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      found.accept(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A folder without rights does not hide the others. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    return FileVisitResult.CONTINUE;
  }
}

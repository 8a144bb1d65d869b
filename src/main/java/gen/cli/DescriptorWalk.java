package gen.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files below a folder, which may itself be a link.
 *
 * @param root the folder
 * @param throughLinks whether folders that are links are entered, as a shell does for a pattern
 */
record DescriptorWalk(Path root, boolean throughLinks) {

  /**
   * All files, sorted. A folder that cannot be listed does not hide the others. Where links are not
   * followed, so everything is looked for, the descriptor that it may hold is among them: whoever
   * reads it says what is wrong.
   *
   * @throws IOException when the folder itself cannot be listed
   */
  List<Path> files() throws IOException {
    Visitor visitor = new Visitor();
    Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    return visitor.found.stream().sorted().toList();
  }

  private final class Visitor implements FileVisitor<Path> {

    private final List<Path> found = new ArrayList<>();

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean entered = throughLinks || folder.equals(root) || !Files.isSymbolicLink(folder);
      return entered ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      if (file.equals(root)) {
        throw problem;
      }
      if (!throughLinks && !(problem instanceof FileSystemLoopException)) {
        found.add(file.resolve("gen.yaml"));
      }
      return FileVisitResult.CONTINUE;
    }

    /** A folder that could be listed only in part counts with what was seen of it. */
    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
      return FileVisitResult.CONTINUE;
    }
  }
}

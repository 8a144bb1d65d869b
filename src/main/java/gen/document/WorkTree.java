package gen.document;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder to which the files of one repository belong. What lies in it may come from anybody who
 * may propose a change, so no link in it makes gen read what lies elsewhere. A path outside it was
 * named by the person who runs gen.
 *
 * @param top the folder that holds {@code .git}, or what stands for it
 * @param isGit whether it holds {@code .git}
 */
public record WorkTree(Path top, boolean isGit) {

  private static final String GIT = ".git";

  /**
   * The work tree in which a folder lies. Where Git knows none, that is the folder from which gen
   * was started, if it lies above, or else the folder itself.
   *
   * @param here the folder from which gen was started
   */
  public static WorkTree around(Path folder, Path here) {
    Path whole = whole(folder);
    for (Path each = whole; each != null; each = each.getParent()) {
      // A folder in the main checkout, a file in those of submodules and in further work trees.
      if (Files.exists(each.resolve(GIT))) {
        return new WorkTree(each, true);
      }
    }
    return new WorkTree(whole.startsWith(whole(here)) ? whole(here) : whole, false);
  }

  /** Everything below this folder, as if it were a repository. */
  public static WorkTree below(Path folder) {
    return new WorkTree(whole(folder), false);
  }

  /**
   * The text of a file.
   *
   * @param name how messages call the file
   * @throws Rejected when it cannot be read, or a link in the tree leads out of it
   */
  public Source load(Path file, String name) {
    refuseWayOut(file, name);
    return Documents.load(file, name);
  }

  /**
   * Makes sure that what lies in the tree by its name lies in it.
   *
   * @param name how messages call the file or folder
   * @throws Rejected naming the link that leads out
   */
  public void refuseWayOut(Path file, String name) {
    Path whole = whole(file);
    if (!whole.startsWith(top) || isInside(whole)) {
      return;
    }
    Path link = whole;
    String shown = name;
    while (!link.getParent().equals(top) && !isInside(link.getParent())) {
      link = link.getParent();
      shown = shown.contains("/") ? shown.substring(0, shown.lastIndexOf('/')) : shown;
    }
    throw new Rejected(
        Code.OUTSIDE_REPOSITORY.at(
            Place.of(shown),
            "is a link that leads out of the repository; nothing behind it is read",
            "put the file or folder itself there"));
  }

  /** True for what is not there, too: there is nothing to read. */
  private boolean isInside(Path whole) {
    try {
      return whole.toRealPath().startsWith(top.toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}

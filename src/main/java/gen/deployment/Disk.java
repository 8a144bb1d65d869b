package gen.deployment;

import gen.app.App;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The disk that is asked for, with all folders that are kept on it.
 *
 * @param path where it is mounted
 * @param folders the first one is that where it is mounted
 */
public record Disk(String path, List<Kept> folders) {

  /** How a folder of the app comes to lie on the disk. */
  public enum Way {
    /** The disk is mounted at it, or above it. */
    MOUNTED,
    /** A variable of the app moves it there. */
    VARIABLE,
    /** It is made a link when the app starts. */
    LINK
  }

  /**
   * A folder that is kept.
   *
   * @param path where its content lies, at or below the path of the disk
   */
  public record Kept(App.Storage storage, String path, Way way) {}

  /** Gigabytes of all folders together. */
  public int sizeGb() {
    return folders.stream().mapToInt(each -> each.storage().sizeGb()).sum();
  }

  /** What is on it, in a few words. */
  public String holds() {
    List<String> all = folders.stream().map(each -> each.storage().holds()).toList();
    int last = all.size() - 1;
    return last == 0
        ? all.get(0)
        : all.subList(0, last).stream().collect(Collectors.joining(", ", "", " and "))
            + all.get(last);
  }

  /** The folders that come to it in this way. */
  public List<Kept> by(Way way) {
    return folders.stream().filter(each -> each.way() == way).toList();
  }

  /** The folders that are links, for templates. */
  public List<Kept> links() {
    return by(Way.LINK);
  }

  /** Where the content of this folder lies; empty when it is not kept. */
  public Optional<String> placeOf(App.Storage storage) {
    return folders.stream()
        .filter(each -> each.storage().path().equals(storage.path()))
        .map(Kept::path)
        .findFirst()
        .or(() -> Optional.of(storage.path()).filter(this::covers));
  }

  /** True for a path at or below that of the disk. */
  public boolean covers(String folder) {
    return isAt(folder, path);
  }

  /** True for a path at or below another one. */
  public static boolean isAt(String path, String other) {
    return (path + "/").startsWith(other + "/");
  }
}

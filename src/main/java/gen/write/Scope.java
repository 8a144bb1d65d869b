package gen.write;

import gen.deployment.Instance;
import gen.page.Page;
import gen.page.PlatformPage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which files a run answers for. A run for some platforms leaves the files of all others alone.
 *
 * @param instance the one installation that the run is about; nothing when it is about all
 * @param parts the platforms of the run, or the other folders that it is about
 * @param all true when the run is for every platform
 * @param endings how the names of its pages end, without the dot; none when all of them are meant
 */
public record Scope(
    Optional<Instance> instance, List<String> parts, boolean all, List<String> endings) {

  /** The files of one installation on some platforms. */
  public static Scope of(Instance instance, List<String> platforms) {
    return new Scope(Optional.of(instance), platforms, false, List.of());
  }

  /** True for a path in a folder of manifests that this run answers for. */
  boolean ownsManifest(String path) {
    String rest = rest(path);
    return isOfInstance(path)
        && (all || parts.stream().anyMatch(part -> rest.startsWith(part + "/")));
  }

  /** True for a path in the folder of pages that this run answers for. */
  boolean ownsPage(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    if (!isOfInstance(path) || !endings.isEmpty() && !endings.contains(ending)) {
      return false;
    }
    String rest = rest(path);
    return all || parts.stream().anyMatch(part -> isPageOf(part, rest));
  }

  private static boolean isPageOf(String part, String path) {
    return Arrays.stream(PlatformPage.values()).anyMatch(page -> path.equals(page.on(part) + ".md"))
        || path.equals(part + ".md")
        || path.startsWith(Page.FRAGMENTS + "/" + part + "/");
  }

  private boolean isOfInstance(String path) {
    return instance.isEmpty() || Instance.at(path).equals(instance.get());
  }

  /** The path as seen from the folder of its installation. */
  private static String rest(String path) {
    return path.substring(Instance.at(path).folder().length());
  }
}

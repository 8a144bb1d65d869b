package gen.write;

import gen.page.Page;
import java.util.List;

/**
 * Which files a run answers for. A run for some platforms leaves the files of all others alone.
 *
 * @param instance folder of the instance with its final slash; empty for the first one
 * @param parts the platforms of the run, or the other folders that it is about
 * @param all true when the run is for every platform
 * @param endings how the names of its pages end, without the dot; none when all of them are meant
 */
public record Scope(String instance, List<String> parts, boolean all, List<String> endings) {

  private static final String INSTANCES = "instances/";

  /** True for a path in a folder of manifests that this run answers for. */
  boolean ownsManifest(String path) {
    if (!isOfInstance(path)) {
      return false;
    }
    String rest = path.substring(instance.length());
    return all || parts.stream().anyMatch(part -> rest.startsWith(part + "/"));
  }

  /** True for a path in the folder of pages that this run answers for. */
  boolean ownsPage(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    if (!isOfInstance(path) || !endings.isEmpty() && !endings.contains(ending)) {
      return false;
    }
    String rest = path.substring(instance.length());
    return all || parts.stream().anyMatch(part -> isPageOf(part, rest));
  }

  private static boolean isPageOf(String part, String path) {
    return path.equals("install-" + part + ".md")
        || path.equals(part + ".md")
        || path.startsWith(Page.FRAGMENTS + "/" + part + "/");
  }

  private boolean isOfInstance(String path) {
    return instance.isEmpty() ? !path.startsWith(INSTANCES) : path.startsWith(instance);
  }
}

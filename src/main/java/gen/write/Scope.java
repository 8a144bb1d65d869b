package gen.write;

import java.util.List;

/**
 * Which files a run answers for. A run for some platforms leaves the files of all others alone.
 *
 * @param instance folder of the instance with its final slash; empty for the first one
 * @param platforms the platforms of the run
 * @param all true when the run is for every platform
 */
public record Scope(String instance, List<String> platforms, boolean all) {

  private static final String INSTANCES = "instances/";

  /** True for a path in a folder of manifests that this run answers for. */
  boolean ownsManifest(String path) {
    if (!isOfInstance(path)) {
      return false;
    }
    String rest = path.substring(instance.length());
    return all || platforms.stream().anyMatch(id -> rest.startsWith(id + "/"));
  }

  /** True for a path in the folder of pages that this run answers for. */
  boolean ownsPage(String path) {
    if (!isOfInstance(path)) {
      return false;
    }
    String rest = path.substring(instance.length());
    return all || platforms.stream().anyMatch(id -> rest.equals("install-" + id + ".md"));
  }

  private boolean isOfInstance(String path) {
    return instance.isEmpty() ? !path.startsWith(INSTANCES) : path.startsWith(instance);
  }
}

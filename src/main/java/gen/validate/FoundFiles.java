package gen.validate;

import gen.knowledge.Knowledge;
import gen.knowledge.ManifestRule;
import java.util.List;

/**
 * The files of a repository that can be judged.
 *
 * @param manifests those of platforms, with what belongs to each
 * @param pages pages of documentation, by path
 * @param descriptors descriptors, by path
 * @param foreign manifests of platforms without a folder, and files of other owners
 */
public record FoundFiles(
    List<Candidate> manifests,
    List<String> pages,
    List<String> descriptors,
    List<Unjudged> foreign) {

  /**
   * A file that may be a manifest.
   *
   * @param path from the top of the repository, with slashes
   * @param root the folder from which the platform's paths count; empty for the top
   */
  public record Candidate(Knowledge knowledge, ManifestRule rule, String path, String root) {}

  /** True when there is nothing that could be judged or named. */
  public boolean isEmpty() {
    return manifests.isEmpty() && pages.isEmpty() && descriptors.isEmpty() && foreign.isEmpty();
  }

  /** A file that is not judged, and whose it is. */
  public record Unjudged(String path, String owner) {}
}

package gen.validate;

import gen.knowledge.Foreign;
import gen.knowledge.Knowledge;
import gen.knowledge.ManifestRule;
import gen.validate.FoundFiles.Candidate;
import gen.validate.FoundFiles.Unjudged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds, among the paths of a repository, those that can be judged. */
public final class ManifestFinder {

  private final List<Knowledge> known;
  private final List<Foreign> foreign;

  /** Finds the files of these platforms. */
  public ManifestFinder(List<Knowledge> known, List<Foreign> foreign) {
    this.known = known;
    this.foreign = foreign;
  }

  /**
   * Sorts paths, which have slashes and no leading one.
   *
   * @param descriptor the name of descriptors
   */
  public FoundFiles find(Collection<String> paths, String descriptor) {
    List<Candidate> manifests = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    List<String> descriptors = new ArrayList<>();
    List<Unjudged> unjudged = new ArrayList<>();
    for (String path : paths.stream().sorted().toList()) {
      List<Candidate> candidates = candidates(path);
      manifests.addAll(candidates);
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (name.equals(descriptor)) {
        descriptors.add(path);
      } else if (name.toLowerCase(java.util.Locale.ROOT).endsWith(".md")) {
        pages.add(path);
      }
      // What a platform's folder claims is its own, whatever the list of others says.
      Optional<String> owner = candidates.isEmpty() ? owner(path) : Optional.empty();
      owner.ifPresent(other -> unjudged.add(new Unjudged(path, other)));
    }
    return new FoundFiles(manifests, pages, descriptors, unjudged);
  }

  private List<Candidate> candidates(String path) {
    List<Candidate> candidates = new ArrayList<>();
    for (Knowledge each : known) {
      for (ManifestRule rule : each.manifests()) {
        root(path, rule).ifPresent(root -> candidates.add(new Candidate(each, rule, path, root)));
      }
    }
    return candidates;
  }

  /** The part of a path before that which the rule describes. */
  private static Optional<String> root(String path, ManifestRule rule) {
    for (int from = 0; from >= 0; from = next(path, from)) {
      if (rule.path().matcher(path.substring(from)).matches()) {
        return Optional.of(path.substring(0, from));
      }
    }
    return Optional.empty();
  }

  private static int next(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? -1 : slash + 1;
  }

  private Optional<String> owner(String path) {
    return foreign.stream()
        .filter(each -> each.path().matcher(path).find())
        .map(Foreign::owner)
        .findFirst();
  }
}

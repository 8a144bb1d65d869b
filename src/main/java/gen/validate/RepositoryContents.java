package gen.validate;

import gen.finding.Finding;
import gen.knowledge.Knowledge;
import gen.validate.FoundFiles.Unjudged;
import java.util.List;

/**
 * What a repository holds that can be judged.
 *
 * @param unjudged manifests that are not, with whose they are
 * @param suppressions what nobody wants to hear of
 * @param findings what could not be read, and what is wrong with descriptors by themselves
 */
public record RepositoryContents(
    List<Described> described,
    List<Manifests> manifests,
    List<DocsPage> pages,
    List<Unjudged> unjudged,
    List<Suppression> suppressions,
    List<Finding> findings) {

  /** True when what is known about this platform matters here. */
  public boolean concern(Knowledge known) {
    return described.stream().anyMatch(each -> each.isOfferedOn(known.platform()))
        || manifests.stream().anyMatch(m -> m.knowledge().equals(known));
  }
}

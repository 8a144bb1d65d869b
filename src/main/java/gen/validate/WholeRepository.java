package gen.validate;

import gen.knowledge.Foreign;
import java.util.List;

/**
 * Everything that was looked at in a repository.
 *
 * @param readers platforms without a folder that read files of a name that others read too
 */
public record WholeRepository(
    Repository repository,
    List<Manifests> manifests,
    List<DocsPage> pages,
    List<Foreign.Reader> readers) {

  /** True when Git does not keep what is at this path, so that it may be made by a build. */
  public boolean isIgnored(String path) {
    return new Ignores(repository).hide(path);
  }

  /** True when there is a file at this path, be it judged or not. */
  public boolean has(String path) {
    return repository.files().contains(path);
  }
}

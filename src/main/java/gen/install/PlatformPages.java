package gen.install;

import gen.page.Page;
import java.util.List;

/**
 * The pages about an app on one platform.
 *
 * @param install what one reads to have the app
 * @param run what one reads while it runs
 */
public record PlatformPages(Page install, Page run) {

  /** Both, in the order in which they are read. */
  public List<Page> all() {
    return List.of(install, run);
  }
}

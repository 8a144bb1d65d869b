package gen.install;

import gen.page.Page;
import java.util.List;

/**
 * All pages about one app.
 *
 * @param choosing the page that compares platforms
 * @param platforms the pages about each platform, in the order of the comparison
 * @param tiles the same platforms in a few words
 */
public record Book(Page choosing, List<PlatformPages> platforms, List<Tile> tiles) {

  /** Keeps the lists as they are now. */
  public Book {
    platforms = List.copyOf(platforms);
    tiles = List.copyOf(tiles);
  }

  /** Every page about a platform, both of one before those of the next. */
  public List<Page> pages() {
    return platforms.stream().flatMap(each -> each.all().stream()).toList();
  }
}

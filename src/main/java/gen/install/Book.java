package gen.install;

import gen.page.Page;
import java.util.List;

/**
 * All pages about one app.
 *
 * @param choosing the page that compares platforms
 * @param pages a page for each platform, in the order of the comparison
 * @param tiles the same platforms in a few words
 */
public record Book(Page choosing, List<Page> pages, List<Tile> tiles) {

  /** Keeps the lists as they are now. */
  public Book {
    pages = List.copyOf(pages);
    tiles = List.copyOf(tiles);
  }
}

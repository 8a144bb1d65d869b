package gen.page;

import java.util.List;

/**
 * All pages about one app.
 *
 * @param choosing the page that compares platforms
 * @param pages a page for each platform, in the order of the comparison
 */
public record Book(Page choosing, List<Page> pages) {

  /** Keeps the list as it is now. */
  public Book {
    pages = List.copyOf(pages);
  }
}

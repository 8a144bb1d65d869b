package gen.pages;

import java.util.List;

/**
 * What was seen of one page.
 *
 * @param exhibit the exhibit that it belongs to
 * @param page its path
 * @param complaints what is wrong, with the widths and schemes in which it shows; empty if nothing
 * @param outside addresses of pictures that the page takes from others
 */
record Sight(String exhibit, String page, List<String> complaints, List<String> outside) {

  @Override
  public String toString() {
    return exhibit + ": " + page;
  }
}

package gen.render;

import java.util.Set;

/**
 * Places on a page that holds several pages.
 *
 * @param pages the names of these pages
 * @param current the name of the page in which the links stand
 */
record Anchors(Set<String> pages, String current) {

  /** Where addresses lead as they are. */
  static final Anchors NONE = new Anchors(Set.of(), "");

  /** Where a link of the current page leads. */
  String of(String address) {
    if (address.startsWith("#") && !current.isEmpty()) {
      return "#" + id(current, address.substring(1));
    }
    String[] halves = address.split("#", 2);
    String name = halves[0].replaceAll("\\.md$", "");
    if (!pages.contains(name)) {
      return address;
    }
    return "#" + (halves.length == 1 ? name : id(name, halves[1]));
  }

  /** The name of a section of a page. */
  static String id(String page, String section) {
    return page + "-" + section;
  }
}

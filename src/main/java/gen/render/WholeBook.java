package gen.render;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where links to pages lead when there is nothing but one HTML file that holds them all. */
final class WholeBook {

  private static final Pattern PAGE =
      Pattern.compile("((?:[^:#]*/)?)(install|run-on)(-[a-z0-9-]+)?\\.md(?:#(.+))?");

  private WholeBook() {}

  /** The address of the same place in the file; addresses of other things stay as they are. */
  static String place(String address) {
    return PAGE.matcher(address).replaceFirst(WholeBook::inside);
  }

  private static String inside(MatchResult page) {
    String name = page.group(2) + (page.group(3) == null ? "" : page.group(3));
    boolean isBeginning = page.group(3) == null && page.group(4) == null;
    String anchor = page.group(4) == null ? name : Anchors.id(name, page.group(4));
    return page.group(1) + "install.html" + (isBeginning ? "" : "#" + anchor);
  }
}

package gen.app;

import gen.finding.Place;
import java.util.List;
import java.util.Map;

/**
 * How the pages are written, and what only the app's makers can say on them.
 *
 * @param flavors languages of the pages, such as {@code github}
 * @param tabs true when Markdown is indented with tabs
 * @param version what stands for the release on pages of a site that puts it in; empty for the tag
 * @param row what stands in the README between its markers
 * @param fragments true when parts of pages are written as files of their own
 * @param check how to see that the app works
 * @param leave what to do in the app before it is deleted
 * @param purposes what the app does with a right in its database, by right
 */
public record Docs(
    List<String> flavors,
    boolean tabs,
    String version,
    Row row,
    boolean fragments,
    Check check,
    List<String> leave,
    Map<String, String> purposes,
    Place flavorsPlace) {

  /** What stands in the README. */
  public enum Row {
    /** Buttons in one line. */
    ROW,
    /** A table of platforms. */
    TABLE,
    /** One link to the page that compares platforms. */
    LINK,
    /** Nothing. */
    NONE
  }

  /**
   * How to see that the app works; both empty when nobody says.
   *
   * @param path what to open
   * @param expect what one sees then
   */
  public record Check(String path, String expect) {}
}

package gen.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Pages to look at, as files of HTML.
 *
 * @param name a name of no other exhibit; screenshots lie in a folder of this name
 * @param kind how the pages came to be
 * @param folder where they lie
 * @param pages their paths in the folder, with forward slashes
 * @param complaints what was found wrong when they were made
 */
record Exhibit(String name, Kind kind, Path folder, List<String> pages, List<String> complaints) {

  /** How pages came to be, and where in them stands what they say. */
  enum Kind {
    /** Markdown, shown about as GitHub does. */
    GITHUB("main"),
    /** Markdown, made into a site by MkDocs Material. */
    MKDOCS(".md-content__inner"),
    /** Pages that are opened as they are. */
    HTML("body");

    private final String article;

    Kind(String article) {
      this.article = article;
    }

    /** Selects what the page itself says, without the frame that a theme puts around it. */
    String article() {
      return article;
    }

    /** The name that the browser's side knows. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The page that a theme makes of its own accord. */
  private static final String UNWRITTEN = "404.html";

  /** All pages of a folder, with nothing wrong so far. */
  static Exhibit of(String name, Kind kind, Path folder) {
    List<String> pages =
        Folder.files(folder, ".html").stream()
            .map(page -> page.toString().replace('\\', '/'))
            .filter(page -> !page.equals(UNWRITTEN))
            .toList();
    return new Exhibit(name, kind, folder, pages, List.of());
  }

  /** Only the pages whose paths look like this. */
  Exhibit only(String pattern) {
    List<String> some = pages.stream().filter(page -> page.matches(pattern)).toList();
    return new Exhibit(name, kind, folder, some, complaints);
  }

  /** The same, with what was found wrong. */
  Exhibit with(List<String> found) {
    return new Exhibit(name, kind, folder, pages, found);
  }

  @Override
  public String toString() {
    return name;
  }
}

package gen.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pages to look at, as files of HTML.
 *
 * @param name a name of no other exhibit; screenshots lie in a folder of this name
 * @param kind how the pages came to be
 * @param folder where they lie
 * @param pages their paths in the folder, with forward slashes
 */
record Exhibit(String name, Kind kind, Path folder, List<String> pages) {

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

  /** The pages that a theme makes of its own accord, which nobody wrote. */
  private static final Set<String> UNWRITTEN = Set.of("404.html");

  /** All pages of a folder. */
  static Exhibit of(String name, Kind kind, Path folder) {
    return new Exhibit(name, kind, folder, pagesIn(folder));
  }

  /** One page. */
  static Exhibit html(Path file) {
    String name = file.getFileName().toString();
    return new Exhibit(
        "html-" + name.replaceFirst("\\.html$", ""), Kind.HTML, file.getParent(), List.of(name));
  }

  private static List<String> pagesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(page -> page.endsWith(".html") && !UNWRITTEN.contains(page))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

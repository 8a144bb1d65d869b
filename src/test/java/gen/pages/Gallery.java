package gen.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Makes exhibits of what lies in files.
 *
 * @param folder where pages, sites and screenshots go
 */
record Gallery(Path folder) {

  private static final Path TOOLS = Path.of("target/pages/tools");

  /** A file of Markdown or a folder of them, shown about as GitHub does. */
  Exhibit markdown(String name, Path source) {
    Path into = Folder.empty(folder.resolve("github").resolve(name));
    GithubRenderer.render(source, into);
    return Exhibit.of("github-" + name, Exhibit.Kind.GITHUB, into);
  }

  /** A page of HTML, copied so that nothing lies beside it. */
  Exhibit html(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.html$", "");
    Path into = Folder.empty(folder.resolve("html").resolve(name));
    Folder.write(into.resolve(name + ".html"), Folder.text(file));
    return Exhibit.of("html-" + name, Exhibit.Kind.HTML, into);
  }

  /** A folder of Markdown for MkDocs, built into a site. */
  Exhibit mkdocs(String name, Path source) {
    Path into = Folder.empty(folder.resolve("mkdocs").resolve(name));
    return MkdocsBuilder.in(TOOLS.resolve("venv")).build("mkdocs-" + name, source, into);
  }

  /** What the browser says of these; the test is skipped where there is none. */
  Browser.Report look(List<Exhibit> exhibits) {
    Command.need(Browser.missing().isEmpty(), Browser.missing().orElse(""));
    // Nobody sees the screenshots of continuous integration, and no test compares any.
    Optional<Path> shots =
        System.getenv("CI") == null
            ? Optional.of(Folder.empty(folder.resolve("shots")))
            : Optional.empty();
    return Browser.in(TOOLS.resolve("node")).look(exhibits, shots);
  }

  /**
   * What these words name: {@code --html FILE}, {@code --markdown FILE-OR-FOLDER}, {@code --mkdocs
   * FOLDER}, as many as wanted, separated by blanks.
   *
   * @throws IllegalArgumentException if a word is none of those, or names nothing that is there
   */
  List<Exhibit> named(String words) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (Iterator<String> word = List.of(words.strip().split("\\s+")).iterator();
        word.hasNext(); ) {
      String option = word.next();
      Path source = Path.of(word.hasNext() ? word.next() : "");
      if (!Files.exists(source)) {
        throw new IllegalArgumentException(option + ": nothing is there: " + source);
      }
      String name = source.toString().replaceAll("[^A-Za-z0-9]+", "-");
      exhibits.add(
          switch (option) {
            case "--html" -> html(source);
            case "--markdown" -> markdown(name, source);
            case "--mkdocs" -> mkdocs(name, source);
            default ->
                throw new IllegalArgumentException(
                    option + ": --html, --markdown and --mkdocs are known");
          });
    }
    return exhibits;
  }
}

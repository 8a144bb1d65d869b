package gen.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * MkDocs Material with the plugins that Mathesar uses, in a virtual environment of its own.
 *
 * @param environment the virtual environment
 */
record MkdocsBuilder(Path environment) {

  private static final Path SOURCES = Path.of("src/test/pages");
  private static final Path REQUIREMENTS = SOURCES.resolve("requirements.txt");
  private static final List<Path> FILES =
      List.of(Path.of("mkdocs.yml"), Path.of("placeholder-plugin.yaml"));
  private static final List<Mark> MARKS =
      List.of(
          new Mark("admonition", "(?m)^\\s*!!! ?\\w", "class=\"admonition[ \"]"),
          new Mark("folded part", "(?m)^\\s*\\?\\?\\?\\+? ?\\w", "<details"),
          new Mark("tab", "(?m)^\\s*===[!+]? ?[^=\\s]", "<label for=\"__tabbed"),
          new Mark("table", "(?m)^\\s*\\|[ :]*---", "<table>"));
  private static final Mark REFERENCE = new Mark("two braces", "\\$\\{\\{", "\\$\\{\\{");

  /** Something that is written in one way and becomes something else in HTML, as often. */
  private record Mark(String name, String written, String made) {
    Optional<String> lost(String markdown, String html) {
      long before = Pattern.compile(written).matcher(markdown).results().count();
      long after = Pattern.compile(made).matcher(html).results().count();
      return before == after
          ? Optional.empty()
          : Optional.of("%s written %d times, made %d times".formatted(name, before, after));
    }
  }

  /** One that is ready to build; the test is skipped where its parts cannot be fetched. */
  static MkdocsBuilder in(Path environment) {
    Command.need(Command.find("python3").isPresent(), "python3 is not installed");
    Folder.filled(environment, Folder.text(REQUIREMENTS), () -> install(environment));
    return new MkdocsBuilder(environment);
  }

  private static void install(Path environment) {
    Path here = Path.of(".");
    Command venv = Command.run(here, "python3", "-m", "venv", environment.toString());
    Command.need(!venv.said().contains("ensurepip"), "python3-venv is not installed");
    assertTrue(venv.succeeded(), venv::said);
    String pip = environment.resolve("bin/pip").toString();
    Command install = Command.run(here, pip, "install", "-q", "-r", REQUIREMENTS.toString());
    Command.need(!install.offline(), "pip cannot fetch MkDocs: no network");
    assertTrue(install.succeeded(), install::said);
  }

  /** Builds a folder of Markdown into a site, strictly. */
  Exhibit build(String name, Path source, Path into) {
    Folder.copy(source, Folder.files(source, ".md"), into.resolve("docs"));
    Folder.copy(SOURCES, FILES, into);
    Folder.copy(SOURCES, List.of(Path.of("extra.css")), into.resolve("docs"));
    String mkdocs = environment.toAbsolutePath().resolve("bin/mkdocs").toString();
    Command build = Command.run(into, mkdocs, "build", "--strict", "--clean");
    List<String> complaints = new ArrayList<>();
    build
        .said()
        .lines()
        .filter(line -> line.matches("(WARNING|ERROR|Aborted).*"))
        .forEach(complaints::add);
    assertTrue(build.succeeded() || !complaints.isEmpty(), build::said);
    for (Path page : Folder.files(into.resolve("docs"), ".md")) {
      complaints.addAll(lost(page, into));
    }
    return Exhibit.of(name, Exhibit.Kind.MKDOCS, into.resolve("site")).with(complaints);
  }

  /** What stands in the Markdown of a page and did not become what it should. */
  private static List<String> lost(Path page, Path folder) {
    String name = page.toString().replaceFirst("README\\.md$", "index.md");
    Path made = folder.resolve("site").resolve(name.replaceFirst("md$", "html"));
    if (!Files.exists(made)) {
      return List.of(page + ": not made");
    }
    String markdown = Folder.text(folder.resolve("docs").resolve(page));
    String html = Folder.text(made);
    // What is written as code is shown, not made into anything; and colours split what is shown.
    String prose = markdown.replaceAll("(?ms)^\\s*```.*?^\\s*```", "");
    String shown = html.replaceAll("<[^>]*>", "");
    return Stream.concat(
            MARKS.stream().map(mark -> mark.lost(prose, html)),
            Stream.of(REFERENCE.lost(markdown, shown)))
        .flatMap(Optional::stream)
        .map(lost -> page + ": " + lost)
        .toList();
  }
}

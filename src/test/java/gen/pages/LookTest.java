package gen.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.page.Flavor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages, looked at as people see them: on a phone, a tablet and a desk, light and dark, at the
 * keyboard, and without scripts. Screenshots lie in {@code target/pages/shots}, but for CI.
 */
@Tag("pages")
class LookTest {

  private static final Path FOLDER = Path.of("target/pages");
  private static final Gallery GALLERY = new Gallery(FOLDER);
  private static final String CHOSEN = System.getProperty("look", "");

  private static List<Sight> sights;

  @BeforeAll
  static void look() {
    List<Exhibit> exhibits = CHOSEN.isEmpty() ? generated() : GALLERY.named(CHOSEN);
    Browser.Report report = GALLERY.look(exhibits);
    sights = report.sights();
    System.out.print(report);
    exhibits.forEach(exhibit -> assertEquals(List.of(), exhibit.complaints(), exhibit::toString));
  }

  /** Examples whose pages stand for those of all: what others say is worded alike. */
  private static final List<String> EXAMPLES = List.of("directus", "vikunja");

  /** The pages of this repository, and of some examples. */
  private static List<Exhibit> generated() {
    List<Exhibit> exhibits = new ArrayList<>();
    exhibits.add(GALLERY.markdown("readme", Path.of("README.md")));
    // The pages about codes are alike, and so are lists of hundreds of links.
    String some = "(?!replay|validate-mut)[^/]*|codes/(bad-reference|docs-jinja-escape)\\.html";
    exhibits.add(GALLERY.markdown("docs", Path.of("docs")).only(some));
    for (String name : EXAMPLES) {
      exhibits.add(GALLERY.markdown(name, Path.of("examples", name, "docs")));
    }
    exhibits.add(html("everything", Path.of("src/test/resources/apps/everything/app.yaml")));
    return exhibits;
  }

  /** All pages of an app as one. */
  private static Exhibit html(String name, Path descriptor) {
    Path made = FOLDER.resolve("made").resolve(name);
    Path pages = new PageWriter(made, Flavor.HTML).write(descriptor, "");
    return GALLERY.html(pages.resolve("install.html"));
  }

  static Stream<Sight> sights() {
    return sights.stream();
  }

  @ParameterizedTest
  @MethodSource("sights")
  void nothingIsWrong(Sight sight) {
    assertEquals(List.of(), sight.complaints());
  }
}

package gen.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages, looked at as people see them. */
@Tag("pages")
class LookTest {

  private static final Path FOLDER = Path.of("target/pages");

  private static List<Sight> sights;

  @BeforeAll
  static void look() {
    assumeTrue(Browser.missing().isEmpty(), () -> Browser.missing().orElse(""));
    Browser browser = Browser.in(FOLDER.resolve("node"));
    List<Exhibit> exhibits = new ArrayList<>();
    exhibits.add(github("mathesar", Path.of("docs/install.md")));
    exhibits.add(Exhibit.html(Path.of("src/test/pages/sample.html")));
    Browser.Report report = browser.look(exhibits);
    System.out.println(report.versions());
    sights = report.sights();
  }

  private static Exhibit github(String name, Path source) {
    return GithubRenderer.render("github-" + name, source, FOLDER.resolve("github").resolve(name));
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

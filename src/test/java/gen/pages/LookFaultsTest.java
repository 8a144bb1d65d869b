package gen.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages with one fault each: whoever looks at them says so, and nothing of the sound ones. */
@Tag("pages")
class LookFaultsTest {

  private static final Path SAMPLE = Path.of("src/test/pages/sample.html");
  private static final Gallery GALLERY = new Gallery(Path.of("target/pages/faults"));

  private static Map<String, Sight> sights;

  @BeforeAll
  static void look() {
    Path folder = Folder.empty(GALLERY.folder());
    Stream<Exhibit> html =
        html().map(fault -> GALLERY.html(fault.in(SAMPLE, folder.resolve(fault + ".html"))));
    Stream<Exhibit> markdown =
        markdown().map(fault -> GALLERY.markdown(fault.name(), written(fault, folder)));
    List<Exhibit> exhibits =
        Stream.of(html, markdown, Stream.of(GALLERY.html(SAMPLE))).flatMap(each -> each).toList();
    sights =
        GALLERY.look(exhibits).sights().stream()
            .collect(Collectors.toMap(Sight::exhibit, sight -> sight));
  }

  private static Path written(Fault fault, Path folder) {
    Path file = folder.resolve(fault + ".md");
    Folder.write(file, fault.after());
    return file;
  }

  static Stream<Fault> html() {
    return Stream.of(
        new Fault(
            "wide", "<main>", "<main><p style='width: 500px'>a</p>", "scrolls sideways.*360 light"),
        new Fault("pale", "--text: #eee8f3", "--text: #555", "axe color-contrast.*1280 dark"),
        new Fault("nameless", " alt=\"Deploy Sample to Example\"", "", "axe image-alt"),
        new Fault("speechless", "<html lang=\"en\">", "<html>", "axe html-has-lang"),
        new Fault("stuck", "<div class=\"scroll\" tabindex=\"0\"", STUCK, "axe scrollable-region"),
        new Fault(
            "skipped", "<a href=\"#choose\"", "<a tabindex=-1 href=\"#choose\"", "not reached"),
        new Fault(
            "unseen", "outline: 3px solid var(--link)", "outline: none", "focus is not visible"),
        new Fault(
            "scripted",
            "</main>",
            "<p id=x></p><script>x.append('a')</script></main>",
            "missing: a"),
        new Fault("throwing", "</main>", "<script>throw 1</script></main>", "script fails"),
        new Fault("blank", "<body>", "<body hidden>", "nothing to read"),
        new Fault("marked", "Run it", "> [!WARNING] run it", "left over: .*\\[!WARNING]"),
        new Fault("lost", "href=\"#choose\"", "href=\"#chosen\"", "leads nowhere: #chosen"),
        new Fault("doubled", "<details>", "<details id=\"choose\">", "stands twice: #choose"),
        new Fault(
            "torn", "</title>", "</title><link rel=stylesheet href=a.css>", "is not whole.*a.css"),
        new Fault(
            "foreign", "</main>", FOREIGN, "asks another host for a script: .*example.org/a.js"));
  }

  private static final String STUCK = "<div style='overflow: scroll; width: 90px; height: 20px'";
  private static final String FOREIGN = "<script src=\"https://example.org/a.js\"></script></main>";

  /** Whole pages, as there is no sample of this flavour. */
  static Stream<Fault> markdown() {
    return Stream.of(
        new Fault("styled", "", "# A\n\n<p style=\"color: red\">b</p>\n", "GitHub takes this out"),
        new Fault(
            "headless", "", "# A\n\n| | b |\n|---|---|\n| c | d |\n", "axe empty-table-header"),
        new Fault("jumping", "", "# A\n\n### B\n\nc\n", "axe heading-order"),
        new Fault("adrift", "", "# A\n\n!!! warning\n    b\n", "left over: .*!!! warning"));
  }

  @ParameterizedTest
  @MethodSource({"html", "markdown"})
  void theBrowserComplains(Fault fault) {
    List<Sight> seen =
        sights.values().stream()
            .filter(each -> each.exhibit().endsWith("-" + fault.name()))
            .toList();

    assertEquals(1, seen.size());
    assertTrue(fault.isIn(seen.get(0).complaints()), seen.get(0).complaints()::toString);
  }

  @Test
  void theSampleIsSound() {
    assertEquals(List.of(), sights.get("html-sample").complaints());
  }
}

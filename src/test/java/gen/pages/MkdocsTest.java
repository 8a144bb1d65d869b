package gen.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.page.Flavor;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages for MkDocs Material, built as Mathesar builds its documentation, and looked at. */
@Tag("pages")
class MkdocsTest {

  private static final Path SAMPLE = Path.of("src/test/pages/mkdocs-sample");
  private static final Gallery GALLERY = new Gallery(Path.of("target/pages/mkdocs"));

  private static final Path EVERYTHING = Path.of("src/test/resources/apps/everything/app.yaml");

  /** The site puts the release in, and indents with tabs. */
  private static final String TABS = "\ndocs: {indent: tabs, version: \"{{mathesar_version}}\"}\n";

  /** A template that was published, so that its button is shown. */
  private static final String TEMPLATE = "\nplatforms: {railway: {template: AbC123}}\n";

  @Test
  void theSampleIsSound() {
    Exhibit sample = GALLERY.mkdocs("sample", SAMPLE);

    List<Sight> sights = GALLERY.look(List.of(sample)).sights();

    assertEquals(List.of(), sample.complaints());
    sights.forEach(sight -> assertEquals(List.of(), sight.complaints(), sight::toString));
    assertEquals(1, sights.size());
  }

  static Stream<Arguments> apps() {
    return Stream.of(
        Arguments.of("mathesar", Path.of("gen.yaml"), "", ""),
        Arguments.of("everything", EVERYTHING, "", ""),
        Arguments.of("button", Path.of("examples/nocodb/gen.yaml"), TEMPLATE, "railway"),
        Arguments.of("tabs", Path.of("examples/umami/gen.yaml"), TABS, "heroku"));
  }

  /** All pages are built; those whose path holds {@code looked} are looked at. */
  @ParameterizedTest
  @MethodSource("apps")
  void pagesAreSound(String name, Path descriptor, String more, String looked) {
    Path made = GALLERY.folder().resolve("made").resolve(name);
    Exhibit site =
        GALLERY.mkdocs(name, new PageWriter(made, Flavor.MKDOCS).write(descriptor, more));

    List<Sight> sights = GALLERY.look(List.of(site.only(".*" + looked + ".*"))).sights();

    assertEquals(List.of(), site.complaints());
    sights.forEach(sight -> assertEquals(List.of(), sight.complaints(), sight::toString));
    assertEquals(looked.isEmpty() ? 9 : 2, sights.size());
  }

  static Stream<Fault> faults() {
    return Stream.of(
        new Fault("eaten", "{% raw %}", "", ".*is undefined|.*Macro"),
        new Fault("misspelled", "Press it.", "Recieve it.", ".*Misspelled"),
        new Fault("broken", "(#deploy)", "(nowhere.md)", ".*nowhere.md"),
        new Fault("curled", "\"Open the address at once\"", "“Open the address”", ".*admonition"),
        new Fault("untabbed", "\"With commands\"", "“With commands”", ".*tab"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsSaid(Fault fault) {
    Path folder = Folder.empty(GALLERY.folder().resolve("written").resolve(fault.name()));
    fault.in(SAMPLE.resolve("index.md"), folder.resolve("index.md"));

    List<String> complaints = GALLERY.mkdocs(fault.name(), folder).complaints();

    assertTrue(fault.isIn(complaints), complaints::toString);
  }
}

package gen.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages for MkDocs Material, built as Mathesar builds its documentation, and looked at. */
@Tag("pages")
class MkdocsTest {

  private static final Path SAMPLE = Path.of("src/test/pages/mkdocs-sample");
  private static final Gallery GALLERY = new Gallery(Path.of("target/pages/mkdocs"));

  @Test
  void theSampleIsSound() {
    Exhibit sample = GALLERY.mkdocs("sample", SAMPLE);

    List<Sight> sights = GALLERY.look(List.of(sample)).sights();

    assertEquals(List.of(), sample.complaints());
    sights.forEach(sight -> assertEquals(List.of(), sight.complaints(), sight::toString));
    assertEquals(1, sights.size());
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

package gen.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {

  @Test
  void textBetweenTheMarkersIsReplacedAndTheRestStays() {
    Source file = file("# App\n" + Section.START + "\nold\n" + Section.END + "\nend\n");

    Optional<String> text = Section.replace(file, "\nnew\n\n");

    assertEquals(
        Optional.of("# App\n" + Section.START + "\nnew\n" + Section.END + "\nend\n"), text);
  }

  @Test
  void replacingTwiceChangesNothingMore() {
    String once = Section.replace(file(Section.START + Section.END), "new").orElseThrow();

    assertEquals(Optional.of(once), Section.replace(file(once), "new"));
  }

  @Test
  void linesEndAsInTheRestOfTheFile() {
    Source file = file("# App\r\n" + Section.START + "\r\n" + Section.END + "\r\nend\r\n");

    Optional<String> text = Section.replace(file, "one\n\ntwo");

    String expected =
        "# App\r\n" + Section.START + "\r\none\r\n\r\ntwo\r\n" + Section.END + "\r\nend\r\n";
    assertEquals(Optional.of(expected), text);
  }

  @Test
  void fileWithoutMarkersHasNoSection() {
    assertEquals(Optional.empty(), Section.replace(file("# App\n"), "new"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Section.START,
        Section.END,
        Section.END + "\n" + Section.START,
        Section.START + Section.START + Section.END,
        Section.START + Section.END + Section.END
      })
  void markersThatAreNotOnePairAreRefused(String text) {
    Rejected rejected = assertThrows(Rejected.class, () -> Section.replace(file(text), "new"));

    assertEquals(Code.BROKEN_MARKERS, rejected.findings().get(0).code());
  }

  @Test
  void loneMarkerIsFoundInItsLine() {
    Source file = file("one\ntwo\n" + Section.END + "\n");

    Finding finding =
        assertThrows(Rejected.class, () -> Section.replace(file, "new")).findings().get(0);

    assertEquals("README.md:3:1", finding.place().toString());
  }

  private static Source file(String text) {
    return new Source("README.md", text);
  }
}

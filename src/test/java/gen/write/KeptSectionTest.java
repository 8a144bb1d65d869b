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

class KeptSectionTest {

  @Test
  void textBetweenTheMarkersIsReplacedAndTheRestStays() {
    Source file = file("# App\n" + KeptSection.START + "\nold\n" + KeptSection.END + "\nend\n");

    Optional<String> text = KeptSection.replace(file, "\nnew\n\n");

    assertEquals(
        Optional.of("# App\n" + KeptSection.START + "\nnew\n" + KeptSection.END + "\nend\n"), text);
  }

  @Test
  void replacingTwiceChangesNothingMore() {
    String once =
        KeptSection.replace(file(KeptSection.START + KeptSection.END), "new").orElseThrow();

    assertEquals(Optional.of(once), KeptSection.replace(file(once), "new"));
  }

  @Test
  void linesEndAsInTheRestOfTheFile() {
    Source file = file("# App\r\n" + KeptSection.START + "\r\n" + KeptSection.END + "\r\nend\r\n");

    Optional<String> text = KeptSection.replace(file, "one\n\ntwo");

    String expected =
        "# App\r\n"
            + KeptSection.START
            + "\r\none\r\n\r\ntwo\r\n"
            + KeptSection.END
            + "\r\nend\r\n";
    assertEquals(Optional.of(expected), text);
  }

  @Test
  void fileWithoutMarkersHasNoSection() {
    assertEquals(Optional.empty(), KeptSection.replace(file("# App\n"), "new"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        KeptSection.START,
        KeptSection.END,
        KeptSection.END + "\n" + KeptSection.START,
        KeptSection.START + KeptSection.START + KeptSection.END,
        KeptSection.START + KeptSection.END + KeptSection.END
      })
  void markersThatAreNotOnePairAreRefused(String text) {
    Rejected rejected = assertThrows(Rejected.class, () -> KeptSection.replace(file(text), "new"));

    assertEquals(Code.BROKEN_MARKERS, rejected.findings().get(0).code());
  }

  @Test
  void loneMarkerIsFoundInItsLine() {
    Source file = file("one\ntwo\n" + KeptSection.END + "\n");

    Finding finding =
        assertThrows(Rejected.class, () -> KeptSection.replace(file, "new")).findings().get(0);

    assertEquals("README.md:3:1", finding.place().toString());
  }

  private static Source file(String text) {
    return new Source("README.md", text);
  }
}

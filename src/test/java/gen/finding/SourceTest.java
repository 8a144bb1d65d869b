package gen.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

  private static final Source SOURCE = new Source("a.yaml", "one\ntwo\r\n\nfour");

  @ParameterizedTest
  @CsvSource({"1, one", "2, two", "3, ''", "4, four", "5, ''", "99, ''"})
  void linesComeWithoutTheirEndings(int number, String expected) {
    assertEquals(expected, SOURCE.line(number));
  }

  @Test
  void placeInTheTextShowsItsLine() {
    Place place = SOURCE.at(2, 3);

    assertEquals("a.yaml:2:3", place.toString());
    assertEquals("two", place.excerpt());
  }

  @Test
  void placeOfTheWholeFileShowsNoLine() {
    Place place = SOURCE.whole();

    assertEquals("a.yaml", place.toString());
    assertEquals("", place.excerpt());
  }
}

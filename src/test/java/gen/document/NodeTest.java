package gen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import gen.finding.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {

  private static final Node ROOT =
      Documents.parse(
          new Source("a.json", "{\"a\": {\"b\": [\"x\", {\"c\": 7}]}, \"1\": true}"), Format.JSON);

  @Test
  void emptyPathIsTheNodeItself() {
    assertSame(ROOT, ROOT.at("").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"a.b.0, x", "a.b.1.c, 7", "1, true"})
  void pathLeadsToAText(String path, String expected) {
    assertEquals(Optional.of(expected), ROOT.text(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"z", "a.z", "a.b.2", "a.b.-1", "a.b.x", "a.b.0.c", "a.b.9999999999", "."})
  void pathThatLeadsNowhereIsEmpty(String path) {
    assertEquals(Optional.empty(), ROOT.at(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a.b"})
  void groupsAndListsHaveNoText(String path) {
    assertEquals(Optional.empty(), ROOT.text(path));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "a.b.*, 2",
        "a.*, 1",
        "a.*.*, 2",
        "*, 2",
        "a.b.*.c, 1",
        "*.b.1.c, 1",
        "a.b, 1",
        "a.z.*, 0",
        "a.b.0.*, 0"
      })
  void aStarStandsForEveryItemOrKey(String path, int count) {
    assertEquals(count, ROOT.all(path).size());
  }
}

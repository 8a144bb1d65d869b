package gen.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which secrets an app accepts. */
class AlphabetTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByItsId(Alphabet alphabet) {
    assertEquals(Optional.of(alphabet), Alphabet.of(alphabet.id()));
  }

  @Test
  void idsHaveDashesAndNoCapitals() {
    assertEquals("url-safe", Alphabet.URL_SAFE.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HEX", "url_safe", "emoji"})
  void otherIdsNameNone(String id) {
    assertEquals(Optional.empty(), Alphabet.of(id));
  }

  @ParameterizedTest
  @EnumSource
  void acceptsWhatIsMadeOfIt(Alphabet alphabet) {
    assertTrue(alphabet.accepts(alphabet));
    assertTrue(Alphabet.ANY.accepts(alphabet));
    assertTrue(alphabet.accepts(Alphabet.HEX));
  }

  @ParameterizedTest
  @CsvSource({
    "HEX, ALPHANUMERIC",
    "HEX, ANY",
    "ALPHANUMERIC, BASE64",
    "ALPHANUMERIC, URL_SAFE",
    "BASE64, URL_SAFE",
    "URL_SAFE, BASE64"
  })
  void refusesCharactersOutsideOfIt(Alphabet accepted, Alphabet made) {
    assertFalse(accepted.accepts(made));
  }

  @ParameterizedTest
  @EnumSource
  void hasEachCharacterOnce(Alphabet alphabet) {
    String characters = alphabet.characters();

    assertEquals(characters.length(), characters.chars().distinct().count());
  }
}

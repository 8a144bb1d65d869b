package gen.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> WORDS = List.of("image", "port", "command", "health");

  @ParameterizedTest
  @CsvSource({
    "image, image",
    "imgae, image",
    "imge, image",
    "ports, port",
    "comand, command",
    "haelht, health"
  })
  void typingErrorLeadsToTheWordThatWasMeant(String typed, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(typed, WORDS));
  }

  @Test
  void wordFarFromAllOthersHasNoNearest() {
    assertEquals(Optional.empty(), Nearest.to("volume", WORDS));
    assertEquals(Optional.empty(), Nearest.to("image", List.of()));
  }

  @Test
  void nearerCandidateWinsOverAnEarlierOne() {
    assertEquals(Optional.of("port"), Nearest.to("pot", List.of("pits", "port")));
    assertEquals(Optional.of("pits"), Nearest.to("pot", List.of("pits")));
  }

  @Test
  void swappedLettersAreOneErrorAlsoAtTheStart() {
    assertEquals(Optional.of("came"), Nearest.to("acme", List.of("acid", "came")));
  }

  @Test
  void firstOfEquallyNearCandidatesWins() {
    assertEquals(Optional.of("cat"), Nearest.to("bat", List.of("cat", "hat")));
  }

  @Test
  void helpAsksOrSaysSomethingElse() {
    assertEquals("did you mean 'port'?", Nearest.help("prot", WORDS, "remove it"));
    assertEquals("remove it", Nearest.help("volume", WORDS, "remove it"));
  }
}

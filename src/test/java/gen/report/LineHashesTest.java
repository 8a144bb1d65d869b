package gen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Lines get the hashes that GitHub's upload gives them. What is expected here was computed by the
 * function of that upload, for texts of ours.
 */
class LineHashesTest {

  @Test
  void anEmptyFileHasOneLine() {
    assertEquals(List.of("c129715d7a2bc9a3:1"), LineHashes.of(""));
    assertEquals(List.of("53b5d4aabe50d64:1"), LineHashes.of("a"));
  }

  @Test
  void blanksDoNotCountAndLineBreaksAreAlike() {
    assertEquals(
        List.of(
            "7b989930b3134c8f:1",
            "acf127df27d526d6:1",
            "6eb143f4a9d4361d:1",
            "5b5d4caf73a13177:1",
            "3c5bef55b72b93c9:1",
            "c129715d7a2bc9a3:1"),
        LineHashes.of("  a \t b\r\nc\rd\n\n\n"));
  }

  @Test
  void aHashLooksAtAHundredCharacters() {
    assertEquals(
        List.of("d6aaa2d4db6fc136:1", "cadd4b5b9d92c51c:1", "43b6461eda086fe2:1"),
        LineHashes.of("name: \uD83D\uDE00 é\n" + "y".repeat(250) + "\n end"));
  }

  @Test
  void theSameHashIsCounted() {
    assertEquals(
        List.of(
            "988e5ef822790095:1",
            "988e5ef822790095:2",
            "988e5ef822790095:3",
            "988e5ef822790095:4",
            "988e5f14ae243017:1",
            "1a3997e4cc3b993:1",
            "556e40ea537ca9f:1",
            "f2a2142cf087fefb:1",
            "6d09af267d6adb67:1",
            "c129715d7a2bc9a3:1"),
        LineHashes.of("services: web worker\n".repeat(9)));
  }
}

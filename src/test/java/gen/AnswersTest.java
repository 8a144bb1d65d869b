package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about what is not passed over names messages and tests that there are. */
class AnswersTest {

  private static final String PAGE = Examples.text(Examples.ROOT.resolve("docs/answers.md"));

  @Test
  void testsThatItNamesAreThere() throws IOException {
    Set<String> tests;
    try (Stream<Path> files = Files.walk(Examples.ROOT.resolve("src/test/java"))) {
      tests =
          files
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toSet());
    }
    List<String> named = found("`(\\w+Test)`");

    assertTrue(named.size() > 20);
    assertEquals(List.of(), named.stream().filter(each -> !tests.contains(each)).toList());
  }

  @Test
  void messagesThatItNamesHaveAPage() {
    List<String> named = found("`([a-z]+(?:-[a-z]+)+)`");

    assertTrue(named.size() > 20);
    assertEquals(
        List.of(),
        named.stream()
            .filter(code -> !Files.exists(Examples.ROOT.resolve("docs/codes/" + code + ".md")))
            .toList());
  }

  private static List<String> found(String pattern) {
    return Pattern.compile(pattern)
        .matcher(PAGE)
        .results()
        .map((MatchResult match) -> match.group(1))
        .distinct()
        .toList();
  }
}

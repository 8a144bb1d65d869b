package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.facts.FactsPageTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings are in sentence case: capitals at their beginning and in names, and nowhere else. */
class HeadingsTest {

  /** Names that are also words. */
  private static final Set<String> NAMES =
      names(
          "Umami",
          "Outline",
          "Registry",
          "Cloud",
          "Docker",
          "I",
          "Markdown",
          "Postgres",
          "Release");

  /** Railway's command line refuses an overview with other headings. */
  private static final String PRESCRIBED = "template/overview.md";

  private static final Pattern INSIDE = Pattern.compile("(?<=[^.:>]\\s)\\p{Lu}\\p{Ll}[\\p{L}-]*");

  @Test
  void headingsAreInSentenceCase() {
    List<String> odd = new ArrayList<>();
    for (MarkdownPage page : MarkdownPage.all()) {
      for (String heading :
          page.path().endsWith(PRESCRIBED) ? List.<String>of() : page.headings()) {
        capitals(heading).forEach(word -> odd.add(page.path() + ": " + heading + ": " + word));
      }
    }

    assertEquals(List.of(), odd);
  }

  @ParameterizedTest
  @CsvSource({
    "What You Can Rely On, You Can Rely On",
    "What you can rely on, ''",
    "Install Mathesar on Render, ''",
    "The adapter. What it does, ''",
    "gen in CI, ''",
  })
  void capitalsInAHeading(String heading, String capitals) {
    assertEquals(capitals, String.join(" ", capitals(heading)));
  }

  private static Set<String> names(String... words) {
    Set<String> names = new TreeSet<>(List.of(words));
    FactsPageTest.titles().forEach(title -> names.addAll(List.of(title.split("\\W"))));
    return names;
  }

  /** Words in the middle that begin with a capital without being names. */
  private static List<String> capitals(String heading) {
    return INSIDE
        .matcher(heading)
        .results()
        .map(each -> each.group())
        .filter(word -> !NAMES.contains(word))
        .filter(word -> KnownWords.isEnglish(word.toLowerCase(Locale.ROOT)))
        .toList();
  }
}

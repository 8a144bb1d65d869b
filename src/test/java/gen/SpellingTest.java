package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every word that people read is in the dictionary, or was looked at and put on the list. A word
 * that nobody writes any more leaves the list with {@code mvn test -Dtest=SpellingTest
 * -Dgolden.update=true}; none enters it by itself.
 */
class SpellingTest {

  private static final Map<String, List<String>> TEXTS = Prose.all();

  @Test
  void everyWordIsKnown() {
    KnownWords words = KnownWords.read();
    Map<String, String> unknown = new TreeMap<>();
    TEXTS.forEach(
        (file, texts) ->
            texts.stream()
                .flatMap(text -> KnownWords.of(text).stream())
                .distinct()
                .filter(word -> !words.know(word))
                .forEach(word -> unknown.putIfAbsent(word, file)));

    assertEquals(
        "",
        unknown.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + " in "
                        + each.getValue()
                        + ", near "
                        + KnownWords.near(each.getKey()))
            .collect(Collectors.joining("\n")),
        "mend these words, or put them on the list " + KnownWords.LIST);
  }

  @Test
  void theListHoldsWhatIsWrittenAndNoDictionaryHas() throws IOException {
    Set<String> written = new TreeSet<>();
    TEXTS.values().forEach(texts -> texts.forEach(text -> written.addAll(KnownWords.of(text))));
    Set<String> small =
        written.stream()
            .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.toSet());
    List<String> needed = new ArrayList<>(KnownWords.read().own());
    needed.removeIf(
        word -> KnownWords.isEnglish(word) || !written.contains(word) && !small.contains(word));

    DocsFreshTest.fresh(KnownWords.LIST, String.join("\n", needed) + "\n");
    assertFalse(needed.isEmpty());
    assertTrue(Files.size(KnownWords.LIST) < 20_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Teh platform's own `tpyo`>Teh,platform,own",
        "see https://tpyo.example/x, or tpyo.md>see,or",
        "set ${tpyo.host} and TPYO_NAME to gen.yaml>set,and,to",
        "the camelCase of OAuth2>the,of",
        "don’t re-use (this)>don't,re,use,this",
        "with --tpyo=DIR, and -p>with,and"
      })
  void wordsOfAText(String text, String words) {
    assertEquals(List.of(words.split(",")), KnownWords.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"licence", "catalogue", "Platform", "database", "don't", "colour"})
  void english(String word) {
    assertTrue(KnownWords.isEnglish(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"teh", "databse", "recieve", "plattform", "Seperate", "color"})
  void notEnglish(String word) {
    assertFalse(new KnownWords(Set.of("mathesar")).know(word));
  }

  @Test
  void prose() {
    assertTrue(TEXTS.get("README.md").stream().anyMatch(text -> text.contains("one-click")));
    assertTrue(
        TEXTS.get("src/main/java/gen/cli/Misuse.java").stream()
            .anyMatch(text -> text.startsWith("did you mean")));
    assertTrue(
        TEXTS.get("templates/shared/rules/port-mismatch.yaml").stream()
            .anyMatch(text -> text.contains("port")));
    assertTrue(
        TEXTS.get("src/main/resources/gen/descriptor.schema.json").stream()
            .anyMatch(text -> text.startsWith("Name of the app")));
  }
}

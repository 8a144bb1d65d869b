package gen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import gen.finding.Source;
import gen.pipeline.Schemas;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of {@code shared/words.yaml}, and what is known by them. */
class LexiconTest {

  private static final Path FILE = Path.of("templates/shared/words.yaml");
  private static final Fields TOLD =
      new Fields(Documents.parse(Documents.load(FILE, FILE.toString()), Format.YAML));

  private static final Lexicon LEXICON = Lexicon.of(TOLD);

  @Test
  void theFileIsAsItsSchemaWantsIt() {
    assertEquals(
        List.of(),
        gen.document.Schema.trusted(new Source("words", Schemas.text("words.schema.json")))
            .check(TOLD.node()));
  }

  @Test
  void everyListIsUsedAndThere() {
    Set<String> used =
        Arrays.stream(WordList.values())
            .map(WordList::key)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(used, new TreeSet<>(TOLD.map("lists", (name, list) -> list).keySet()));
  }

  /** No list is used whose words stand in another one's, and every word can be found. */
  @Test
  void everyListIsOneOfPatternsThatCount() {
    for (WordList list : WordList.values()) {
      Fields told = TOLD.in("lists." + list.key());
      List<String> words = told.texts("words");
      assertEquals(new ArrayList<>(new java.util.LinkedHashSet<>(words)), words, list.key());
      assertFalse(LEXICON.of(list).pattern().contains("<words>"), list.key());
      assertTrue(
          LocalDate.parse(told.text("checked")).isBefore(LocalDate.of(2100, 1, 1)), list.key());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SECRET, DJANGO_SECRET_KEY, true",
    "SECRET, MONKEY, false",
    "NO_SECRET, PUBLIC_KEY, true",
    "OF_OTHERS, STRIPE_SECRET, true",
    "PUBLIC_ADDRESS, NEXTAUTH_URL, true",
    "BUILD_TIME, VITE_TITLE, true",
    "BUILD_TIME, TITLE, false",
    "BIND_NAME, BLIND, false",
    "BIND_NAME, UVICORN_HOST, true",
    "HOST_LIST, DJANGO_ALLOWED_HOSTS, true",
    "OF_RUNTIMES, NODE_ENV, true"
  })
  void namesAreKnownByTheirWords(WordList list, String name, boolean known) {
    assertEquals(known, LEXICON.of(list).matcher(name).matches());
  }

  @Test
  void withoutTheFileNothingIsKnown() {
    assertFalse(Lexicon.none().of(WordList.SECRET).matcher("SECRET").find());
  }
}

package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.page.Word;
import gen.page.Words;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every key of the facts, of the troubles and of the descriptor is used by one of the pages, or
 * stands on the list {@code unpaged.txt} with the reason.
 */
class NothingLostTest {

  private static final Path LIST = Path.of("src/test/resources/unpaged.txt");

  /** Everything that any page of any app says, without its form. */
  private static String said;

  /** The reasons on the list, by key. */
  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  @BeforeAll
  static void readAll() {
    said =
        PageWordingTest.books().stream()
            .flatMap(book -> book.pages().values().stream())
            .flatMap(page -> PrintedPage.lines(page).stream())
            .flatMap(NothingLostTest::told)
            .distinct()
            .map(NothingLostTest::lower)
            .collect(Collectors.joining("\n"));
    Examples.text(LIST)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(": ", 2))
        .forEach(line -> REASONS.put(line[0], line[1]));
  }

  /** A line, and where its links lead. */
  private static Stream<String> told(Words line) {
    return Stream.concat(
        Stream.of(line.bare()),
        line.list().stream()
            .filter(Word.Link.class::isInstance)
            .map(word -> ((Word.Link) word).address()));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Test
  void everyKeyIsOnAPageOrOnTheList() {
    Map<String, Boolean> keys = keys();

    Set<String> lost = new TreeSet<>();
    keys.forEach(
        (key, isSaid) -> {
          if (!isSaid && REASONS.keySet().stream().noneMatch(each -> covers(each, key))) {
            lost.add(key);
          }
        });

    assertTrue(keys.size() > 150, keys.size() + " keys");
    assertEquals(Set.of(), lost);
  }

  @Test
  void theListHoldsNothingThatIsOnAPage() {
    Map<String, Boolean> keys = keys();
    List<String> idle =
        REASONS.keySet().stream()
            .filter(
                each ->
                    keys.entrySet().stream()
                        .noneMatch(key -> !key.getValue() && covers(each, key.getKey())))
            .toList();

    assertEquals(List.of(), idle);
    REASONS.values().forEach(reason -> assertTrue(reason.length() > 10, reason));
  }

  private static boolean covers(String entry, String key) {
    return entry.startsWith("*")
        ? key.endsWith(entry.substring(1))
        : key.equals(entry) || key.startsWith(entry + ".");
  }

  /** Each key with the word whether a page says what stands there, of any platform or app. */
  private static Map<String, Boolean> keys() {
    Map<String, Boolean> keys = new TreeMap<>();
    for (String platform : Examples.PLATFORMS) {
      Path facts = Examples.TEMPLATES.resolve(platform).resolve("platform.yaml");
      collect("platform", tree(facts), keys);
    }
    collect("shared", tree(Examples.TEMPLATES.resolve("shared/troubles.yaml")), keys);
    Examples.foldersForPages()
        .forEach(folder -> collect("descriptor", tree(Examples.descriptor(folder)), keys));
    return keys;
  }

  private static Node tree(Path file) {
    return Documents.parse(Documents.load(file, file.toString()), Format.YAML);
  }

  private static void collect(String path, Node node, Map<String, Boolean> keys) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach((name, entry) -> collect(path + "." + name, entry.value(), keys));
    } else if (node instanceof Node.Listing list) {
      list.items().forEach(item -> collect(path, item, keys));
    } else {
      keys.merge(general(path), isSaid(node.text("").orElse("")), Boolean::logicalOr);
    }
  }

  /** The key without the names that each app or platform chooses. */
  private static String general(String path) {
    return path.replaceFirst("^(descriptor\\.(?:env|platforms|instances))\\.[^.]+", "$1.*");
  }

  /** Whether all parts of a text stand on a page, whatever is filled in between. */
  private static boolean isSaid(String text) {
    String bare = lower(Words.marked(text).bare());
    List<String> parts =
        Stream.of(bare.split("\\{[a-z]+}|\\$\\{[^}]*}|<[a-z]+>"))
            .map(String::strip)
            .filter(part -> part.length() > 2)
            .toList();
    return !parts.isEmpty() && parts.stream().allMatch(said::contains);
  }
}

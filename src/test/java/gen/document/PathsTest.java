package gen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.finding.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sign in a path means the same wherever paths are written. */
class PathsTest {

  private static final String TEXT =
      """
      one: {port: 1, start: a}
      two: {port: 2, run: b}
      one.port: 9
      list: [{run: c}, {start: d}]
      """;

  private static final Node TREE = Documents.parse(new Source("a.yaml", TEXT), Format.YAML);

  @ParameterizedTest
  @CsvSource({
    "one.port, 1",
    "one|two.port, 1 2",
    "one.start|two.run, ''",
    "one.start|run, a",
    "*.start|run, a b",
    "list.*.start|run, c d",
    "**.run, b c",
    "**.start|run, a b c d",
    "two.@, port run",
    "two.#, port",
    "list.1.#, start",
    "list.#, ''",
    "list.0.run, c"
  })
  void ofANodeAndOfAHitAlike(String path, String texts) {
    List<String> nodes = TREE.all(path).stream().map(node -> node.text("").orElse("?")).toList();
    List<String> hits = Hit.of(TREE).each(path).stream().map(Hit::text).toList();

    assertEquals(texts, String.join(" ", nodes));
    assertEquals(nodes, hits);
  }

  @ParameterizedTest
  @CsvSource({
    "'at: one.start', a",
    "'at: [two.start, one.start]', a",
    "'at: [two.run, one.start]', b a",
    "'at: one.start|two.run', ''",
    "'at: [list.*.run, one|two.start|run]', c a b"
  })
  void severalWholePathsAreAList(String written, String texts) {
    Fields fields = new Fields(Documents.parse(new Source("b.yaml", written), Format.YAML));

    List<Node> found = fields.paths("at").all(TREE);

    assertEquals(
        texts, String.join(" ", found.stream().map(each -> each.text("").orElse("?")).toList()));
  }

  @ParameterizedTest
  @CsvSource({"one, '.port', 1", "'[two, one]', '.port', 2 1", "'', 'one.port', 1"})
  void aListOfPathsGoesOn(String written, String further, String texts) {
    String text = written.isEmpty() ? "other: x" : "at: " + written;
    Fields fields = new Fields(Documents.parse(new Source("c.yaml", text), Format.YAML));

    List<Node> found = fields.paths("at").all(TREE, further);

    assertEquals(
        texts, String.join(" ", found.stream().map(each -> each.text("").orElse("?")).toList()));
  }
}

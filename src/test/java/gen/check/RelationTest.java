package gen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import gen.document.Hit;
import gen.finding.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {

  private static final String TEXT =
      """
      names: [a, b, '']
      values: [a, 'on', on, c, a, "on", '']
      folded: >
        on
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{}; 0 1 2 3 4 5 6",
        "{unlike: 'names.*'}; 1 2 3 5 6",
        "{unlike: 'nothing'}; 0 1 2 3 4 5 6",
        "{like: 'names.*'}; 0 4",
        "{like: 'nothing'}; ''",
        "{twice: true}; 2 4 5",
        "{bare: true}; 0 2 3 4",
        "{like: 'names.*', twice: true}; 4",
        "{unlike: 'names.*', bare: true}; 2 3"
      })
  void theseValuesStandInTheRelation(String relation, String items) {
    Hit root = Hit.of(Documents.parse(new Source("a.yaml", TEXT), Format.YAML));
    Fields entry = new Fields(Documents.parse(new Source("b.yaml", relation), Format.YAML));

    List<String> found =
        Relation.of(entry).of(root.each("values.*"), root).stream().map(Hit::key).toList();

    assertEquals(items, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource({"folded, 0", "values.2, 1", "values.5, 0"})
  void whatIsFoldedOrQuotedIsNotBare(String path, int count) {
    Hit root = Hit.of(Documents.parse(new Source("a.yaml", TEXT), Format.YAML));

    assertEquals(count, new Relation("", "", false, true).of(root.each(path), root).size());
  }
}

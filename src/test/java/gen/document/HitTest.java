package gen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.finding.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitTest {

  private static final String TEXT =
      """
      services:
        - name: a
          env: {X: '1', Y: '2'}
        - name: b
          plan: free
      plan: top
      """;

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "plan, plan",
    "services.*.name, services.0.name services.1.name",
    "services.1.plan, services.1.plan",
    "services.*.plan, services.1.plan",
    "services.*.env.*, services.0.env.X services.0.env.Y",
    "**.plan, plan services.1.plan",
    "**.X, services.0.env.X",
    "services.*.name|plan, services.0.name services.1.name services.1.plan",
    "nothing.*, ''",
    "plan.deeper, ''"
  })
  void aPathLeadsToTheseParts(String pattern, String paths) {
    Hit root = Hit.of(Documents.parse(new Source("a.yaml", TEXT), Format.YAML));

    List<String> found = root.each(pattern).stream().map(Hit::path).toList();

    assertEquals(paths, String.join(" ", found));
  }
}

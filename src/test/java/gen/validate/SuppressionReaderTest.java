package gen.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.finding.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionReaderTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "a.yaml, '# gen: allow x-y -- because', x-y, because",
        "a.yaml, '#gen:allow x-y --because ', x-y, because",
        "a.toml, '# gen: allow x-y — for now', x-y, for now",
        "a.yaml, '# gen: allow x-y: for now', x-y, for now",
        "a.yaml, '# gen: allow x-y', x-y, ''",
        "a.yaml, '# gen: allow', '', ''",
        "a.yaml, '# gen: allow x-y --', x-y, ''",
        "Dockerfile, '# gen: allow x-y -- a - b', x-y, a - b",
        "a.ts, '// gen: allow x-y -- because', x-y, because",
        "a.md, '<!-- gen: allow x-y -- because -->', x-y, because",
        "a.md, '# gen: allow x-y -- a heading', -, -",
        "a.yaml, '# generate: allow x-y -- because', -, -",
        "a.yaml, '# gen: allowed x-y -- because', -, -",
        "a.ts, '# gen: allow x-y -- because', -, -"
      })
  void aCommentSaysWhatIsAllowedAndWhy(String file, String text, String code, String reason) {
    List<Suppression> found =
        SuppressionReader.read(new Source(file, "a: 1\n" + text + "\nb: 2\n"));

    assertEquals(
        code == null ? List.of() : List.of(code), found.stream().map(Suppression::code).toList());
    assertEquals(
        reason == null ? List.of() : List.of(reason),
        found.stream().map(Suppression::reason).toList());
  }

  @Test
  void itIsAboutItsOwnLineOrTheNextOneWithContent() {
    String text =
        """
        a: 1 # gen: allow one -- at the end of a line
        # gen: allow two -- above a line
        # gen: allow three -- above a comment

        # another comment
        b: 2
        """;

    List<Suppression> found = SuppressionReader.read(new Source("a.yaml", text));

    assertEquals(List.of(1, 6, 6), found.stream().map(each -> each.line().orElseThrow()).toList());
    assertEquals("a.yaml:1:6", found.get(0).place().toString());
  }
}

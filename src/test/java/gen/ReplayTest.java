package gen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import gen.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Failures of real deploy buttons, re-created as small files of our own: each is reported by the
 * rule that is meant for it.
 */
class ReplayTest {

  private static final Path CASES = Examples.ROOT.resolve("src/test/resources/replay");
  private static final Validation VALIDATION = RulesTest.validation();

  /** A recorded failure. */
  record Case(String id, String rule, String note, Map<String, String> files) {
    @Override
    public String toString() {
      return id + " " + rule;
    }
  }

  static Stream<Case> cases() {
    return Examples.filesUnder(CASES).stream()
        .filter(file -> file.endsWith(".yaml"))
        .sorted()
        .map(file -> read(CASES.resolve(file)));
  }

  static Case read(Path file) {
    Fields fields =
        new Fields(
            Documents.parse(Documents.load(file, file.getFileName().toString()), Format.YAML));
    return new Case(
        fields.text("case"), fields.text("rule"), fields.text("note", ""), fields.textMap("files"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theRightRuleReportsIt(Case recorded, @TempDir Path folder) throws IOException {
    Tree.write(folder, recorded.files());

    List<Finding> findings =
        VALIDATION
            .run(
                new ValidationOrder(folder, List.of(folder), List.of(), LocalDate.of(2026, 11, 23)))
            .findings();

    List<String> codes = findings.stream().map(finding -> finding.code().id()).toList();
    assertTrue(codes.contains(recorded.rule()), () -> recorded + " gave " + findings);
  }
}

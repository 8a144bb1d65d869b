package gen.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.Tree;
import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import gen.finding.Finding;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import gen.rule.RulesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Failures of real deploy buttons, re-created as small files of our own: each is reported by the
 * rule that is meant for it.
 */
class ReplayTest {

  private static final Path CASES = Examples.ROOT.resolve("src/test/resources/replay");
  private static final Path PAGE = Examples.ROOT.resolve("docs/replay.md");
  private static final Validation VALIDATION = RulesTest.validation();

  private static final int RECORDED = 159;

  private static final String HEAD =
      """
      # Recorded failures

      Failures of real deploy buttons that a check of files could have prevented, from public threads and commits. Each was
      re-created as a small file of our own, and a test demands that the rule which is named here reports it.
      """;

  /** A recorded failure. */
  record Case(
      String id,
      String rule,
      String note,
      String source,
      Map<String, String> files,
      LocalDate today) {
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
        fields.text("case"),
        fields.text("rule"),
        fields.text("note", ""),
        fields.text("source", ""),
        fields.textMap("files"),
        LocalDate.parse(fields.text("today", "2026-11-23")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theRightRuleReportsIt(Case recorded, @TempDir Path folder) throws IOException {
    Tree.write(folder, recorded.files());

    List<Finding> findings =
        VALIDATION
            .run(new ValidationOrder(folder, List.of(folder), List.of(), recorded.today()))
            .findings();

    List<String> codes = findings.stream().map(finding -> finding.code().id()).toList();
    assertTrue(codes.contains(recorded.rule()), () -> recorded + " gave " + findings);
  }

  @Test
  void whatIsReportedAndWhatIsMissedIsWrittenDown() throws IOException {
    List<Fields> missed =
        new Fields(
                Documents.parse(
                    Documents.load(CASES.resolveSibling("replay-missed.yaml"), "missed"),
                    Format.YAML))
            .each("missed", each -> each);
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n").append(cases().count()).append(" of ").append(RECORDED);
    page.append(" are reported.\n\n| What went wrong | Rule |\n| --- | --- |\n");
    cases().forEach(each -> page.append(row(each.note(), each.source(), link(each.rule()))));
    page.append("\n## Missed\n\n| What went wrong | Why it is not reported |\n| --- | --- |\n");
    missed.forEach(
        each -> page.append(row(each.text("note"), each.text("source"), each.text("reason"))));

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page.toString());
    }
    assertEquals(RECORDED, cases().count() + missed.size());
    assertEquals(page.toString(), Files.exists(PAGE) ? Files.readString(PAGE) : "");
  }

  private static String link(String rule) {
    return "[" + rule + "](codes/" + rule + ".md)";
  }

  private static String row(String note, String source, String right) {
    String text = note.strip().replace("\n", " ").replace("|", "\\|");
    String link = source.isEmpty() ? "" : " ([seen](" + source + "))";
    return "| " + text + link + " | " + right + " |\n";
  }
}

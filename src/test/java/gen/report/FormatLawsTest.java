package gen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gen.Randomness;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Severity;
import gen.finding.Source;
import gen.pipeline.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Whatever stands in a file, its findings come back whole from every format, and nothing else. */
class FormatLawsTest {

  private static final List<String> NASTY =
      List.of(
          "::error::x",
          "a\n::set-output name=a::b",
          "\r::stop-commands::x",
          "%0A::error::x",
          "a,b:c=d%25",
          "]]>",
          "</failure><failure>",
          "<![CDATA[",
          "&amp;&#0;",
          "\"'`\\",
          "\u0000\u0001\u001B[31m\u007F\u0085\u009B",
          "\u2028\u2029\u202Eabc\u202C\uFEFF",
          "\uFFFE\uFFFF",
          "half \uD83D pair",
          "\uD83D\uDE00",
          "{0} {{1}} [a](0) [b](javascript:x)",
          "$HOME `id` $(id)",
          "##[error]x",
          "##vso[task.complete result=Failed;]x");

  private static List<Finding> findings;
  private static Inspection inspection;

  @BeforeAll
  static void makeFindings() {
    Randomness.announce(FormatLawsTest.class);
    Randomness random = Randomness.forTest(FormatLawsTest.class, "findings");
    List<Code> codes = List.of(Code.SYNTAX, Code.FLOATING_TAG, Code.MANUAL_STEP);
    List<String> texts = Stream.concat(NASTY.stream(), random.texts(1500).stream()).toList();
    findings = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      Source source = new Source("f" + i + "/" + text, text + "\n" + text);
      int line = random.below(4);
      findings.add(
          random
              .pick(codes)
              .at(source.at(line, line == 0 ? 0 : 1 + random.below(9)), "m" + text, text));
    }
    inspection = Inspection.of(findings);
  }

  @Test
  void jsonGivesEverythingBack() throws IOException {
    JsonNode root = read(new JsonPrinter());

    assertEquals(findings.size(), root.path("findings").size());
    for (int i = 0; i < findings.size(); i++) {
      JsonNode json = root.path("findings").get(i);
      Finding finding = findings.get(i);
      assertEquals(asBytesHoldIt(finding.message()), json.path("message").asText());
      assertEquals(asBytesHoldIt(finding.help()), json.path("help").asText());
      assertEquals(asBytesHoldIt(finding.place().file()), json.path("file").asText());
    }
  }

  @Test
  void jsonIsWhatItsSchemaSays() {
    List<?> wrong =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.text("findings.schema.json"))
            .validate(throughBytes(new JsonPrinter().print(inspection)), InputFormat.JSON);

    assertEquals(List.of(), wrong);
  }

  @Test
  void sarifFollowsItsSchemaAndKeepsMessages() throws IOException {
    FindingsPrinter printer = new SarifPrinter(Tool.gen(), "gen", List.of());

    SarifSchema.accepts(throughBytes(printer.print(inspection)));
    JsonNode results = read(printer).at("/runs/0/results");

    assertEquals(findings.size(), results.size());
    for (int i = 0; i < findings.size(); i++) {
      String told = results.get(i).at("/message/text").asText();
      Finding finding = findings.get(i);
      String help = finding.help().isEmpty() ? "" : "\nhelp: " + finding.help();
      assertEquals(
          asBytesHoldIt(finding.message() + "." + help).replaceAll("[\\\\{}]", ""),
          told.replaceAll("[\\\\{}]", ""));
      assertFalse(Pattern.compile("(?<!\\{)\\{\\d+}(?!})").matcher(told).find(), told);
      assertFalse(
          Pattern.compile("(?<!\\\\)\\[[^\\[\\]]*(?<!\\\\)]\\(").matcher(told).find(), told);
    }
  }

  @Test
  void githubReadsOneCommandForEachFindingAndNoOther() {
    String log = throughBytes(new GithubPrinter().print(inspection));

    List<WorkflowCommand> commands = WorkflowCommand.in(log);

    assertEquals(findings.size(), log.lines().count());
    assertEquals(findings.size(), commands.size());
    for (int i = 0; i < findings.size(); i++) {
      WorkflowCommand command = commands.get(i);
      Finding finding = findings.get(i);
      Severity severity = finding.severity();
      assertEquals(severity == Severity.NOTE ? "notice" : severity.word(), command.name());
      Map<String, String> properties = command.properties();
      assertEquals("gen: " + finding.code().id(), properties.get("title"));
      assertTrue(properties.get("file").startsWith("f" + i), properties.get("file"));
      int line = finding.place().line();
      assertEquals(line == 0 ? null : String.valueOf(line), properties.get("line"));
      assertEquals(line == 0 ? 2 : 4, properties.size(), properties.toString());
      assertShown(finding.message(), command.text().split("\nhelp: ", 2)[0]);
    }
  }

  @Test
  void junitIsXmlAndKeepsMessages() {
    Element root = Xml.root(throughBytes(new JunitPrinter().print(inspection)));

    List<Element> cases = Xml.all(root, "testcase");

    assertEquals(findings.size(), cases.size());
    List<Element> failures = Xml.all(root, "failure");
    List<Finding> errors = findings.stream().filter(Finding::isError).toList();
    assertEquals(errors.size(), failures.size());
    for (int i = 0; i < errors.size(); i++) {
      assertShown(errors.get(i).message(), failures.get(i).getAttribute("message"));
    }
  }

  @Test
  void noLineOfTextBeginsWithWhatAFileSays() {
    Pattern ours =
        Pattern.compile("f\\d+/.*: (error|warning|note)\\[[a-z-]+] m.*|  +\\d* \\| .*|  help: .*");

    new TextPrinter(false)
        .print(inspection)
        .lines()
        .forEach(line -> assertTrue(ours.matcher(line).matches(), line));
  }

  @Test
  void noFormatButJsonShowsAControlCharacter() {
    for (FindingsPrinter printer :
        List.of(new TextPrinter(false), new GithubPrinter(), new JunitPrinter())) {
      String text = printer.print(inspection).replace("\n", "");
      assertFalse(Pattern.compile("[\\p{Cc}\\u202E\\u2028]").matcher(text).find());
    }
  }

  /** Equal but for characters that cannot be shown. */
  private static void assertShown(String expected, String shown) {
    assertEquals(expected.length(), shown.length(), () -> Randomness.ascii(expected));
    for (int i = 0; i < expected.length(); i++) {
      char found = shown.charAt(i);
      if (found != ' ' && found != '\uFFFD') {
        assertEquals(expected.charAt(i), found);
      }
    }
  }

  /** Half a pair has no bytes of its own. */
  private static String asBytesHoldIt(String text) {
    return throughBytes(text);
  }

  private static String throughBytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static JsonNode read(FindingsPrinter printer) throws IOException {
    return new ObjectMapper().readTree(throughBytes(printer.print(inspection)));
  }
}

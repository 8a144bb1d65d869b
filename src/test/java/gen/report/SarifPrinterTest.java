package gen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Severity;
import gen.finding.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SARIF as its schema and GitHub's documentation want it, with names that outlive changes. */
class SarifPrinterTest {

  private static final String PAGE =
      "# syntax\n\n"
          + "Severity: error\n\n"
          + "It is not [YAML](https://yaml.org). Or not JSON.\n\n"
          + "## Why it matters\n\n"
          + "Nobody can read it: [see](other.md).\n\n"
          + "## Wrong\n\n"
          + "```\n"
          + "{\n"
          + "```\n";
  private static final Tool HOMELESS = new Tool("gen", "1.2.3", "2026-11-23", Optional.empty());
  private static final Tool AT_HOME =
      new Tool("gen", "1.2.3", "2026-11-23", Optional.of("https://github.com/example/gen"));
  private static final List<RuleText> RULES =
      List.of(
          new RuleText(Code.SYNTAX, PAGE),
          RuleText.unknown(Code.FLOATING_TAG),
          RuleText.unknown(Code.MANUAL_STEP));

  private static final String YAML = "a: 1\nb: 2\na: 1\n";
  private static final Source FILE = new Source("deploy/a b/ä:c.yaml", YAML);

  @Test
  void whatIsPrintedFollowsTheSchema() {
    SarifSchema.accepts(print(HOMELESS, List.of()));
    SarifSchema.accepts(print(HOMELESS, findings(FILE)));
    SarifSchema.accepts(print(AT_HOME, findings(FILE)));
  }

  @Test
  void whatGithubRequiresIsThere() {
    JsonNode log = read(print(AT_HOME, findings(FILE)));

    assertEquals("2.1.0", log.path("version").asText());
    assertTrue(log.path("$schema").asText().endsWith("sarif-2.1.0.json"));
    JsonNode driver = log.at("/runs/0/tool/driver");
    assertEquals("gen 1.2.3", driver.path("name").asText() + " " + driver.path("version").asText());
    for (JsonNode rule : driver.path("rules")) {
      for (String text : List.of("/shortDescription/text", "/fullDescription/text", "/help/text")) {
        assertFalse(rule.at(text).asText().isBlank(), text);
      }
      assertTrue(rule.at("/fullDescription/text").asText().length() <= 1024);
      assertTrue(Set.of("error", "warning", "note").contains(level(rule)));
    }
    for (JsonNode result : log.at("/runs/0/results")) {
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      for (String edge : List.of("startLine", "startColumn", "endLine", "endColumn")) {
        assertTrue(region.path(edge).asInt() >= 1, edge);
      }
      assertTrue(region.path("endColumn").asInt() > region.path("startColumn").asInt());
      assertEquals(1, result.path("locations").size());
      assertFalse(result.at("/message/text").asText().isBlank());
      assertTrue(result.path("partialFingerprints").size() > 0);
    }
  }

  @Test
  void resultsLeadToTheirRule() {
    Code other = new Code("a-rule-of-others", Severity.WARNING);
    JsonNode run = read(print(HOMELESS, List.of(other.at(FILE.at(1, 1), "m", "")))).at("/runs/0");
    JsonNode result = run.at("/results/0");

    JsonNode rule = run.at("/tool/driver/rules").get(result.path("ruleIndex").asInt());

    assertEquals("a-rule-of-others", result.path("ruleId").asText());
    assertEquals("a-rule-of-others", rule.path("id").asText());
    assertEquals("warning", result.path("level").asText());
    assertEquals("a rule of others.", rule.at("/shortDescription/text").asText());
  }

  @Test
  void aDoubtfulFindingHasItsOwnLevelAndTheRuleKeepsIts() {
    Finding doubtful = Code.SYNTAX.atMost(Severity.NOTE).at(FILE.at(1, 1), "m", "");

    JsonNode run = read(print(HOMELESS, List.of(doubtful))).at("/runs/0");

    assertEquals("note", run.at("/results/0/level").asText());
    assertEquals("error", level(run.at("/tool/driver/rules/0")));
  }

  @Test
  void rulesAreTheSameWhateverIsFound() {
    JsonNode none = read(print(HOMELESS, List.of())).at("/runs/0/tool");

    assertEquals(none, read(print(HOMELESS, findings(FILE))).at("/runs/0/tool"));
  }

  @Test
  void aRuleSaysWhatItsPageSays() {
    JsonNode rule = read(print(AT_HOME, List.of())).at("/runs/0/tool/driver/rules/0");

    assertEquals("It is not YAML.", rule.at("/shortDescription/text").asText());
    assertEquals(
        "It is not YAML. Or not JSON. Nobody can read it: see.",
        rule.at("/fullDescription/text").asText());
    String help = rule.at("/help/markdown").asText();
    assertTrue(help.startsWith("It is not [YAML](https://yaml.org)."), help);
    assertTrue(help.contains("Nobody can read it: see."), help);
    assertEquals(
        "https://github.com/example/gen/blob/v1.2.3/docs/codes/syntax.md",
        rule.path("helpUri").asText());
  }

  @Test
  void withoutAHomeThereAreNoAddresses() {
    JsonNode driver = read(print(HOMELESS, List.of())).at("/runs/0/tool/driver");

    assertFalse(driver.has("informationUri"));
    assertEquals(List.of(), driver.findValuesAsText("helpUri"));
  }

  @ParameterizedTest
  @CsvSource({
    "render.yaml, render.yaml, true",
    "./a/../b.yaml, b.yaml, true",
    "a b/ä:c%.yaml, a%20b/%C3%A4%3Ac%25.yaml, true",
    "a\\b#c?d.yaml, a%5Cb%23c%3Fd.yaml, true",
    "../up.yaml, ../up.yaml, true",
    "/tmp/a b.yaml, file:///tmp/a%20b.yaml, false",
    "C:/a/b.yaml, file:///C:/a/b.yaml, false",
  })
  void filesAreNamedByUris(String file, String uri, boolean relative) {
    JsonNode location =
        read(print(HOMELESS, List.of(Code.SYNTAX.at(Place.of(file), "m", ""))))
            .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");

    assertEquals(uri, location.path("uri").asText());
    assertEquals(relative ? "%SRCROOT%" : "", location.path("uriBaseId").asText());
  }

  @Test
  void everyJudgedFileIsListed() {
    Inspection inspection =
        new Inspection(
            List.of(new Inspection.InspectedFile("fine.yaml")), List.of(findings(FILE).get(0)));

    JsonNode artifacts =
        read(new SarifPrinter(HOMELESS, "gen", RULES).print(inspection)).at("/runs/0/artifacts");

    assertEquals(
        List.of("fine.yaml", "deploy/a%20b/%C3%A4%3Ac.yaml"), artifacts.findValuesAsText("uri"));
  }

  @Test
  void partsOfAMessageAreNoLinksAndNoPlaceholders() {
    Finding finding = Code.SYNTAX.at(FILE.at(1, 1), "'{0}' [x](https://e.org) ${{a.b}} [y]", "");

    String text =
        read(print(HOMELESS, List.of(finding))).at("/runs/0/results/0/message/text").asText();

    assertEquals("'{{0}}' \\[x\\](https://e.org) ${{a.b}} [y].", text);
  }

  @Test
  void aPlaceBehindItsLineIsMovedIntoIt() {
    JsonNode region =
        read(print(HOMELESS, List.of(Code.SYNTAX.at(FILE.at(2, 99), "m", ""))))
            .at("/runs/0/results/0/locations/0/physicalLocation/region");

    assertEquals(
        "{\"startLine\":2,\"startColumn\":5,\"endLine\":2,\"endColumn\":6}", region.toString());
  }

  @Test
  void namesOutliveLinesThatComeInAbove() {
    Source moved = new Source(FILE.name(), "# new\n\n" + YAML);
    List<Finding> before = List.of(at(FILE, 1), at(FILE, 2), at(FILE, 3));
    List<Finding> after = List.of(at(moved, 3), at(moved, 4), at(moved, 5));

    assertEquals(names(before), names(after));
  }

  @Test
  void ourNameOutlivesLinesThatComeInBelow() {
    Source longer = new Source(FILE.name(), YAML + "c: 3\n");

    assertEquals(
        read(names(List.of(at(FILE, 3)))).at("/0/genFinding~1v1"),
        read(names(List.of(at(longer, 3)))).at("/0/genFinding~1v1"));
  }

  @Test
  void differentFindingsHaveDifferentNames() {
    Set<String> names = new HashSet<>();
    List<Finding> findings =
        List.of(
            at(FILE, 1),
            at(FILE, 2),
            at(FILE, 3),
            at(FILE, 1),
            at(new Source("other.yaml", YAML), 1),
            Code.FLOATING_TAG.at(FILE.at(1, 1), "m", ""));

    read(names(findings)).forEach(each -> names.add(each.path("genFinding/v1").asText()));

    assertEquals(findings.size(), names.size());
  }

  @Test
  void theSameInAnotherFileIsNoSecondOccurrence() {
    Source other = new Source("other.yaml", YAML);

    JsonNode names = read(names(List.of(at(FILE, 2), at(other, 2))));

    names.forEach(each -> assertTrue(each.path("genFinding/v1").asText().endsWith(":1")));
  }

  @Test
  void anEditedLineIsAnotherFinding() {
    Source edited = new Source(FILE.name(), YAML.replace("b: 2", "b: 3"));

    assertNotEquals(names(List.of(at(FILE, 2))), names(List.of(at(edited, 2))));
  }

  private static Finding at(Source file, int line) {
    return Code.SYNTAX.at(file.at(line, 1), "m", "");
  }

  private static String names(List<Finding> findings) {
    JsonNode results = read(print(HOMELESS, findings)).at("/runs/0/results");
    return results.findValues("partialFingerprints").toString();
  }

  private static List<Finding> findings(Source file) {
    return List.of(
        Code.SYNTAX.at(file.at(1, 1), "one", "do this"),
        Code.SYNTAX.at(file.at(3, 4), "two", ""),
        Code.FLOATING_TAG.at(file.at(2, 4), "three", ""),
        Code.MANUAL_STEP.at(file.whole(), "four", ""),
        Code.SYNTAX.at(Place.of("folder"), "five", ""));
  }

  private static String print(Tool tool, List<Finding> findings) {
    return new SarifPrinter(tool, "gen/validate", RULES).print(Inspection.of(findings));
  }

  private static String level(JsonNode rule) {
    return rule.at("/defaultConfiguration/level").asText();
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

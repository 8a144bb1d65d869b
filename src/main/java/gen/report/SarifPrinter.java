package gen.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Severity;
import java.util.List;

/**
 * For code scanning: SARIF 2.1.0 with what GitHub requires of it (docs.github.com, "SARIF support
 * for code scanning", 2026-11-23). Lines of files are not repeated in it, as one may hold a secret.
 *
 * @param category what sets the runs of one command apart from those of others, such as {@code
 *     gen/validate}
 * @param rules every kind of finding that the command knows; all are listed, found or not, so that
 *     two runs differ in their results only
 */
public record SarifPrinter(Tool tool, String category, List<RuleText> rules)
    implements FindingsPrinter {

  /** GitHub refuses a file with more results than this. */
  public static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String BASE = "%SRCROOT%";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  public String print(Inspection inspection) {
    SarifRules known = SarifRules.of(tool, rules, inspection.findings());
    ObjectNode log = MAPPER.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    driver(run.putObject("tool").putObject("driver"), known);
    run.putArray("invocations").addObject().put("executionSuccessful", true);
    run.putObject("automationDetails").put("id", category + "/");
    run.putObject("originalUriBaseIds")
        .putObject(BASE)
        .putObject("description")
        .put("text", "The folder in which gen was run: the root of the repository.");
    run.put("columnKind", "utf16CodeUnits");
    artifacts(run.putArray("artifacts"), inspection);
    results(run.putArray("results"), inspection, known);
    return log.toPrettyString() + "\n";
  }

  private void driver(ObjectNode driver, SarifRules known) {
    driver.put("name", tool.name());
    driver.put("version", tool.version()).put("semanticVersion", tool.version());
    tool.home().ifPresent(home -> driver.put("informationUri", home));
    known.addTo(driver.putArray("rules"));
  }

  private static void artifacts(ArrayNode artifacts, Inspection inspection) {
    for (String file : inspection.byFile().keySet()) {
      ObjectNode artifact = artifacts.addObject();
      location(artifact.putObject("location"), file);
      artifact.putArray("roles").add("analysisTarget");
    }
  }

  private static void results(ArrayNode results, Inspection inspection, SarifRules known) {
    Fingerprints fingerprints = new Fingerprints();
    for (Finding finding : inspection.findings()) {
      ObjectNode result = results.addObject();
      result.put("ruleId", finding.code().id()).put("ruleIndex", known.index(finding.code()));
      result.put("level", level(finding.severity()));
      String help = finding.help().isEmpty() ? "" : "\nhelp: " + finding.help();
      result.putObject("message").put("text", message(finding.message() + "." + help));
      place(result.putArray("locations").addObject(), finding.place());
      ObjectNode names = result.putObject("partialFingerprints");
      fingerprints.of(finding).forEach(names::put);
    }
  }

  private static void place(ObjectNode location, Place place) {
    ObjectNode physical = location.putObject("physicalLocation");
    location(physical.putObject("artifactLocation"), place.file());
    region(physical.putObject("region"), place);
  }

  private static void location(ObjectNode location, String file) {
    FileName name = new FileName(file);
    location.put("uri", name.uri());
    if (!name.isAbsolute()) {
      location.put("uriBaseId", BASE);
    }
  }

  /** From the place to the end of its line; the first line where the whole file is meant. */
  private static void region(ObjectNode region, Place place) {
    int line = Math.max(1, place.line());
    int length = place.source().line(line).length();
    int column = Math.min(Math.max(1, place.column()), length + 1);
    region.put("startLine", line).put("startColumn", column);
    region.put("endLine", line).put("endColumn", Math.max(column, length) + 1);
  }

  /**
   * The text so that no part of it is taken for a placeholder or a link (SARIF 3.11.5, 3.11.6).
   * Other braces stay single, although 3.11.5 doubles them: viewers show them as they are, and
   * doubled ones mean something else to a reader of manifests.
   */
  private static String message(String text) {
    return text.replaceAll("\\{(\\d+)}", "{{$1}}")
        .replaceAll("\\[([^\\[\\]]*)]\\(", "\\\\[$1\\\\](");
  }

  /** The word of SARIF for a severity, which is ours. */
  static String level(Severity severity) {
    return severity.word();
  }
}

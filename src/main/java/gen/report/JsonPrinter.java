package gen.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gen.finding.Finding;

/** For programs: JSON as {@code gen schema --findings} describes it. */
public final class JsonPrinter implements FindingsPrinter {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  public String print(Inspection inspection) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode files = root.putArray("files");
    for (Inspection.InspectedFile file : inspection.files()) {
      ObjectNode entry = files.addObject().put("path", file.path());
      if (!file.change().isEmpty()) {
        entry.put("change", file.change());
      }
    }
    ArrayNode findings = root.putArray("findings");
    inspection.findings().forEach(finding -> add(findings, finding));
    return root.toPrettyString() + "\n";
  }

  private static void add(ArrayNode findings, Finding finding) {
    findings
        .addObject()
        .put("file", finding.place().file())
        .put("line", finding.place().line())
        .put("column", finding.place().column())
        .put("severity", finding.severity().word())
        .put("code", finding.code().id())
        .put("message", finding.message())
        .put("help", finding.help());
  }
}

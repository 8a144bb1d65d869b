package gen.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gen.Outcome;
import gen.finding.Finding;
import gen.write.Change;
import java.util.List;

/** Results as JSON, for programs. */
final class JsonReport {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonReport() {}

  /** An outcome: the files and the findings. */
  static String of(Outcome outcome) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode files = root.putArray("files");
    for (Change change : outcome.changes()) {
      files.addObject().put("path", change.path()).put("change", change.kind().word());
    }
    findings(root, outcome.findings());
    return root.toPrettyString();
  }

  /** Findings alone, when there is no outcome. */
  static String of(List<Finding> findings) {
    ObjectNode root = MAPPER.createObjectNode();
    findings(root, findings);
    return root.toPrettyString();
  }

  private static void findings(ObjectNode root, List<Finding> findings) {
    ArrayNode array = root.putArray("findings");
    for (Finding finding : findings) {
      array
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
}

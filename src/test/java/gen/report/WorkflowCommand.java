package gen.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command in the log of a GitHub workflow, read as the runner reads it: a line that begins with
 * two colons, behind blanks; up to the next two colons its name and properties, separated by
 * commas; behind them its text.
 */
public record WorkflowCommand(String name, Map<String, String> properties, String text) {

  /** The commands in a log. Lines end where the runner's reader ends them. */
  public static List<WorkflowCommand> in(String log) {
    return log.lines()
        .filter(line -> line.stripLeading().startsWith("::"))
        .map(WorkflowCommand::of)
        .toList();
  }

  private static WorkflowCommand of(String line) {
    String command = line.stripLeading();
    int end = command.indexOf("::", 2);
    assertTrue(end > 0, command);
    String[] words = command.substring(2, end).split(" ", 2);
    Map<String, String> properties = new LinkedHashMap<>();
    for (String property : words.length == 1 ? new String[0] : words[1].split(",")) {
      String[] pair = property.split("=", 2);
      properties.put(pair[0], unescaped(pair[1].replace("%3A", ":").replace("%2C", ",")));
    }
    return new WorkflowCommand(words[0], properties, unescaped(command.substring(end + 2)));
  }

  private static String unescaped(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}

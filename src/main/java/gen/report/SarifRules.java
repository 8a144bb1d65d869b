package gen.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of a SARIF file, each with its number. */
final class SarifRules {

  /** GitHub takes no longer description: 1024 characters. */
  private static final int MOST = 1024;

  private final Tool tool;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<RuleText> rules = new ArrayList<>();

  private SarifRules(Tool tool) {
    this.tool = tool;
  }

  /** These rules, and those of findings that none of them is about. */
  static SarifRules of(Tool tool, List<RuleText> rules, List<Finding> findings) {
    SarifRules all = new SarifRules(tool);
    rules.forEach(all::know);
    findings.forEach(each -> all.know(RuleText.unknown(each.code())));
    return all;
  }

  private void know(RuleText rule) {
    if (numbers.putIfAbsent(rule.code().id(), rules.size()) == null) {
      rules.add(rule);
    }
  }

  /** The number of the rule that such a finding is of. */
  int index(Code code) {
    return numbers.get(code.id());
  }

  void addTo(ArrayNode array) {
    rules.forEach(rule -> add(array.addObject(), rule));
  }

  private void add(ObjectNode object, RuleText rule) {
    object.put("id", rule.code().id());
    object.putObject("shortDescription").put("text", cut(rule.brief()));
    object.putObject("fullDescription").put("text", cut(rule.full()));
    tool.page(rule.code().id()).ifPresent(page -> object.put("helpUri", page));
    object.putObject("help").put("text", rule.help()).put("markdown", rule.help());
    Severity severity = rule.code().severity();
    object.putObject("defaultConfiguration").put("level", SarifPrinter.level(severity));
    ObjectNode properties = object.putObject("properties");
    properties.put(
        "problem.severity", severity == Severity.NOTE ? "recommendation" : severity.word());
    properties.putArray("tags").add("deployment");
  }

  private static String cut(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
  }
}

package gen.validate;

import gen.finding.Edit;
import gen.finding.Finding;
import gen.finding.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the repairs that findings are certain of. */
public final class Fixer {

  private Fixer() {}

  /** The new text of each file that can be repaired, by its text now. */
  public static Map<Source, String> fix(List<Finding> findings) {
    Map<Source, List<Edit>> edits = new LinkedHashMap<>();
    findings.stream()
        .flatMap(finding -> finding.repair().stream())
        .forEach(edit -> edits.computeIfAbsent(edit.source(), s -> new ArrayList<>()).add(edit));
    Map<Source, String> fixed = new LinkedHashMap<>();
    edits.forEach((source, list) -> fixed.put(source, Edit.apply(source.text(), list)));
    return fixed;
  }
}

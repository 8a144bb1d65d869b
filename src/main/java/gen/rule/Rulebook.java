package gen.rule;

import gen.validate.Check;
import java.util.Map;
import java.util.TreeMap;

/** The rules whose checks need more than data, by code. */
public final class Rulebook {

  private Rulebook() {}

  /** Every check, by the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.put("region-mismatch", new RegionMismatch());
    checks.put("plan-retired", new PlanRetired());
    checks.put("docs-dead-fact", new LinkToOwnComputer());
    checks.put("docs-drift", new PageOrdersEnded());
    checks.put("docs-jinja-escape", new MacrosEatReferences());
    checks.put("docs-section-missing", SectionsMissing.ofAllButUpdates());
    checks.put("update-path-missing", SectionsMissing.ofUpdates());
    checks.put("manifest-server-rules", new UnsetReference());
    return checks;
  }
}

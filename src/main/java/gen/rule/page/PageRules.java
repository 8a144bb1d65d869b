package gen.rule.page;

import gen.knowledge.ButtonForm.Status;
import gen.validate.Check;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lists the rules about pages of documentation. */
public final class PageRules {

  private PageRules() {}

  /** Gives each check under the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.put("admin-env-order", new AdminEnvOrder());
    checks.put("button-of-others", new ButtonOfOthers());
    checks.put("button-parameter", new ButtonParameters());
    checks.put("button-url-invented", new ButtonForms(Set.of(Status.NEVER)));
    checks.put("button-url-outdated", new ButtonForms(Set.of(Status.OLDER, Status.ENDED)));
    checks.put("default-credentials", new DefaultCredentials());
    checks.put("docs-dead-fact", new LinkToOwnComputer());
    checks.put("docs-drift", new PageOrdersEnded());
    checks.put("docs-jinja-escape", new MacrosEatReferences());
    checks.put("docs-section-missing", SectionsMissing.ofAllButUpdates());
    checks.put("first-admin-open", new FirstAdminOpen());
    checks.put("update-path-missing", SectionsMissing.ofUpdates());
    return checks;
  }
}

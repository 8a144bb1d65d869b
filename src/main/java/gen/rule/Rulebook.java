package gen.rule;

import gen.rule.address.AddressRules;
import gen.rule.database.DatabaseRules;
import gen.rule.drift.DriftRules;
import gen.rule.form.FormRules;
import gen.rule.page.PageRules;
import gen.rule.plan.PlanRules;
import gen.rule.secret.SecretRules;
import gen.rule.start.StartRules;
import gen.validate.Check;
import java.util.Map;
import java.util.TreeMap;

/** Lists the rules whose checks need more than data. Each heading has a package of its own. */
public final class Rulebook {

  private Rulebook() {}

  /** Gives every check under the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.putAll(PlanRules.checks());
    checks.putAll(DriftRules.checks());
    checks.putAll(FormRules.checks());
    checks.putAll(PageRules.checks());
    checks.putAll(SecretRules.checks());
    checks.putAll(DatabaseRules.checks());
    checks.putAll(StartRules.checks());
    checks.putAll(AddressRules.checks());
    return checks;
  }
}

package gen.rule.secret;

import gen.validate.Check;
import java.util.Map;
import java.util.TreeMap;

/** Lists the rules about secrets. */
public final class SecretRules {

  private SecretRules() {}

  /** Gives each check under the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.put("secret-charset", new SecretCharset());
    checks.put("secret-diverges", new SecretDiverges());
    checks.put("secret-ephemeral", new SecretEphemeral());
    checks.put("secret-format", new SecretFormat());
    checks.put("secret-literal", new SecretLiteral());
    checks.put("secret-logged", new SecretLogged());
    checks.put("secret-not-generated", new SecretNotGenerated());
    checks.put("secret-not-marked", new SecretNotMarked());
    return checks;
  }
}

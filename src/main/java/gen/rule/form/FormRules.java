package gen.rule.form;

import gen.validate.Check;
import java.util.Map;
import java.util.TreeMap;

/** Lists the rules about where files lie and what they may say. */
public final class FormRules {

  private FormRules() {}

  /** Gives each check under the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.put("file-missing", new FileMissing());
    checks.put("manifest-file-collision", new ManifestFileCollision());
    checks.put("code-unbalanced", new CodeUnbalanced());
    checks.put("not-understood", new NotUnderstood());
    checks.put("manifest-location", new ManifestLocation());
    checks.put("manifest-retired", new ManifestRetired());
    checks.put("reference-dangling", new ReferenceDangling());
    checks.put("manifest-server-rules", new UnsetReference());
    checks.put("prompt-format", new PromptFormat());
    checks.put("reference-wrong-place", new ReferenceWrongPlace());
    checks.put("setting-shadowed", new SettingShadowed());
    checks.put("too-many-prompts", new TooManyPrompts());
    return checks;
  }
}

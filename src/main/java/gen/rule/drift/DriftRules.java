package gen.rule.drift;

import gen.validate.Check;
import java.util.Map;
import java.util.TreeMap;

/** Lists the rules about what differs from the descriptor, or from what gen made. */
public final class DriftRules {

  private DriftRules() {}

  /** Gives each check under the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.put("build-from-source", new BuildFromSource());
    checks.put("env-enum-invalid", new EnvEnumInvalid());
    checks.put("generated-file-edited", new GeneratedFileEdited());
    checks.put("image-drift", new ImageDrift());
    checks.put("image-registry", new ImageRegistry());
    checks.put("image-tag-floating", new ImageTagFloating());
    checks.put("manifests-disagree", new ManifestsDisagree());
    checks.put("instance-behind", new InstanceBehind());
    checks.put("manifest-drift", new ManifestDrift());
    checks.put("secret-was-asked", new SecretWasAsked());
    checks.put("disk-moved", new DiskMoved());
    checks.put("required-env-added", new RequiredEnvAdded());
    checks.put("required-env-missing", new RequiredEnvMissing());
    checks.put("script-crlf", new ScriptCrlf());
    checks.put("script-unreached", new ScriptUnreached());
    checks.put("start-differs", new StartDiffers());
    checks.put("template-source-mismatch", new TemplateSourceMismatch());
    checks.put("unknown-env", new UnknownEnv());
    return checks;
  }
}

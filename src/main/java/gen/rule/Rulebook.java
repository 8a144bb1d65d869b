package gen.rule;

import gen.validate.Check;
import gen.validate.Offer.Kind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules whose checks need more than data, by code. */
public final class Rulebook {

  private static final Set<Kind> UNLISTED =
      Set.of(Kind.PLAN, Kind.DATABASE_PLAN, Kind.ADDON, Kind.STACK);

  private Rulebook() {}

  /** Every check, by the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.put("region-mismatch", new RegionMismatch());
    checks.put("plan-retired", new Retired(Set.of(Kind.PLAN, Kind.DATABASE_PLAN, Kind.ADDON)));
    checks.put("plan-unknown", new Unlisted(UNLISTED));
    checks.put("region-unknown", new Unlisted(Set.of(Kind.REGION)));
    checks.put("plan-feature-mismatch", new PlanFeatureMismatch());
    checks.put("platform-eol", new PlatformEol());
    checks.put("platform-data-stale", new PlatformDataStale());
    checks.put("free-db-expires", new FreeDbExpires());
    checks.put("db-version", new DbVersion());
    checks.put("verification-stale", new VerificationStale());
    checks.put("manifest-drift", new ManifestDrift());
    checks.put("generated-file-edited", new GeneratedFileEdited());
    checks.put("required-env-missing", new RequiredEnvMissing());
    checks.put("unknown-env", new UnknownEnv());
    checks.put("env-enum-invalid", new EnvEnumInvalid());
    checks.put("image-drift", new ImageDrift());
    checks.put("image-tag-floating", new ImageTagFloating());
    checks.put("image-registry", new ImageRegistry());
    checks.put("build-from-source", new BuildFromSource());
    checks.put("template-source-mismatch", new TemplateSourceMismatch());
    checks.put("manifest-location", new ManifestLocation());
    checks.put("manifest-file-collision", new ManifestFileCollision());
    checks.put("too-many-prompts", new TooManyPrompts());
    checks.put("prompt-format", new PromptFormat());
    checks.put("reference-wrong-place", new ReferenceWrongPlace());
    checks.put("setting-shadowed", new SettingShadowed());
    checks.put("docs-dead-fact", new LinkToOwnComputer());
    checks.put("docs-drift", new PageOrdersEnded());
    checks.put("docs-jinja-escape", new MacrosEatReferences());
    checks.put("docs-section-missing", SectionsMissing.ofAllButUpdates());
    checks.put("update-path-missing", SectionsMissing.ofUpdates());
    checks.put("manifest-server-rules", new UnsetReference());
    return checks;
  }
}

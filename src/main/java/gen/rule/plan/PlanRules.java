package gen.rule.plan;

import gen.platform.Offer.Kind;
import gen.validate.Check;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lists the rules about plans, versions and what is known of them. */
public final class PlanRules {

  private static final Set<Kind> UNLISTED =
      Set.of(Kind.PLAN, Kind.DATABASE_PLAN, Kind.CACHE_PLAN, Kind.ADDON, Kind.STACK);

  private static final Set<Kind> PLANS =
      Set.of(Kind.PLAN, Kind.DATABASE_PLAN, Kind.CACHE_PLAN, Kind.ADDON);

  private PlanRules() {}

  /** Gives each check under the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.put("db-version", new DbVersion());
    checks.put("free-db-expires", new FreeDbExpires());
    checks.put("plan-feature-mismatch", new PlanFeatureMismatch());
    checks.put("plan-memory-low", new PlanMemoryLow());
    checks.put("plan-retired", new Retired(PLANS));
    checks.put("plan-unknown", new Unlisted(UNLISTED));
    checks.put("platform-data-stale", new PlatformDataStale());
    checks.put("platform-eol", new PlatformEol());
    checks.put("price-jump", new PriceJump());
    checks.put("answer-replaced", new AnswerReplaced());
    checks.put("region-mismatch", new RegionMismatch());
    checks.put("region-retired", new Retired(Set.of(Kind.REGION)));
    checks.put("region-without-database", new RegionWithoutDatabase());
    checks.put("region-unknown", new Unlisted(Set.of(Kind.REGION)));
    checks.put("verification-stale", new VerificationStale());
    return checks;
  }
}

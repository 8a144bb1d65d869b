package gen.rule;

import gen.validate.Check;
import gen.validate.Offer.Kind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules whose checks need more than data, by code. */
public final class Rulebook {

  private static final Set<Kind> PLANS = Set.of(Kind.PLAN, Kind.DATABASE_PLAN, Kind.ADDON);

  private Rulebook() {}

  /** Every check, by the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.put("region-mismatch", new RegionMismatch());
    checks.put("plan-retired", new Retired(PLANS));
    checks.put("manifest-retired", new ManifestRetired());
    checks.put("reference-dangling", new ReferenceDangling());
    checks.put("region-retired", new Retired(Set.of(Kind.REGION)));
    checks.put("region-without-database", new RegionWithoutDatabase());
    return checks;
  }
}

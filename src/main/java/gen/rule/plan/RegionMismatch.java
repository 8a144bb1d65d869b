package gen.rule.plan;

import gen.check.Verdict;
import gen.platform.Offer;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Optional;

/**
 * Private names resolve in one region only, but for platforms that say otherwise; there it is slow.
 */
final class RegionMismatch implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    boolean reached = manifests.knowledge().platform().see().hasOneNetwork();
    String standard = manifests.knowledge().platform().regions().standard();
    for (Resource database : manifests.reading().all("database")) {
      for (Resource service : manifests.reading().all("service")) {
        String there = region(database, standard);
        String here = region(service, standard);
        if (!there.isEmpty() && !here.isEmpty() && !there.equals(here)) {
          Located<String> told =
              service.attribute("region").or(() -> database.attribute("region")).orElseThrow();
          String message = "the service is in '" + here + "', its database in '" + there + "'";
          String help = "write the same region for both, or none";
          if (reached && isOffered(manifests, here) && isOffered(manifests, there)) {
            verdict.mild(told.place(), message + ", and each query goes the whole way", help);
          } else if (!reached) {
            verdict.wrong(told.place(), message, help);
          }
        }
      }
    }
  }

  /** Where there are no databases, there is no choice. */
  private static boolean isOffered(Manifests manifests, String region) {
    return manifests
        .knowledge()
        .offers()
        .find(Offer.Kind.REGION, region)
        .filter(offer -> offer.lacks().contains("database"))
        .isEmpty();
  }

  private static String region(Resource resource, String standard) {
    Optional<String> told = resource.attribute("region").map(Located::value);
    return told.orElse(standard);
  }
}

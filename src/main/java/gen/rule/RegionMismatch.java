package gen.rule;

import gen.validate.Check;
import gen.validate.Manifests;
import gen.validate.Verdict;
import gen.verify.Located;
import gen.verify.Resource;
import java.util.Optional;

/** Private names resolve in one region only, but for platforms that say otherwise. */
final class RegionMismatch implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    if (manifests.knowledge().platform().facts().isTrue("regions.privateEverywhere")) {
      return;
    }
    String standard = manifests.knowledge().platform().regions().standard();
    for (Resource database : manifests.reading().all("database")) {
      for (Resource service : manifests.reading().all("service")) {
        String there = region(database, standard);
        String here = region(service, standard);
        if (!there.isEmpty() && !here.isEmpty() && !there.equals(here)) {
          Located<String> told =
              service.attribute("region").or(() -> database.attribute("region")).orElseThrow();
          verdict.wrong(
              told.place(),
              "the service is in '" + here + "', its database in '" + there + "'",
              "write the same region for both, or none");
        }
      }
    }
  }

  private static String region(Resource resource, String standard) {
    Optional<String> told = resource.attribute("region").map(Located::value);
    return told.orElse(standard);
  }
}

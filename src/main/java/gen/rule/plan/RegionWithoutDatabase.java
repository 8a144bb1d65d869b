package gen.rule.plan;

import gen.check.Verdict;
import gen.platform.Offer;
import gen.platform.Offer.Kind;
import gen.platform.Offer.Status;
import gen.platform.Offers;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.RentedWords;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;

/** A database in a region in which the platform has none. */
final class RegionWithoutDatabase implements Check.OfManifests {

  private static final String FEATURE = "database";

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource database : manifests.reading().all("database")) {
      database.attribute("region").ifPresent(region -> judge(manifests, region, verdict));
    }
  }

  private static void judge(Manifests manifests, Located<String> region, Verdict verdict) {
    Offers offers = manifests.knowledge().offers();
    offers
        .find(Kind.REGION, region.value())
        .filter(offer -> offer.lacks().contains(FEATURE))
        .ifPresent(
            offer ->
                RentedWords.say(
                    verdict,
                    region.place(),
                    manifests.who().does("has", "have")
                        + " no managed Postgres in '"
                        + offer.id()
                        + "'",
                    "take one of " + String.join(", ", having(offers)),
                    offer));
  }

  private static List<String> having(Offers offers) {
    return offers.all().stream()
        .filter(offer -> offer.kind() == Kind.REGION && offer.status() == Status.LIVE)
        .filter(offer -> !offer.lacks().contains(FEATURE))
        .map(Offer::id)
        .toList();
  }
}

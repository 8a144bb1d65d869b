package gen.rule.plan;

import gen.check.Verdict;
import gen.platform.Offer;
import gen.platform.Offer.Kind;
import gen.validate.Check;
import gen.validate.Manifests;

/** A database that the platform deletes after some days, with what is in it. */
final class FreeDbExpires implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Rented rented : Rented.in(manifests)) {
      rented
          .offer(manifests)
          .filter(offer -> offer.kind() == Kind.DATABASE_PLAN)
          .filter(offer -> offer.status() != Offer.Status.ENDED && days(offer) > 0)
          .ifPresent(
              offer ->
                  verdict.wrong(
                      rented.name().place(),
                      "%s a database of the plan '%s' %d days after it was made"
                          .formatted(
                              manifests.who().does("deletes", "delete"), offer.id(), days(offer)),
                      "take a plan that stays, or say so beside the button"));
    }
  }

  private static int days(Offer offer) {
    return offer.deletedAfterDays();
  }
}

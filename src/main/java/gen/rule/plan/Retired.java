package gen.rule.plan;

import gen.check.Verdict;
import gen.platform.Offer;
import gen.platform.Offer.Kind;
import gen.platform.Offer.Status;
import gen.rule.shared.RentedWords;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Set;

/**
 * Something that can no longer be rented, such as a plan.
 *
 * @param kinds what is looked at
 */
record Retired(Set<Kind> kinds) implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Rented rented : Rented.in(manifests)) {
      rented
          .offer(manifests)
          .filter(offer -> kinds.contains(offer.kind()) && offer.status() == Status.ENDED)
          .ifPresent(offer -> say(manifests, rented, offer, verdict));
    }
  }

  private static void say(Manifests manifests, Rented rented, Offer offer, Verdict verdict) {
    String when = offer.until().map(day -> " on " + day).orElse("");
    String message =
        manifests.who() + " ended the " + offer.kind().words() + " '" + offer.id() + "'" + when;
    String help = offer.successor().isEmpty() ? "remove it" : "use " + offer.successor();
    RentedWords.say(verdict, rented.name().place(), message, help, offer);
  }
}

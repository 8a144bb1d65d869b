package gen.rule.plan;

import gen.check.Verdict;
import gen.finding.Nearest;
import gen.platform.Offer;
import gen.platform.Offer.Kind;
import gen.platform.Offer.Status;
import gen.platform.Offers;
import gen.rule.shared.RentedWords;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that cannot be rented because there is no such thing, such as a plan of another
 * platform or one with a typing error.
 *
 * @param kinds what is looked at
 */
record Unlisted(Set<Kind> kinds) implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Offers offers = manifests.knowledge().offers();
    for (Rented rented : Rented.in(manifests)) {
      Optional<Offer> offer = rented.offer(manifests);
      if (!kinds.contains(rented.kind())) {
        continue;
      }
      if (offer.isEmpty() && offers.isComplete(rented.kind())) {
        unknown(manifests, rented, verdict);
      }
      offer
          .filter(each -> each.status() == Status.NEVER)
          .ifPresent(each -> never(manifests, rented, each, verdict));
    }
  }

  private static void unknown(Manifests manifests, Rented rented, Verdict verdict) {
    List<String> names = manifests.knowledge().offers().names(rented.kind());
    String name = rented.name().value();
    String message = message(manifests, rented);
    Optional<String> other = names.stream().filter(name::equalsIgnoreCase).findFirst();
    if (other.isPresent()) {
      verdict.doubtful(
          rented.name().place(),
          message,
          "write '" + other.get() + "'",
          "whether " + manifests.who().does("minds", "mind") + " capitals");
      return;
    }
    verdict.wrong(
        rented.name().place(),
        message,
        Nearest.help(name, names, "known: " + String.join(", ", names)));
  }

  private static void never(Manifests manifests, Rented rented, Offer offer, Verdict verdict) {
    String help = offer.successor().isEmpty() ? "remove it" : "use " + offer.successor();
    RentedWords.say(verdict, rented.name().place(), message(manifests, rented), help, offer);
  }

  private static String message(Manifests manifests, Rented rented) {
    return manifests.who().does("has", "have")
        + " no "
        + rented.kind().words()
        + " '"
        + rented.name().value()
        + "'";
  }
}

package gen.rule.plan;

import gen.app.App;
import gen.check.Verdict;
import gen.platform.Offer;
import gen.platform.Offer.Kind;
import gen.platform.Offer.Status;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Optional;

/** A version of Postgres that cannot be had, that nobody repairs, or that the app does not take. */
final class DbVersion implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Rented rented : Rented.in(manifests)) {
      if (rented.kind() == Kind.POSTGRES) {
        offered(manifests, rented, verdict);
        taken(manifests, rented, verdict);
      }
    }
  }

  private static void offered(Manifests manifests, Rented rented, Verdict verdict) {
    Optional<Offer> offer = rented.offer(manifests);
    String version = rented.name().value();
    boolean none =
        offer.isEmpty()
            ? manifests.knowledge().offers().isComplete(Kind.POSTGRES)
            : offer.get().status() == Status.ENDED || offer.get().status() == Status.NEVER;
    if (none) {
      say(
          manifests,
          rented,
          manifests.who().does("does", "do") + " not offer Postgres " + version,
          verdict);
    } else if (offer.filter(each -> Support.isOver(each, manifests.today())).isPresent()) {
      say(
          manifests,
          rented,
          "the makers of Postgres ended their support of version "
              + version
              + Support.since(offer.get()),
          verdict);
    }
  }

  private static void say(Manifests manifests, Rented rented, String message, Verdict verdict) {
    String doubt = rented.offer(manifests).map(Offer::doubt).orElse("");
    String names = String.join(", ", manifests.knowledge().offers().names(Kind.POSTGRES));
    String help =
        names.isEmpty()
            ? "leave the version out to get the platform's own"
            : "take one of " + names + ", or leave it out to get the platform's own";
    if (doubt.isEmpty()) {
      verdict.wrong(rented.name().place(), message, help);
    } else {
      verdict.doubtful(rented.name().place(), message, help, doubt);
    }
  }

  /** What the descriptor says about versions. */
  private static void taken(Manifests manifests, Rented rented, Verdict verdict) {
    App app = manifests.deployment().map(each -> each.app()).orElse(null);
    if (app == null || !rented.name().value().matches("[0-9]{1,3}")) {
      return;
    }
    int version = Integer.parseInt(rented.name().value());
    if (version < app.database().min() || version > app.database().max()) {
      verdict.wrong(
          rented.name().place(),
          "%s does not work with Postgres %d, as its descriptor says"
              .formatted(app.name(), version),
          "take one from %d to %d".formatted(app.database().min(), app.database().max()));
    }
  }
}

package gen.rule.plan;

import gen.app.ImageName;
import gen.check.Verdict;
import gen.finding.Place;
import gen.knowledge.WordList;
import gen.platform.Offer;
import gen.platform.Offer.Kind;
import gen.platform.Offer.Status;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stack, or an image of Postgres, that nobody repairs any more. */
final class PlatformEol implements Check.OfManifests {

  /** Images of the database itself, whose tags begin with its major version. */
  private static final Pattern MAJOR = Pattern.compile("(?<major>[0-9]+)([.-].*)?");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Rented rented : Rented.in(manifests)) {
      rented
          .offer(manifests)
          .filter(offer -> offer.kind() == Kind.STACK)
          .flatMap(offer -> end(offer, manifests.today()).map(end -> message(offer, end)))
          .ifPresent(
              message ->
                  say(
                      verdict,
                      rented.name().place(),
                      message,
                      rented.offer(manifests).orElseThrow()));
    }
    for (Resource resource : manifests.reading().resources()) {
      resource.attribute("image").ifPresent(image -> image(manifests, image, verdict));
    }
  }

  private static void image(Manifests manifests, Located<String> image, Verdict verdict) {
    ImageName name = ImageName.of(image.value());
    Matcher major = MAJOR.matcher(name.tag());
    if (!manifests.words(WordList.POSTGRES_IMAGE).matcher(name.shortName()).matches()
        || !major.matches()) {
      return;
    }
    manifests
        .knowledge()
        .offers()
        .find(Kind.POSTGRES, major.group("major"))
        .filter(offer -> Support.isOver(offer, manifests.today()))
        .ifPresent(
            offer ->
                say(
                    verdict,
                    image.place(),
                    "the makers of Postgres ended their support of version "
                        + offer.id()
                        + Support.since(offer),
                    offer));
  }

  /** How a stack has ended, in words that follow its name. */
  private static Optional<String> end(Offer offer, LocalDate today) {
    if (offer.status() == Status.ENDED) {
      return Optional.of("has ended" + offer.until().map(day -> " on " + day).orElse(""));
    }
    if (Support.isOver(offer, today)) {
      return Optional.of("lost its support" + Support.since(offer));
    }
    return offer.status() == Status.DEPRECATED
        ? Optional.of("is deprecated" + offer.until().map(day -> " and ends on " + day).orElse(""))
        : Optional.empty();
  }

  private static String message(Offer offer, String end) {
    return "the " + offer.kind().words() + " '" + offer.id() + "' " + end;
  }

  private static void say(Verdict verdict, Place place, String message, Offer offer) {
    String help =
        offer.successor().isEmpty() ? "move to a newer one" : "move to " + offer.successor();
    if (offer.doubt().isEmpty()) {
      verdict.wrong(place, message, help);
    } else {
      verdict.doubtful(place, message, help, offer.doubt());
    }
  }
}

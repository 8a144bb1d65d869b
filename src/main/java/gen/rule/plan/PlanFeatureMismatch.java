package gen.rule.plan;

import gen.check.Verdict;
import gen.finding.Place;
import gen.platform.Offer;
import gen.platform.Offer.Kind;
import gen.platform.Offer.Status;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A plan that cannot have what the manifest asks of it. */
final class PlanFeatureMismatch implements Check.OfManifests {

  private static final Set<Kind> KINDS = Set.of(Kind.PLAN, Kind.DATABASE_PLAN);

  /** The features that offers may lack, by the attribute that asks for them. */
  private static final Map<String, String> OF_ATTRIBUTES =
      Map.of(
          "disk", "disk",
          "preDeploy", "pre-deploy",
          "health", "health-check",
          "region", "region",
          "storage", "storage");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Rented rented : Rented.in(manifests)) {
      if (!KINDS.contains(rented.kind())) {
        continue;
      }
      rented
          .offer(manifests)
          .filter(offer -> offer.status() == Status.LIVE || offer.status() == Status.DEPRECATED)
          .ifPresent(
              offer ->
                  asked(rented)
                      .forEach(
                          (feature, place) -> {
                            if (offer.lacks().contains(feature)) {
                              say(manifests, offer, feature, place, verdict);
                            }
                          }));
    }
  }

  /** The features that a resource asks for, with where it does. */
  private static Map<String, Place> asked(Rented rented) {
    Resource resource = rented.resource();
    Map<String, Place> asked = new LinkedHashMap<>();
    if (resource.kind().equals("worker")) {
      asked.put("worker", rented.name().place());
    }
    OF_ATTRIBUTES.forEach(
        (attribute, feature) ->
            resource.attribute(attribute).ifPresent(told -> asked.put(feature, told.place())));
    resource
        .attribute("instances")
        .filter(told -> told.value().matches("[0-9]{1,4}") && Integer.parseInt(told.value()) > 1)
        .map(Located::place)
        .ifPresent(place -> asked.put("instances", place));
    return asked;
  }

  private static void say(
      Manifests manifests, Offer offer, String feature, Place place, Verdict verdict) {
    String message =
        "the %s '%s' of %s cannot have %s"
            .formatted(offer.kind().words(), offer.id(), manifests.who(), words(feature));
    String help =
        manifests.knowledge().offers().all().stream()
            .filter(each -> each.kind() == offer.kind() && each.status() == Status.LIVE)
            .filter(each -> !each.lacks().contains(feature))
            .findFirst()
            .map(each -> "use " + each.id() + ", or leave it out")
            .orElse("leave it out");
    if (offer.doubt().isEmpty()) {
      verdict.wrong(place, message, help);
    } else {
      verdict.doubtful(place, message, help, offer.doubt());
    }
  }

  private static String words(String feature) {
    return switch (feature) {
      case "disk" -> "a disk";
      case "worker" -> "services without visitors";
      case "pre-deploy" -> "a command before each deploy";
      case "health-check" -> "a health check";
      case "region" -> "a region of one's choice";
      case "instances" -> "several instances";
      default -> feature;
    };
  }
}

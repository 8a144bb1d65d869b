package gen.rule.start;

import gen.app.Service;
import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.finding.Place;
import gen.finding.Who;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.validate.Check;
import gen.validate.Described;
import gen.validate.Manifests;

/** The platform is not told where to ask whether the app is well. */
final class HealthCheckMissing implements Check.OfManifests, Check.OfDescriptor {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    if (!manifests.knowledge().platform().health().offered()) {
      return;
    }
    for (Resource service : manifests.reading().all("service")) {
      if (service.attribute("health").isEmpty()
          && isWeb(service)
          && !isOfDescriptor(manifests, service)) {
        say(place(manifests, service), manifests.who(), verdict);
      }
    }
  }

  @Override
  public void judge(Described described, Verdict verdict) {
    for (Service service : described.app().services()) {
      if (service.isReached() && service.http().health().isEmpty()) {
        described.deployments().stream()
            .map(Deployment::platform)
            .filter(platform -> platform.health().offered())
            .forEach(each -> say(service.place("http.health"), each.who(), verdict));
      }
    }
  }

  /** True where the files are silent because the descriptor is, of which it is said there. */
  private static boolean isOfDescriptor(Manifests manifests, Resource service) {
    return manifests
        .deployment()
        .map(decided -> AppServices.part(decided, service).service())
        .filter(said -> said.http().health().isEmpty())
        .isPresent();
  }

  private static void say(Place place, Who who, Verdict verdict) {
    verdict.wrong(
        place,
        who.does("is told", "are told")
            + " no path to ask, and "
            + who.form("sends", "send")
            + " visitors before the app is ready",
        "name a path that answers 200 as soon as the app works");
  }

  /** True for what answers by HTTP and is described here as a whole. */
  private static boolean isWeb(Resource service) {
    boolean isStatic =
        service.attribute("runtime").map(Located::value).filter("static"::equals).isPresent();
    return !isStatic
        && (service.attribute("port").isPresent() || PersistenceMissing.isWhole(service));
  }

  private static Place place(Manifests manifests, Resource service) {
    return service
        .attribute("port")
        .or(() -> service.attribute("name"))
        .or(() -> service.attribute("image"))
        .map(Located::place)
        .orElse(manifests.primary().source().whole());
  }
}

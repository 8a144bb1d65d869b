package gen.rule.start;

import gen.check.Verdict;
import gen.platform.Offer;
import gen.platform.Offer.Kind;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Optional;

/** The platform lets an app sleep that has work without visitors. */
final class ScaleToZero implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    boolean works =
        manifests.deployment().map(decided -> decided.app().work().unattended()).orElse(false);
    if (!works) {
      return;
    }
    for (Resource service : manifests.reading().all("service")) {
      stopping(service)
          .or(() -> sleeping(manifests, service))
          .ifPresent(
              found ->
                  verdict.wrong(
                      found.place(),
                      "with '"
                          + found.value()
                          + "' the app sleeps when nobody visits it, and its work stops",
                      "keep one instance running, or take a plan that does not sleep"));
    }
  }

  private static Optional<Located<String>> stopping(Resource service) {
    boolean kept =
        service.attribute("minRunning").filter(each -> !each.value().equals("0")).isPresent();
    return service
        .attribute("autostop")
        .filter(each -> !kept && each.value().matches("stop|suspend|true"));
  }

  private static Optional<Located<String>> sleeping(Manifests manifests, Resource service) {
    return service
        .attribute("plan")
        .filter(
            plan ->
                manifests
                    .knowledge()
                    .offers()
                    .find(Kind.PLAN, plan.value())
                    .filter(Offer::sleeps)
                    .isPresent());
  }
}

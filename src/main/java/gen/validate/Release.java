package gen.validate;

import gen.app.App;
import gen.app.AppReader;
import gen.deployment.Deployment;
import gen.deployment.Instance;
import gen.deployment.Wiring;
import gen.finding.Code;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.knowledge.Knowledge;
import java.util.List;
import java.util.Optional;

/**
 * What the descriptor of an earlier release decides: what people have who installed the app then.
 *
 * @param deployments one for each platform, by what is known of it today
 */
public record Release(App app, List<Deployment> deployments) {

  /**
   * These descriptors, that of the same app after this earlier one of it.
   *
   * @throws Rejected when the earlier one cannot be read, or describes none of these apps
   */
  public static List<Described> compare(List<Described> now, Source earlier, AppReader apps) {
    App app = apps.read(earlier);
    if (now.stream().noneMatch(each -> each.app().id().equals(app.id()))) {
      throw new Rejected(
          Code.NOTHING_TO_JUDGE.at(
              app.place("id"),
              "no descriptor here is of '" + app.id() + "', so there is nothing to compare",
              "name an earlier text of a gen.yaml that is judged"));
    }
    return now.stream()
        .map(each -> each.app().id().equals(app.id()) ? after(each, app) : each)
        .toList();
  }

  private static Described after(Described now, App earlier) {
    return now.after(new Release(earlier, wire(earlier, now.known())));
  }

  /** What the app decides on these platforms, as far as it is offered there. */
  static List<Deployment> wire(App app, List<Knowledge> known) {
    return known.stream()
        .map(Knowledge::platform)
        .filter(each -> app.leftOut(each.id()).isEmpty())
        .map(each -> Wiring.wire(app, each, Instance.FIRST))
        .toList();
  }

  /** What it decided on the platform of this deployment. */
  public Optional<Deployment> like(Deployment now) {
    return deployments.stream().filter(each -> each.platform().equals(now.platform())).findFirst();
  }
}

package gen;

import gen.app.App;
import gen.deployment.Deployment;
import gen.deployment.Wiring;
import gen.finding.Gatherer;
import gen.finding.Rejected;
import gen.platform.Offering;
import gen.platform.Platform;
import gen.platform.Platforms;
import java.util.List;

/** An order for one installation, and what it comes to on each platform. */
record Part(Order order, List<Deployment> deployments) {

  /**
   * What each of these orders of one app comes to.
   *
   * @throws Rejected with what is wrong with any of them
   */
  static List<Part> of(App app, Platforms platforms, List<Order> orders) {
    Offering offering = new Offering(platforms, app);
    List<Part> parts =
        orders.stream().map(order -> new Part(order, wired(order, offering))).toList();
    Rejected.ifAnyError(
        Gatherer.gather(
            parts.stream()
                .flatMap(part -> part.deployments().stream())
                .flatMap(each -> each.findings().stream())
                .toList()));
    return parts;
  }

  private static List<Deployment> wired(Order order, Offering offering) {
    List<Platform> chosen = order.imageOnly() ? List.of() : offering.chosen(order.platforms());
    return chosen.stream()
        .map(each -> Wiring.wire(offering.app(), each, order.instance()))
        .toList();
  }
}

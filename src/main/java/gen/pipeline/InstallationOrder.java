package gen.pipeline;

import gen.app.App;
import gen.deployment.Deployment;
import gen.deployment.Wiring;
import gen.platform.Offering;
import gen.platform.Platform;
import gen.platform.Platforms;
import java.util.List;

/** An order for one installation, and what it comes to on each platform. */
record InstallationOrder(Order order, List<Deployment> deployments) {

  /** What each of these orders of one app comes to. */
  static List<InstallationOrder> of(App app, Platforms platforms, List<Order> orders) {
    Offering offering = new Offering(platforms, app);
    return orders.stream()
        .map(order -> new InstallationOrder(order, wired(order, offering)))
        .toList();
  }

  /** The deployments of all parts. */
  static List<Deployment> deployments(List<InstallationOrder> parts) {
    return parts.stream().flatMap(each -> each.deployments().stream()).toList();
  }

  private static List<Deployment> wired(Order order, Offering offering) {
    List<Platform> chosen = order.imageOnly() ? List.of() : offering.chosen(order.platforms());
    return chosen.stream()
        .map(each -> Wiring.wire(offering.app(), each, order.instance()))
        .toList();
  }
}

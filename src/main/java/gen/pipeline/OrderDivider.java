package gen.pipeline;

import gen.app.App;
import gen.deployment.Installations;
import gen.deployment.Instance;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.write.Ledgers;
import gen.write.Ledgers.Made;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides an order into one for each installation that it is about.
 *
 * @param platforms the ids of all platforms
 */
record OrderDivider(App app, List<String> platforms) {

  /**
   * The orders, that for the first installation first.
   *
   * @throws Rejected when an installation is listed under a name that cannot be
   */
  List<Order> divide(Order order) {
    List<Order> parts = new ArrayList<>(List.of(order));
    if (order.isForAllInstances()) {
      Installations kept = new Installations(app);
      Rejected.ifAnyError(kept.findings());
      kept.listed().forEach(each -> parts.add(order.of(each, order.platforms())));
      found(order).forEach(each -> add(order, each, parts));
    }
    return parts;
  }

  /** What is to be said about the installations of an order that the descriptor does not list. */
  List<Finding> unlisted(Order order) {
    Installations kept = new Installations(app);
    if (order.imageOnly()) {
      return List.of();
    }
    List<Instance> instances =
        order.isForAllInstances()
            ? found(order).stream().map(Made::instance).toList()
            : List.of(order.instance());
    return kept.unlisted(
        instances.stream()
            .filter(each -> !kept.areListed() || !kept.listed().contains(each))
            .toList());
  }

  /** What lies there, where the descriptor does not say which installations are kept. */
  private List<Made> found(Order order) {
    return new Installations(app).areListed()
        ? List.of()
        : order.folders().ledgers().made(platforms).stream()
            .filter(each -> each.instance().isUsable())
            .toList();
  }

  /** One that was made for some platforms stays so. */
  private void add(Order order, Made made, List<Order> parts) {
    List<String> offered = platforms.stream().filter(id -> app.leftOut(id).isEmpty()).toList();
    Ledgers ledgers = order.folders().ledgers();
    boolean whole = ledgers.isForAll(made.instance()) || made.platforms().containsAll(offered);
    List<String> wanted = order.platforms().isEmpty() ? offered : order.platforms();
    List<String> some = wanted.stream().filter(made.platforms()::contains).toList();
    if (whole || !some.isEmpty()) {
      parts.add(order.of(made.instance(), whole ? order.platforms() : some));
    }
  }
}

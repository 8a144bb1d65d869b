package gen.pipeline;

import gen.app.App;
import gen.deployment.Deployment;
import gen.finding.Finding;
import gen.guide.Guide;
import gen.install.Wording;
import gen.page.Flavor;
import gen.page.OwnWords;
import gen.platform.LeftOut;
import gen.platform.Offering;
import gen.platform.Platforms;
import gen.render.PageRenderer;
import gen.render.Renderer;
import gen.write.OwnWordsReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What people read about deployments: pages, the row of a README, guides for maintainers. */
final class Documentation {

  private final Platforms platforms;
  private final Renderer renderer;
  private final Supplier<Wording> source;
  private Wording wording;

  /**
   * Documentation in this wording.
   *
   * @param source asked for it once, and only when something is to be said
   */
  Documentation(Platforms platforms, Renderer renderer, Supplier<Wording> source) {
    this.platforms = platforms;
    this.renderer = renderer;
    this.source = source;
  }

  /** The pages that an order wants; what is wrong with the maintainers' own words is a finding. */
  Printed pages(App app, List<Deployment> deployments, Order order) {
    if (deployments.isEmpty()) {
      return Printed.NOTHING;
    }
    List<Finding> findings = new ArrayList<>();
    List<Flavor> flavors = flavors(app, order);
    OwnWordsReader reader = new OwnWordsReader(order.folders(), platforms.ids(), findings);
    String manifests = order.folders().manifests(app.links().folder());
    OwnWords own = reader.read(flavors.contains(Flavor.HTML));
    List<LeftOut> left = order.isForAll() ? new Offering(platforms, app).leftOut() : List.of();
    PageRenderer.Wish wish = new PageRenderer.Wish(flavors, manifests, order.isForAll(), own, left);
    return new Printed(renderer.pages(wording()).pages(app, deployments, wish), findings);
  }

  private static List<Flavor> flavors(App app, Order order) {
    return order.flavors().isEmpty()
        ? app.docs().flavors().stream().flatMap(id -> Flavor.of(id).stream()).toList()
        : order.flavors();
  }

  /** What stands between the markers of a README, which leads to the pages of this order. */
  String row(App app, List<Deployment> deployments, Order order) {
    String docs = order.folders().docsFromReadme();
    return renderer.pages(wording()).row(app, deployments, docs, flavors(app, order));
  }

  /** What the maintainers do by hand, as Markdown. */
  String guide(Guide guide, List<Deployment> deployments) {
    return renderer.guides(wording().sentences()).print(guide, deployments);
  }

  private synchronized Wording wording() {
    if (wording == null) {
      wording = source.get();
    }
    return wording;
  }
}

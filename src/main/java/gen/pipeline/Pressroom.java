package gen.pipeline;

import gen.app.App;
import gen.deployment.Deployment;
import gen.deployment.LeanImage;
import gen.finding.Parallel;
import gen.render.RenderedFile;
import gen.render.Renderer;
import gen.verify.ImageVerifier;
import gen.verify.ParsedFiles;
import gen.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes all files of an order, and has each of them read before it leaves: held against what was
 * decided, and judged as it will be once it lies there.
 */
record Pressroom(
    Renderer renderer,
    Documentation documentation,
    Verifier verifier,
    ImageVerifier imageVerifier,
    Proofreader proofreader) {

  /** Manifests, pages and the lean image, made side by side, as none needs another. */
  List<Printed> print(App app, List<InstallationOrder> parts) {
    List<Supplier<Printed>> makers = new ArrayList<>();
    for (InstallationOrder part : parts) {
      part.deployments().forEach(each -> makers.add(() -> manifests(each, part.order())));
      makers.add(() -> pages(app, part));
      makers.add(() -> image(app, part.order()));
    }
    return Parallel.map(makers, Supplier::get);
  }

  private Printed manifests(Deployment deployment, Order order) {
    List<RenderedFile> files = renderer.render(deployment, manifests(deployment.app(), order));
    ParsedFiles parsed = new ParsedFiles(order.folders()::shown);
    Printed printed = new Printed(files, verifier.verify(deployment, files, parsed));
    return order.isToBeRead() && printed.isRight()
        ? printed.and(proofreader.manifests(deployment, files, parsed))
        : printed;
  }

  private Printed pages(App app, InstallationOrder part) {
    Order order = part.order();
    Printed printed = documentation.pages(app, part.deployments(), order);
    return order.isToBeRead()
        ? printed.and(proofreader.pages(part.deployments(), printed.files(), order.folders()))
        : printed;
  }

  /** The files of the lean image; none where the descriptor describes none. */
  private Printed image(App app, Order order) {
    Optional<LeanImage> image =
        order.imageOnly() ? Optional.of(LeanImage.needed(app)) : LeanImage.of(app);
    if (image.isEmpty() || !order.hasImage()) {
      return Printed.NOTHING;
    }
    List<RenderedFile> files = renderer.image(image.get(), manifests(app, order));
    return new Printed(files, imageVerifier.verify(image.get(), files));
  }

  private static String manifests(App app, Order order) {
    return order.folders().manifests(app.links().folder());
  }
}

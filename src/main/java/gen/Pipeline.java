package gen;

import gen.app.App;
import gen.app.AppReader;
import gen.deployment.Deployment;
import gen.deployment.LeanImage;
import gen.finding.Finding;
import gen.finding.Gatherer;
import gen.finding.Parallel;
import gen.finding.Rejected;
import gen.finding.Severity;
import gen.finding.Source;
import gen.page.Guide;
import gen.page.Wording;
import gen.platform.Offering;
import gen.platform.Platforms;
import gen.render.RenderedFile;
import gen.render.Renderer;
import gen.verify.ImageVerifier;
import gen.verify.Verifier;
import gen.write.Change;
import gen.write.Folders;
import gen.write.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The one direction in which everything flows: descriptor → deployments → files → findings →
 * changes. Generating, checking and trying out differ in the last step only.
 */
public final class Pipeline {

  /**
   * What manifests and pages are printed with.
   *
   * @param wording read when the first page is printed
   */
  record Press(Renderer renderer, Supplier<Wording> wording) {}

  private final Function<Source, App> apps;
  private final Platforms platforms;
  private final Renderer renderer;
  private final Verifier verifier;
  private final ImageVerifier imageVerifier;
  private final Documentation documentation;

  /** A pipeline for these platforms. */
  public Pipeline(Platforms platforms, Schemas schemas) {
    this(
        source -> new AppReader(schemas.descriptor()).read(source),
        platforms,
        schemas,
        new Press(new Renderer(platforms.roots()), () -> Wording.read(platforms::shared)));
  }

  /** A pipeline of these parts. */
  Pipeline(Function<Source, App> apps, Platforms platforms, Schemas schemas, Press press) {
    this.apps = apps;
    this.platforms = platforms;
    this.renderer = press.renderer();
    this.verifier = new Verifier((id, name) -> schemas.ofPlatform(platforms.folder(id), name));
    this.imageVerifier = new ImageVerifier(schemas::workflow);
    this.documentation = new Documentation(platforms, renderer, press.wording());
  }

  /**
   * Does what is ordered.
   *
   * @throws Rejected with everything that is wrong; no file has changed then
   */
  public Outcome run(Order order) {
    App app = apps.apply(order.descriptor());
    OrderDivider divider = new OrderDivider(app, platforms.ids());
    List<Part> parts = Part.of(app, platforms, divider.divide(order));
    List<Deployment> deployments =
        parts.stream().flatMap(each -> each.deployments().stream()).toList();
    List<Finding> findings = new ArrayList<>(AppReader.warnings(app));
    deployments.forEach(deployment -> findings.addAll(deployment.findings()));
    List<RenderedFile> files = new ArrayList<>();
    for (Printed printed : print(app, parts)) {
      files.addAll(printed.files());
      findings.addAll(printed.findings());
    }
    refuse(findings, order);
    List<Change> changes = compare(app, parts.get(0), files, findings);
    refuse(findings, order);
    if (order.mode() == Order.Mode.WRITE) {
      Writer.write(changes, order.folders().output(), order.folders().locks());
    }
    findings.addAll(divider.unlisted(order));
    return new Outcome(app, deployments, tidy(findings), changes);
  }

  /** What an order comes to on each platform, with nothing rendered. */
  public List<Deployment> deployments(Order order) {
    return deployments(apps.apply(order.descriptor()), order);
  }

  /** The platforms on which the app of a descriptor is offered. */
  public Offering offering(Source descriptor) {
    return new Offering(platforms, apps.apply(descriptor));
  }

  /**
   * What the maintainers do by hand with what an order makes, as Markdown.
   *
   * @param guide which of it, for an app
   */
  public String guide(Order order, Function<App, Guide> guide) {
    App app = apps.apply(order.descriptor());
    return documentation.guide(guide.apply(app), deployments(app, order));
  }

  private List<Deployment> deployments(App app, Order order) {
    return Part.of(app, platforms, List.of(order)).get(0).deployments();
  }

  /** Manifests, pages and the lean image, made side by side, as none needs another. */
  private List<Printed> print(App app, List<Part> parts) {
    List<Supplier<Printed>> makers = new ArrayList<>();
    for (Part part : parts) {
      part.deployments().forEach(each -> makers.add(() -> manifests(each, part.order())));
      makers.add(() -> documentation.pages(app, part.deployments(), part.order()));
      makers.add(() -> image(app, part.order()));
    }
    return Parallel.map(makers, Supplier::get);
  }

  private Printed manifests(Deployment deployment, Order order) {
    List<RenderedFile> files = renderer.render(deployment, manifests(deployment.app(), order));
    return new Printed(files, verifier.verify(deployment, files));
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

  private List<Change> compare(
      App app, Part first, List<RenderedFile> files, List<Finding> findings) {
    Order order = first.order();
    Folders folders = order.folders();
    boolean hasButtons = order.isForAll() && order.instance().isFirst();
    Optional<String> buttons =
        hasButtons
            ? Optional.of(documentation.row(app, first.deployments(), order))
            : Optional.empty();
    Folders.Difference difference = folders.compare(files, buttons, order.scope());
    if (order.mode() != Order.Mode.CHECK && !order.force()) {
      findings.addAll(difference.guarded());
    }
    return difference.changes();
  }

  private static void refuse(List<Finding> findings, Order order) {
    boolean warned = findings.stream().anyMatch(f -> f.severity() == Severity.WARNING);
    if (order.strict() && warned) {
      throw new Rejected(tidy(findings));
    }
    Rejected.ifAnyError(tidy(findings));
  }

  private static List<Finding> tidy(Collection<Finding> findings) {
    return Gatherer.gather(findings);
  }
}

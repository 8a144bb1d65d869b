package gen.pipeline;

import gen.app.App;
import gen.app.AppReader;
import gen.deployment.Deployment;
import gen.finding.Finding;
import gen.finding.Gatherer;
import gen.finding.Rejected;
import gen.finding.Severity;
import gen.finding.Source;
import gen.guide.Guide;
import gen.install.Wording;
import gen.knowledge.Library;
import gen.platform.Offering;
import gen.platform.Platforms;
import gen.render.RenderedFile;
import gen.render.Renderer;
import gen.verify.ImageVerifier;
import gen.verify.Verifier;
import gen.write.Change;
import gen.write.Folders;
import gen.write.Writer;
import java.time.LocalDate;
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
   * What manifests and pages are printed and proofread with.
   *
   * @param wording read when the first page is printed
   */
  public record Press(Renderer renderer, Supplier<Wording> wording, Library library) {}

  private final Function<Source, App> apps;
  private final Platforms platforms;
  private final Documentation documentation;
  private final Proofreader proofreader;
  private final Pressroom pressroom;

  /** A pipeline for these platforms. */
  public Pipeline(Platforms platforms, Schemas schemas) {
    this(
        source -> new AppReader(schemas.descriptor()).read(source),
        platforms,
        schemas,
        new Press(
            new Renderer(platforms.roots()),
            () -> Wording.read(platforms::shared),
            schemas.library(platforms)));
  }

  /** A pipeline of these parts. */
  public Pipeline(Function<Source, App> apps, Platforms platforms, Schemas schemas, Press press) {
    this.apps = apps;
    this.platforms = platforms;
    this.documentation = new Documentation(platforms, press.renderer(), press.wording());
    this.proofreader = new Proofreader(press.library(), LocalDate.now());
    this.pressroom =
        new Pressroom(
            press.renderer(),
            documentation,
            new Verifier((id, name) -> schemas.ofPlatform(platforms.folder(id), name)),
            new ImageVerifier(schemas::workflow),
            proofreader);
  }

  /**
   * Does what is ordered.
   *
   * @throws Rejected with everything that is wrong; no file has changed then
   */
  public Outcome run(Order order) {
    App app = apps.apply(order.descriptor());
    OrderDivider divider = new OrderDivider(app, platforms.ids());
    List<InstallationOrder> parts = parts(app, divider.divide(order));
    List<Deployment> deployments = InstallationOrder.deployments(parts);
    List<Finding> findings = new ArrayList<>(proofreader.descriptor(app, deployments));
    List<RenderedFile> files = new ArrayList<>();
    for (Printed printed : pressroom.print(app, parts)) {
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

  /**
   * What an order comes to on each platform, with nothing rendered: those too that lack something.
   */
  public List<Deployment> deployments(Order order) {
    App app = apps.apply(order.descriptor());
    return InstallationOrder.of(app, platforms, List.of(order)).get(0).deployments();
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
    return parts(app, List.of(order)).get(0).deployments();
  }

  /** What orders come to; rejected with all that is wrong where a platform lacks something. */
  private List<InstallationOrder> parts(App app, List<Order> orders) {
    List<InstallationOrder> parts = InstallationOrder.of(app, platforms, orders);
    List<Deployment> deployments = InstallationOrder.deployments(parts);
    if (deployments.stream().anyMatch(Deployment::isLacking)) {
      Rejected.ifAnyError(tidy(proofreader.descriptor(app, deployments)));
    }
    return parts;
  }

  private List<Change> compare(
      App app, InstallationOrder first, List<RenderedFile> files, List<Finding> findings) {
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

package gen;

import gen.app.App;
import gen.app.AppReader;
import gen.deployment.Deployment;
import gen.deployment.LeanImage;
import gen.deployment.Wiring;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Severity;
import gen.page.Flavor;
import gen.page.Guide;
import gen.page.OwnWords;
import gen.page.Sentences;
import gen.page.Trouble;
import gen.platform.Platform;
import gen.platform.Platforms;
import gen.render.PageRenderer;
import gen.render.RenderedFile;
import gen.render.Renderer;
import gen.verify.ImageVerifier;
import gen.verify.Verifier;
import gen.write.Change;
import gen.write.Folders;
import gen.write.OwnWordsReader;
import gen.write.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The one direction in which everything flows: descriptor → deployments → files → findings →
 * changes. Generating, checking and trying out differ in the last step only.
 */
public final class Pipeline {

  private final AppReader apps;
  private final Platforms platforms;
  private final Renderer renderer;
  private final Verifier verifier;
  private final ImageVerifier imageVerifier;
  private PageRenderer pages;

  /** A pipeline for these platforms. */
  public Pipeline(Platforms platforms, Schemas schemas) {
    this.apps = new AppReader(schemas.descriptor());
    this.platforms = platforms;
    this.renderer = new Renderer(platforms.roots());
    this.verifier = new Verifier((id, name) -> schemas.ofPlatform(platforms.folder(id), name));
    this.imageVerifier = new ImageVerifier(schemas::workflow);
  }

  /**
   * Does what is ordered.
   *
   * @throws Rejected with everything that is wrong; no file has changed then
   */
  public Outcome run(Order order) {
    App app = apps.read(order.descriptor());
    List<Deployment> deployments = deployments(app, order);
    List<Finding> findings = new ArrayList<>(AppReader.warnings(app));
    deployments.forEach(deployment -> findings.addAll(deployment.findings()));
    List<RenderedFile> files = render(deployments, order, findings);
    files.addAll(pages(app, deployments, order, findings));
    files.addAll(image(app, order, findings));
    refuse(findings, order);
    List<Change> changes = compare(app, deployments, files, order, findings);
    refuse(findings, order);
    if (order.mode() == Order.Mode.WRITE) {
      Writer.write(changes, order.folders().output(), order.folders().locks());
    }
    return new Outcome(app, deployments, tidy(findings), changes);
  }

  /** What an order comes to on each platform, with nothing rendered. */
  public List<Deployment> deployments(Order order) {
    return deployments(apps.read(order.descriptor()), order);
  }

  /** What the maintainers do by hand with what an order makes, as Markdown. */
  public String guide(Order order, Guide guide) {
    return renderer
        .guides(Sentences.read(platforms.shared("sentences.yaml")))
        .print(guide, deployments(order));
  }

  private List<Deployment> deployments(App app, Order order) {
    Rejected.ifAnyError(platforms.unknown(app));
    List<Platform> chosen = order.imageOnly() ? List.of() : platforms.select(order.platforms());
    List<Deployment> deployments =
        chosen.stream().map(platform -> Wiring.wire(app, platform, order.instance())).toList();
    Rejected.ifAnyError(
        tidy(deployments.stream().map(Deployment::findings).flatMap(List::stream).toList()));
    return deployments;
  }

  private List<RenderedFile> render(
      List<Deployment> deployments, Order order, List<Finding> findings) {
    List<RenderedFile> files = new ArrayList<>();
    for (Deployment deployment : deployments) {
      List<RenderedFile> rendered = renderer.render(deployment, order.folders().manifests());
      findings.addAll(verifier.verify(deployment, rendered));
      files.addAll(rendered);
    }
    return files;
  }

  private List<RenderedFile> pages(
      App app, List<Deployment> deployments, Order order, List<Finding> findings) {
    if (deployments.isEmpty()) {
      return List.of();
    }
    List<Flavor> flavors =
        order.flavors().isEmpty()
            ? app.docs().flavors().stream().flatMap(id -> Flavor.of(id).stream()).toList()
            : order.flavors();
    OwnWordsReader reader = new OwnWordsReader(order.folders(), platforms.ids(), findings);
    OwnWords own = reader.read(flavors.contains(Flavor.HTML));
    return pages()
        .pages(
            app,
            deployments,
            new PageRenderer.Wish(flavors, order.folders().manifests(), order.isForAll(), own));
  }

  /** What prints pages; its sentences are read once, and only if there are pages. */
  private synchronized PageRenderer pages() {
    if (pages == null) {
      pages =
          renderer.pages(
              Sentences.read(platforms.shared("sentences.yaml")),
              Trouble.read(platforms.shared("troubles.yaml")));
    }
    return pages;
  }

  /** The files of the lean image; none where the descriptor describes none. */
  private List<RenderedFile> image(App app, Order order, List<Finding> findings) {
    Optional<LeanImage> image =
        order.imageOnly() ? Optional.of(LeanImage.needed(app)) : LeanImage.of(app);
    if (image.isEmpty() || !order.hasImage()) {
      return List.of();
    }
    List<RenderedFile> files = renderer.image(image.get(), order.folders().manifests());
    findings.addAll(imageVerifier.verify(image.get(), files));
    return files;
  }

  private List<Change> compare(
      App app,
      List<Deployment> deployments,
      List<RenderedFile> files,
      Order order,
      List<Finding> findings) {
    Folders folders = order.folders();
    boolean hasButtons = order.isForAll() && order.instance().isFirst();
    Optional<String> buttons =
        hasButtons
            ? Optional.of(pages().row(app, deployments, folders.docsFromReadme()))
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
    return findings.stream().distinct().sorted().toList();
  }
}

package gen.render;

import gen.deployment.Deployment;
import gen.deployment.LeanImage;
import gen.deployment.PlannedFile;
import gen.document.Format;
import gen.finding.Rejected;
import gen.install.Wording;
import gen.page.Sentences;
import gen.platform.Platform;
import gen.render.RenderedFile.Root;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints deployments with the templates of their platforms. Decides nothing. */
public final class Renderer {

  private static final String SHARED = "shared/";

  private final Printer printer;

  /** Prints with the templates under these roots; a later root goes before an earlier one. */
  public Renderer(List<Path> roots) {
    boolean ours = roots.size() == 1;
    printer =
        new Printer(Templates.under(roots), ours ? Optional.empty() : Optional.of(Patience.USUAL));
  }

  /** One that prints pages with the same templates. */
  public PageRenderer pages(Wording wording) {
    return new PageRenderer(printer, wording);
  }

  /** One that prints what maintainers want to read. */
  public GuideRenderer guides(Sentences sentences) {
    return new GuideRenderer(sentences);
  }

  /**
   * All manifests of one deployment.
   *
   * @param manifests the folder of all manifests, as seen from the root of the repository
   * @throws Rejected when a template is wrong
   */
  public List<RenderedFile> render(Deployment deployment, String manifests) {
    Platform platform = deployment.platform();
    List<RenderedFile> files = new ArrayList<>();
    for (PlannedFile file : deployment.files()) {
      Map<String, Object> model =
          Map.of("d", deployment, "s", file.service(), "p", platform.see(), "manifests", manifests);
      String text = printer.print(platform.id() + "/" + file.rule().template(), model);
      if (!text.isBlank()) {
        files.add(
            new RenderedFile(
                Root.OUTPUT,
                deployment.folder() + "/" + file.path(),
                file.rule().format(),
                text,
                Optional.of(platform.id()),
                file.rule().schema()));
      }
    }
    return files;
  }

  /**
   * The files from which the lean image is built and published, and their page.
   *
   * @param manifests the folder of all manifests, as seen from the root of the repository
   */
  public List<RenderedFile> image(LeanImage image, String manifests) {
    Map<String, Object> model = Map.of("i", image, "manifests", manifests);
    String folder = LeanImage.FOLDER + "/";
    return List.of(
        manifest(folder + "Dockerfile", Format.DOCKERFILE, model),
        manifest(folder + "publish.yml", Format.YAML, model),
        manifest(folder + ".gitattributes", Format.TEXT, model),
        page(LeanImage.FOLDER + ".md", SHARED + folder + "page.md.ftl", model));
  }

  /** Reads a template that most runs print, and with it most of the engine. */
  public void prepare() {
    printer.prepare(SHARED + "adapter.sh.ftl");
  }

  /** Reads the templates of a platform. */
  public void prepare(Platform platform) {
    platform.files().forEach(file -> printer.prepare(platform.id() + "/" + file.template()));
  }

  /** A manifest of no platform, from the template of the same path below the shared ones. */
  private RenderedFile manifest(String path, Format format, Map<String, Object> model) {
    String text = printer.print(SHARED + path + ".ftl", model);
    return new RenderedFile(Root.OUTPUT, path, format, text, Optional.empty(), Optional.empty());
  }

  /** A page about no single platform. */
  private RenderedFile page(String path, String template, Map<String, Object> model) {
    String text = printer.print(template, model);
    return new RenderedFile(
        Root.DOCS, path, Format.MARKDOWN, text, Optional.empty(), Optional.empty());
  }
}

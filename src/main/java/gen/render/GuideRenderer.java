package gen.render;

import gen.app.App;
import gen.deployment.Deployment;
import gen.guide.ChecklistMaker;
import gen.guide.Guide;
import gen.guide.ReleaseNotesMaker;
import gen.guide.SiteMaker;
import gen.page.Flavor;
import gen.page.Sentences;
import java.util.List;

/** Prints what maintainers want to read, as Markdown. */
public final class GuideRenderer {

  private final Sentences sentences;

  GuideRenderer(Sentences sentences) {
    this.sentences = sentences;
  }

  /**
   * The text of a guide.
   *
   * @param deployments of one app, at least one
   * @throws gen.finding.Rejected when the guide cannot be had
   */
  public String print(Guide guide, List<Deployment> deployments) {
    App app = deployments.get(0).app();
    if (guide instanceof Guide.Checklist checklist) {
      return markdown(Flavor.GITHUB, app)
          .page(new ChecklistMaker(sentences, checklist).page(deployments));
    }
    if (guide instanceof Guide.Site site) {
      return markdown(Flavor.GITHUB, app).page(new SiteMaker(sentences).page(site, deployments));
    }
    Flavor flavor = ((Guide.ReleaseNotes) guide).flavor();
    return markdown(flavor, app).section(new ReleaseNotesMaker(sentences).section(deployments));
  }

  private static MarkdownPrinter markdown(Flavor flavor, App app) {
    return PageRenderer.markdown(flavor, app);
  }
}

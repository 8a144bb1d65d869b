package gen.guide;

import gen.app.App;
import gen.deployment.Deployment;
import gen.deployment.LeanImage;
import gen.document.Quoting;
import gen.finding.Code;
import gen.finding.Nearest;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.install.Ranking;
import gen.install.Vocabulary;
import gen.page.Block;
import gen.page.Flavor;
import gen.page.OwnWords;
import gen.page.Page;
import gen.page.PlatformPage;
import gen.page.Section;
import gen.page.Sentences;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;

/** Makes the lines that the configuration of MkDocs needs for the pages. */
public final class SiteMaker {

  private static final String EXTENSIONS =
      """
      markdown_extensions:
        - admonition
        - pymdownx.details
        - pymdownx.superfences
        - pymdownx.tabbed:
            alternate_style: true
      """
          .strip();

  private final Sentences sentences;

  /** Makes lines with these sentences between. */
  public SiteMaker(Sentences sentences) {
    this.sentences = sentences;
  }

  /**
   * The lines for these deployments of one app, at least one.
   *
   * @throws Rejected when a redirect leads nowhere
   */
  public Page page(Guide.Site site, List<Deployment> deployments) {
    App app = deployments.get(0).app();
    Sentences known = sentences.knowing(Vocabulary.of(app));
    String folder = site.pages() + deployments.get(0).parent();
    List<Block> lead =
        app.docs().flavors().contains(Flavor.MKDOCS.id())
            ? List.of()
            : List.of(new Block.Notice(Block.Weight.IMPORTANT, known.say("site.flavor")));
    return new Page(
        "",
        "",
        known.say("site.title"),
        lead,
        List.of(
            new Section(known.say("site.nav"), nav(known, folder, deployments)),
            new Section(known.say("site.redirects"), redirects(known, site, deployments)),
            new Section(known.say("site.hidden"), hidden(known, site, deployments.get(0))),
            new Section(known.say("site.extensions"), listing(known, "extensionsLead", EXTENSIONS)),
            new Section(known.say("site.release"), release(known, app)),
            new Section(known.say("site.spelling"), spelling(known, app))),
        List.of());
  }

  private static List<Block> nav(Sentences known, String folder, List<Deployment> deployments) {
    StringBuilder lines = new StringBuilder("nav:\n");
    lines.append("  - ").append(Quoting.scalar(known.say("choose.title").bare())).append(":\n");
    lines.append(entry(known.say("site.choose").bare(), folder + "install.md"));
    Ranking.of(deployments).forEach(each -> lines.append(ofPlatform(known, folder, each)));
    return listing(known, "navLead", lines.toString().strip());
  }

  /** Both pages about a platform. */
  private static String ofPlatform(Sentences known, String folder, Deployment deployment) {
    String id = deployment.platform().id();
    String install = folder + PlatformPage.INSTALL.on(id) + ".md";
    String run = folder + PlatformPage.RUN.on(id) + ".md";
    return "      - "
        + Quoting.scalar(deployment.platform().title())
        + ":\n    "
        + entry(known.say("site.install").bare(), install)
        + "    "
        + entry(known.say("site.run").bare(), run);
  }

  private static String entry(String title, String path) {
    return "      - " + Quoting.scalar(title) + ": " + Quoting.scalar(path) + "\n";
  }

  private static String file(String platform) {
    return PlatformPage.INSTALL.on(platform) + ".md";
  }

  private static List<Block> redirects(
      Sentences known, Guide.Site site, List<Deployment> deployments) {
    if (site.redirects().isEmpty()) {
      return List.of();
    }
    List<String> ids = deployments.stream().map(each -> each.platform().id()).toList();
    StringBuilder lines = new StringBuilder("plugins:\n  - redirects:\n      redirect_maps:\n");
    site.redirects()
        .forEach(
            (old, id) -> {
              String now = site.pages() + deployments.get(0).parent() + file(id);
              refuse(old, id, now, ids);
              lines.append("        ").append(Quoting.scalar(old)).append(": ");
              lines.append(Quoting.scalar(now)).append('\n');
            });
    return listing(known, "redirectsLead", lines.toString().strip());
  }

  private static void refuse(String old, String id, String now, List<String> ids) {
    if (!ids.contains(id)) {
      throw new Rejected(
          Code.UNKNOWN_PLATFORM.at(
              Place.of("--redirect"),
              "platform '" + id + "' is not among those that are meant: " + String.join(", ", ids),
              Nearest.help(id, ids, "name one of them")));
    }
    if (old.equals(now)) {
      throw new Rejected(
          Code.USAGE.at(
              Place.of("--redirect"),
              "'" + old + "' is where the page is now",
              "leave this redirect out; the page keeps its address"));
    }
    if (!old.endsWith(".md")) {
      throw new Rejected(
          Code.USAGE.at(
              Place.of("--redirect"),
              "'" + old + "' is not the file of a page",
              "name the old file, such as " + now.replace(file(id), "old.md")));
    }
  }

  private static List<Block> hidden(Sentences known, Guide.Site site, Deployment deployment) {
    String folder = "/" + site.pages();
    String files =
        "exclude_docs: |\n  "
            + String.join(
                "\n  ",
                folder + OwnWords.FOLDER + "/",
                folder + deployment.parent() + Page.FRAGMENTS + "/",
                folder + deployment.parent() + "gen.sum");
    List<Block> blocks = new ArrayList<>(listing(known, "hiddenLead", files));
    if (LeanImage.of(deployment.app()).isPresent()) {
      String page = "not_in_nav: |\n  " + folder + LeanImage.FOLDER + ".md";
      blocks.addAll(listing(known, "omitted", page));
    }
    return blocks;
  }

  private static List<Block> release(Sentences known, App app) {
    String macro = app.docs().version();
    String name = macro.replaceAll("[{}\\s]", "");
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      return List.of();
    }
    return List.of(
        new Block.Paragraph(known.say("site.releaseLead", "macro", Words.code(macro))),
        new Block.Listing("yaml", "extra:\n  " + name + ": " + Quoting.scalar(app.release())));
  }

  private static List<Block> spelling(Sentences known, App app) {
    String words =
        "plugins:\n  - spellcheck:\n      known_words:\n      - " + Quoting.scalar(app.name());
    return listing(known, "spellingLead", words);
  }

  private static List<Block> listing(Sentences known, String lead, String text) {
    return List.of(new Block.Paragraph(known.say("site." + lead)), new Block.Listing("yaml", text));
  }
}

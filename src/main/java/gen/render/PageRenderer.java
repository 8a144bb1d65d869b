package gen.render;

import gen.app.App;
import gen.deployment.Deployment;
import gen.document.Format;
import gen.finding.Parallel;
import gen.install.Book;
import gen.install.ChoosingPageMaker;
import gen.install.PlatformPageMaker;
import gen.install.PlatformPages;
import gen.install.Ranking;
import gen.install.RowMaker;
import gen.install.Trouble;
import gen.install.Wording;
import gen.page.Flavor;
import gen.page.OwnWords;
import gen.page.Page;
import gen.page.Sentences;
import gen.platform.LeftOut;
import gen.render.RenderedFile.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the pages about deployments and prints them in the languages that are wanted. */
public final class PageRenderer {

  private final Printer printer;
  private final Sentences sentences;
  private final List<Trouble> troubles;

  PageRenderer(Printer printer, Wording wording) {
    this.printer = printer;
    this.sentences = wording.sentences();
    this.troubles = wording.troubles();
  }

  /**
   * What pages are wanted.
   *
   * @param manifests the folder of all manifests, as seen from the root of the repository
   * @param leftOut platforms that are not offered, for the page that compares them
   * @param all true when the pages are about every platform, so that they can be compared
   */
  public record Wish(
      List<Flavor> flavors, String manifests, boolean all, OwnWords own, List<LeftOut> leftOut) {}

  /** The pages of these deployments, at least one of them. */
  public List<RenderedFile> pages(App app, List<Deployment> deployments, Wish wish) {
    List<RenderedFile> files = new ArrayList<>();
    for (Flavor flavor : wish.flavors()) {
      PlatformPageMaker maker = new PlatformPageMaker(sentences, troubles, wish.own(), flavor);
      if (flavor != Flavor.HTML) {
        files.addAll(markdown(app, deployments, wish, maker, flavor));
      } else {
        files.addAll(html(app, deployments, wish, maker));
      }
    }
    return files;
  }

  /**
   * The row of buttons for a README, without its markers.
   *
   * @param docs address of the folder of pages as seen from the README
   * @param flavors languages of the pages to which it leads
   */
  public String row(App app, List<Deployment> deployments, String docs, List<Flavor> flavors) {
    boolean isBook = flavors.stream().allMatch(Flavor.HTML::equals);
    Dialect dialect = new GithubDialect(indent(app), isBook);
    return new MarkdownPrinter(dialect).blocks(new RowMaker(sentences).row(app, deployments, docs));
  }

  /** The pages of all platforms and the one that compares them, made side by side. */
  private List<RenderedFile> markdown(
      App app, List<Deployment> deployments, Wish wish, PlatformPageMaker maker, Flavor flavor) {
    MarkdownPrinter markdown = markdown(flavor, app);
    List<Supplier<List<RenderedFile>>> makers = new ArrayList<>();
    for (Deployment deployment : deployments) {
      makers.add(() -> ofPlatform(deployment, wish, maker, flavor));
    }
    if (wish.all()) {
      makers.add(() -> List.of(choosing(app, deployments, wish, markdown)));
    }
    return Parallel.map(makers, Supplier::get).stream().flatMap(List::stream).toList();
  }

  private static List<RenderedFile> ofPlatform(
      Deployment deployment, Wish wish, PlatformPageMaker maker, Flavor flavor) {
    List<RenderedFile> files = new ArrayList<>();
    MarkdownPrinter markdown = markdown(flavor, deployment.app());
    Optional<String> platform = Optional.of(deployment.platform().id());
    for (Page page : maker.pages(deployment, wish.manifests()).all()) {
      files.add(file(deployment.parent() + page.name() + ".md", markdown.page(page), platform));
    }
    files.addAll(fragments(deployment, wish, maker, flavor));
    return files;
  }

  private RenderedFile choosing(
      App app, List<Deployment> deployments, Wish wish, MarkdownPrinter markdown) {
    ChoosingPageMaker chooser = new ChoosingPageMaker(sentences, wish.own(), Flavor.GITHUB);
    Page page = chooser.page(app, deployments, wish.leftOut());
    String path = deployments.get(0).parent() + page.name() + ".md";
    return file(path, markdown.page(page), Optional.empty());
  }

  private static List<RenderedFile> fragments(
      Deployment deployment, Wish wish, PlatformPageMaker maker, Flavor flavor) {
    if (!deployment.app().docs().fragments()) {
      return List.of();
    }
    return new FragmentPrinter(deployment, flavor)
        .files(maker.fragments(deployment, wish.manifests()));
  }

  /** One file for the whole app, which compares platforms; and the parts of its pages. */
  private List<RenderedFile> html(
      App app, List<Deployment> deployments, Wish wish, PlatformPageMaker maker) {
    List<RenderedFile> files = new ArrayList<>();
    for (Deployment deployment : deployments) {
      files.addAll(fragments(deployment, wish, maker, Flavor.HTML));
    }
    if (wish.all()) {
      files.add(book(app, deployments, wish, maker));
    }
    return files;
  }

  private RenderedFile book(
      App app, List<Deployment> deployments, Wish wish, PlatformPageMaker maker) {
    ChoosingPageMaker chooser = new ChoosingPageMaker(sentences, wish.own(), Flavor.HTML);
    Page choosing = chooser.page(app, deployments, wish.leftOut());
    List<PlatformPages> pages =
        Ranking.of(deployments).stream().map(each -> maker.pages(each, wish.manifests())).toList();
    String text =
        new HtmlPrinter(printer)
            .print(
                new Book(choosing, pages, chooser.tiles(app, deployments)),
                sentences.texts().textMap("frame"));
    return new RenderedFile(
        Root.DOCS,
        deployments.get(0).parent() + choosing.name() + ".html",
        Format.HTML,
        text,
        Optional.empty(),
        Optional.empty());
  }

  private static RenderedFile file(String path, String text, Optional<String> platform) {
    return new RenderedFile(Root.DOCS, path, Format.MARKDOWN, text, platform, Optional.empty());
  }

  static MarkdownPrinter markdown(Flavor flavor, App app) {
    String indent = indent(app);
    return new MarkdownPrinter(
        flavor == Flavor.MKDOCS ? new MkdocsDialect(indent, false) : new GithubDialect(indent));
  }

  static String indent(App app) {
    return app.docs().tabs() ? "\t" : "    ";
  }
}

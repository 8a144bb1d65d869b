package gen.install;

import gen.Examples;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.finding.Source;
import gen.page.Block;
import gen.page.Flavor;
import gen.page.Page;
import gen.page.Section;
import gen.page.Word;
import gen.page.Words;
import gen.pipeline.Order;
import gen.pipeline.Outcome;
import gen.platform.OutputFile;
import gen.platform.Platform;
import gen.reading.Located;
import gen.reading.Manifest;
import gen.reading.ManifestReader;
import gen.reading.Resource;
import gen.render.HtmlReader;
import gen.render.MarkdownReader;
import gen.write.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The two pages about a deployment as their reader sees them, and what its manifest says when it is
 * read back.
 *
 * @param folder of the descriptor
 * @param manifest the variables of the app
 */
record PrintedPage(
    Path folder, Deployment deployment, Flavor flavor, Page page, Map<String, Binding> manifest) {

  /** The pages about every platform, of every descriptor, in every language. */
  static List<PrintedPage> all() {
    return Examples.foldersForPages().stream()
        .flatMap(folder -> Stream.of(Flavor.values()).flatMap(flavor -> of(folder, flavor)))
        .toList();
  }

  private static Stream<PrintedPage> of(Path folder, Flavor flavor) {
    Order order = Examples.order(folder, Order.Mode.CHECK).in(List.of(flavor));
    Outcome outcome = Examples.pipeline().run(order);
    Map<String, Page> pages = pages(outcome, flavor);
    return outcome.deployments().stream()
        .map(
            deployment ->
                new PrintedPage(
                    folder,
                    deployment,
                    flavor,
                    both(
                        pages.get("install-" + deployment.platform().id()),
                        pages.get("run-on-" + deployment.platform().id())),
                    manifest(outcome, deployment)));
  }

  /** What the two pages about a platform say together. */
  private static Page both(Page install, Page run) {
    List<Section> sections = new ArrayList<>(install.sections());
    sections.addAll(run.sections());
    return new Page(
        install.name(),
        install.header(),
        install.title(),
        install.lead(),
        sections,
        install.foot());
  }

  /** The pages of a run by name, the one that compares platforms among them. */
  static Map<String, Page> pages(Outcome outcome, Flavor flavor) {
    Map<String, Page> pages = new LinkedHashMap<>();
    for (Change change : outcome.changes()) {
      String path = change.path();
      if (path.matches("docs/(?:install|run-on)[a-z0-9-]*\\." + flavor.ending())
          && change.kind() != Change.Kind.REMOVED) {
        String name = path.substring("docs/".length(), path.lastIndexOf('.'));
        switch (flavor) {
          case GITHUB -> pages.put(name, MarkdownReader.github(change.after()));
          case MKDOCS -> pages.put(name, MarkdownReader.mkdocs(change.after()));
          case HTML ->
              HtmlReader.pages(change.after()).forEach(page -> pages.put(page.name(), page));
        }
      }
    }
    return pages;
  }

  private static Map<String, Binding> manifest(Outcome outcome, Deployment deployment) {
    Platform platform = deployment.platform();
    Map<String, Source> files = new LinkedHashMap<>();
    for (OutputFile file : platform.files()) {
      String path = file.path().replace("{service}", deployment.web().name());
      outcome.changes().stream()
          .filter(change -> change.path().equals("deploy/" + deployment.folder() + "/" + path))
          .forEach(change -> files.put(file.path(), new Source(path, change.after())));
    }
    Map<String, Binding> variables = new LinkedHashMap<>();
    new ManifestReader(platform)
        .read(Manifest.of(files))
        .first("service")
        .map(Resource::variables)
        .orElse(Map.<String, Located<Binding>>of())
        .forEach((name, located) -> variables.put(name, located.value()));
    return variables;
  }

  /** The name of the platform in files. */
  String id() {
    return deployment.platform().id();
  }

  /** The section with this title. */
  Optional<Section> section(String title) {
    return page.sections().stream().filter(each -> each.title().bare().equals(title)).findFirst();
  }

  /** The blocks of the top of the page that installs, and those inside them. */
  List<Block> lead() {
    return blocks(page.lead());
  }

  /** What one sees before the steps of a trouble are opened, and what is told then. */
  Map<String, String> troubles() {
    Map<String, String> troubles = new LinkedHashMap<>();
    for (Block block : blocks(page)) {
      if (block instanceof Block.Folded folded
          && folded.blocks().get(0) instanceof Block.Paragraph told) {
        troubles.put(folded.title().bare(), told.words().bare());
      }
    }
    return troubles;
  }

  /** The table of the section with this title that has this in its first cell. */
  Optional<Block.Table> table(String title, String first) {
    return section(title).stream()
        .flatMap(section -> blocks(section.blocks()).stream())
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .filter(table -> table.head().get(0).bare().equals(first))
        .findFirst();
  }

  /** All tables of a page. */
  static List<Block.Table> tables(Page page) {
    return blocks(page).stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  /** The first cells of a table. */
  static List<String> names(Block.Table table) {
    return table.rows().stream().map(row -> row.get(0).bare()).toList();
  }

  /** All headings. */
  static List<Words> headings(Page page) {
    List<Words> headings = new ArrayList<>(List.of(page.title()));
    page.sections().forEach(section -> headings.add(section.title()));
    for (Block block : blocks(page)) {
      if (block instanceof Block.Choice choice) {
        choice.ways().forEach(way -> headings.add(way.title()));
      } else if (block instanceof Block.Folded folded) {
        headings.add(folded.title());
      }
    }
    return headings;
  }

  /** All headings but those of what is folded, which repeat what people see. */
  static List<Words> titles(Page page) {
    List<Words> folded =
        blocks(page).stream()
            .filter(Block.Folded.class::isInstance)
            .map(block -> ((Block.Folded) block).title())
            .toList();
    return headings(page).stream().filter(title -> !folded.contains(title)).toList();
  }

  /** All paragraphs, points, steps and notices. */
  static List<Words> sentences(Page page) {
    List<Words> sentences = new ArrayList<>();
    for (Block block : blocks(page)) {
      if (block instanceof Block.Paragraph paragraph) {
        sentences.add(paragraph.words());
      } else if (block instanceof Block.Bullets bullets) {
        sentences.addAll(bullets.points());
      } else if (block instanceof Block.Steps steps) {
        sentences.addAll(steps.steps());
      } else if (block instanceof Block.Notice notice) {
        sentences.add(notice.words());
      }
    }
    return sentences;
  }

  /** All cells of tables. */
  static List<Words> cells(Page page) {
    List<Words> cells = new ArrayList<>();
    for (Block block : blocks(page)) {
      if (block instanceof Block.Table table) {
        cells.addAll(table.head());
        table.rows().forEach(cells::addAll);
      }
    }
    return cells;
  }

  /** Everything that is one line of text. */
  static List<Words> lines(Page page) {
    List<Words> lines = new ArrayList<>(headings(page));
    lines.addAll(sentences(page));
    lines.addAll(cells(page));
    return lines;
  }

  /** The bare lines of a page of which this is true. */
  static List<String> linesWith(Page page, Predicate<String> wrong) {
    return lines(page).stream().map(Words::bare).filter(wrong).toList();
  }

  /** The words of this kind on a page. */
  static <T extends Word> List<T> words(Page page, Class<T> kind) {
    return lines(page).stream()
        .flatMap(line -> line.list().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static List<Block> blocks(Page page) {
    List<Block> all = new ArrayList<>(blocks(page.lead()));
    page.sections().forEach(section -> all.addAll(blocks(section.blocks())));
    all.addAll(blocks(page.foot()));
    return all;
  }

  /** Blocks and those inside them. */
  static List<Block> blocks(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    for (Block block : blocks) {
      all.add(block);
      if (block instanceof Block.Folded folded) {
        all.addAll(blocks(folded.blocks()));
      } else if (block instanceof Block.Choice choice) {
        choice.ways().forEach(way -> all.addAll(blocks(way.blocks())));
      }
    }
    return all;
  }

  @Override
  public String toString() {
    return deployment.title() + " on " + deployment.platform().title() + ", " + flavor.id();
  }
}

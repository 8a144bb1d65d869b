package gen.page;

import gen.app.App;
import gen.deployment.Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the page on which people choose a platform. It ranks nothing by opinion. */
public final class ChoosingPageMaker {

  private static final List<String> ROWS =
      List.of(
          "pick",
          "cost",
          "start",
          "card",
          "took",
          "type",
          "database",
          "backups",
          "updates",
          "sleeps",
          "region",
          "support",
          "verified",
          "checked");

  private final Sentences sentences;
  private final OwnWords own;
  private final ButtonLink.Where where;

  /**
   * Makes pages in these sentences, to be printed in this language.
   *
   * @param own what the maintainers say in their own words
   */
  public ChoosingPageMaker(Sentences sentences, OwnWords own, Flavor flavor) {
    this.sentences = sentences;
    this.own = own;
    this.where = ButtonLink.Where.on(flavor);
  }

  /** The page about an app on these platforms. */
  public Page page(App app, List<Deployment> deployments) {
    Sentences known = sentences.knowing(Vocabulary.of(app)).knowing(Map.of("pages", Words.NONE));
    List<Column> columns =
        Ranking.of(deployments).stream().map(each -> Column.of(each, known, where)).toList();
    List<Block> lead = new ArrayList<>();
    if (!app.description().isEmpty()) {
      lead.add(new Block.Paragraph(Words.plain(app.description())));
    }
    lead.add(new Block.Paragraph(known.say("choose.installs")));
    return new Page(
        "install",
        known.say("choose.header").bare(),
        known.say("choose.title"),
        lead,
        List.of(
            new Section(known.say("choose.questions"), questions(app, deployments, known)),
            new Section(
                known.say("choose.compare"),
                comparison(columns.stream().filter(each -> !each.isOfCommunity()).toList(), known)),
            new Section(
                known.say("choose.also"),
                comparison(columns.stream().filter(Column::isOfCommunity).toList(), known)),
            new Section(known.say("choose.rights"), rights(app, columns, known)),
            new Section(known.say("choose.lost"), lost(app, columns, known)),
            new Section(known.say("choose.caution"), cautions(columns))),
        ButtonLink.disclosures(Ranking.of(deployments), known));
  }

  /** The platforms in a few words, in the order of the comparison. */
  public List<Tile> tiles(App app, List<Deployment> deployments) {
    Sentences known = sentences.knowing(Vocabulary.of(app));
    return Ranking.of(deployments).stream()
        .map(each -> Tile.of(Column.of(each, known, where)))
        .toList();
  }

  private List<Block> questions(App app, List<Deployment> deployments, Sentences known) {
    List<Words> questions = new ArrayList<>();
    if (!app.links().documentation().isEmpty()) {
      questions.add(known.say("choose.server"));
    }
    if (deployments.stream().anyMatch(this::opensOthers)) {
      questions.add(known.say("choose.data"));
    }
    questions.add(known.say("choose.cost"));
    return List.of(new Block.Bullets(questions));
  }

  /** Whether the makers say how databases elsewhere are opened in the app. */
  private boolean opensOthers(Deployment deployment) {
    return own.at(OwnWords.Slot.CONNECT_DATABASE, deployment.platform().id()).isPresent();
  }

  private static List<Block> comparison(List<Column> columns, Sentences known) {
    if (columns.isEmpty()) {
      return List.of();
    }
    List<List<Words>> rows = new ArrayList<>();
    for (String row : ROWS.stream().filter(row -> isAnswered(row, columns)).toList()) {
      rows.add(row(known.say("choose.rows." + row), columns, column -> column.cell(row)));
    }
    Block table = new Block.Table(head("choose.head.compare", columns, known), rows);
    List<Words> untried =
        columns.stream()
            .filter(each -> Status.isUntried(each.deployment()))
            .map(Column::title)
            .toList();
    return untried.isEmpty()
        ? List.of(table)
        : List.of(
            table,
            new Block.Notice(
                Block.Weight.NOTE,
                known.say("choose.untried", "names", Words.joined(untried, ", "))));
  }

  /** Whether anybody has said something about it. */
  private static boolean isAnswered(String row, List<Column> columns) {
    return switch (row) {
      case "support" -> columns.stream().anyMatch(Column::hasSupport);
      case "took" -> columns.stream().anyMatch(Column::isMeasured);
      default -> true;
    };
  }

  private static List<Block> rights(App app, List<Column> columns, Sentences known) {
    List<String> rights =
        Stream.concat(app.postgres().needed().stream(), app.postgres().wanted().stream())
            .distinct()
            .toList();
    if (rights.isEmpty()) {
      return List.of();
    }
    List<List<Words>> rows = new ArrayList<>();
    for (String right : rights) {
      String purpose = app.docs().purposes().getOrDefault(right, "");
      Words what =
          purpose.isEmpty()
              ? Words.plain(Keeping.capital(known.say("gain.rights." + right).bare()))
              : Words.plain(Keeping.capital(purpose));
      rows.add(row(what, columns, column -> column.right(right)));
    }
    return List.of(
        new Block.Paragraph(known.say("choose.rightsLead")),
        new Block.Table(head("choose.head.rights", columns, known), rows));
  }

  private static List<Block> lost(App app, List<Column> columns, Sentences known) {
    List<List<Words>> rows =
        app.storage().stream()
            .map(
                storage ->
                    row(
                        Words.plain(Keeping.capital(storage.holds())),
                        columns,
                        column -> column.storage(storage)))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Paragraph(known.say("choose.lostLead")),
            new Block.Table(head("choose.head.lost", columns, known), rows));
  }

  private static List<Block> cautions(List<Column> columns) {
    List<Words> cautions = columns.stream().flatMap(column -> column.cautions().stream()).toList();
    return cautions.isEmpty() ? List.of() : List.of(new Block.Bullets(cautions));
  }

  private static List<Words> head(String key, List<Column> columns, Sentences known) {
    return Stream.concat(Stream.of(known.say(key)), columns.stream().map(Column::title)).toList();
  }

  /** Their names stand out, as not every language marks the first cells of a table by itself. */
  private static List<Words> row(Words name, List<Column> columns, Function<Column, Words> cell) {
    Words first = new Words(List.of(new Word.Strong(name.bare())));
    return Stream.concat(Stream.of(first), columns.stream().map(cell)).toList();
  }
}

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
          "start",
          "took",
          "type",
          "card",
          "cost",
          "database",
          "backups",
          "updates",
          "sleeps",
          "region",
          "several",
          "support",
          "verified",
          "checked");

  private final Sentences sentences;
  private final ButtonLink.Where where;

  /** Makes pages in these sentences, to be printed in this language. */
  public ChoosingPageMaker(Sentences sentences, Flavor flavor) {
    this.sentences = sentences;
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
            new Section(known.say("choose.questions"), questions(app, known)),
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

  private static List<Block> questions(App app, Sentences known) {
    List<Words> questions = new ArrayList<>();
    if (!app.links().documentation().isEmpty()) {
      questions.add(known.say("choose.server"));
    }
    questions.add(known.say("choose.data"));
    questions.add(known.say("choose.cost"));
    return List.of(new Block.Bullets(questions));
  }

  private static List<Block> comparison(List<Column> columns, Sentences known) {
    if (columns.isEmpty()) {
      return List.of();
    }
    List<List<Words>> rows = new ArrayList<>();
    boolean supported = columns.stream().anyMatch(Column::hasSupport);
    for (String row : ROWS.stream().filter(r -> supported || !r.equals("support")).toList()) {
      rows.add(row(known.say("choose.rows." + row), columns, column -> column.cell(row)));
    }
    Block table =
        new Block.Table(row(known.say("choose.head.compare"), columns, Column::title), rows);
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
        new Block.Table(row(known.say("choose.head.rights"), columns, Column::title), rows));
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
            new Block.Table(row(known.say("choose.head.lost"), columns, Column::title), rows));
  }

  private static List<Block> cautions(List<Column> columns) {
    List<Words> cautions = columns.stream().flatMap(column -> column.cautions().stream()).toList();
    return cautions.isEmpty() ? List.of() : List.of(new Block.Bullets(cautions));
  }

  private static List<Words> row(Words first, List<Column> columns, Function<Column, Words> cell) {
    List<Words> row = new ArrayList<>(List.of(first));
    columns.forEach(column -> row.add(cell.apply(column)));
    return row;
  }
}

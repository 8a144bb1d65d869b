package gen.install;

import gen.app.App;
import gen.page.Block;
import gen.page.Sentences;
import gen.page.Word;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Platforms side by side.
 *
 * @param columns a platform each, in their order
 * @param known the sentences, knowing the app
 */
record SideBySide(List<PlatformColumn> columns, Sentences known) {

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

  /** The same with some of the platforms. */
  SideBySide only(Predicate<PlatformColumn> chosen) {
    return new SideBySide(columns.stream().filter(chosen).toList(), known);
  }

  /** What people ask about each platform; nothing where there is none. */
  List<Block> answers() {
    if (columns.isEmpty()) {
      return List.of();
    }
    List<List<Words>> rows = new ArrayList<>();
    for (String row : ROWS.stream().filter(this::isAnswered).toList()) {
      rows.add(row(known.say("choose.rows." + row), column -> column.cell(row)));
    }
    Block table = new Block.Table(head("choose.head.compare"), rows);
    List<Words> untried =
        columns.stream()
            .filter(each -> Status.isUntried(each.deployment()))
            .map(PlatformColumn::title)
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
  private boolean isAnswered(String row) {
    return switch (row) {
      case "support" -> columns.stream().anyMatch(PlatformColumn::hasSupport);
      case "took" -> columns.stream().anyMatch(PlatformColumn::isMeasured);
      default -> true;
    };
  }

  /** What the app can do with the rights that each platform gives it. */
  List<Block> rights(App app) {
    List<String> rights =
        Stream.concat(app.database().needed().stream(), app.database().wanted().stream())
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
              ? known.say("gain.rights." + right).capitalized()
              : Words.plain(purpose).capitalized();
      rows.add(row(what, column -> column.right(right)));
    }
    return List.of(
        new Block.Paragraph(known.say("choose.rightsLead")),
        new Block.Table(head("choose.head.rights"), rows));
  }

  /** What becomes of the files that the app writes. */
  List<Block> lost(App app) {
    List<List<Words>> rows =
        app.storage().stream()
            .map(
                storage ->
                    row(
                        Words.plain(storage.holds()).capitalized(),
                        column -> column.storage(storage)))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Paragraph(known.say("choose.lostLead")),
            new Block.Table(head("choose.head.lost"), rows));
  }

  /** What to know before one chooses. */
  List<Block> cautions() {
    List<Words> cautions = columns.stream().flatMap(column -> column.cautions().stream()).toList();
    return cautions.isEmpty() ? List.of() : List.of(new Block.Bullets(cautions));
  }

  private List<Words> head(String key) {
    return Stream.concat(Stream.of(known.say(key)), columns.stream().map(PlatformColumn::title))
        .toList();
  }

  /** Their names stand out, as not every language marks the first cells of a table by itself. */
  private List<Words> row(Words name, Function<PlatformColumn, Words> cell) {
    Words first = new Words(List.of(new Word.Strong(name.bare())));
    return Stream.concat(Stream.of(first), columns.stream().map(cell)).toList();
  }
}

package gen.cli;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Source;
import gen.report.Legible;
import gen.write.Change;
import gen.write.Diff;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that are not what the descriptor says today.
 *
 * @param changes what would have to happen to them
 * @param descriptor the descriptor as it was named
 * @param repair the command that brings them up to date
 */
record Drift(List<Change> changes, String descriptor, String repair) {

  /** For people: a diff of each file, and how to repair them all. */
  void show(Console console) {
    changes.stream()
        .filter(change -> !change.isOfLineEnds())
        .flatMap(change -> Stream.of(Diff.of(change).split("\n")))
        .forEach(line -> console.out().println(Legible.line(line)));
    List<String> ends = changes.stream().filter(Change::isOfLineEnds).map(Change::path).toList();
    if (!ends.isEmpty()) {
      console.out().println(inLineEnds(ends));
    }
    if (!changes.isEmpty()) {
      console
          .err()
          .println(
              changes.size()
                  + (changes.size() == 1 ? " file is" : " files are")
                  + " not what "
                  + descriptor
                  + " says today. To repair: "
                  + repair);
    }
  }

  /** One line for all of them, since their differences cannot be seen. */
  private static String inLineEnds(List<String> paths) {
    int most = 3;
    String others = paths.size() > most ? " and " + (paths.size() - most) + " more" : "";
    return paths.size()
        + (paths.size() == 1 ? " file differs" : " files differ")
        + " in line ends only (CR LF, as on Windows, where gen writes LF): "
        + String.join(", ", paths.subList(0, Math.min(most, paths.size())))
        + others;
  }

  /** For programs: a finding for each file, at the first line that would change. */
  List<Finding> findings() {
    return changes.stream().map(this::finding).toList();
  }

  private Finding finding(Change change) {
    Source source = new Source(change.path(), change.before());
    String help = "run `" + repair + "`";
    return switch (change.kind()) {
      case CREATED -> Code.MANIFEST_DRIFT.at(source.whole(), "the file is missing", help);
      case REMOVED ->
          Code.MANIFEST_DRIFT.at(source.whole(), "the file is left over from before", help);
      default ->
          Code.MANIFEST_DRIFT.at(
              source.at(firstDifference(change), 1),
              change.isOfLineEnds()
                  ? "the file differs in line ends only: they are CR LF, and gen writes LF"
                  : "the file is not what " + descriptor + " says today",
              help);
    };
  }

  /** A line of the file as it is; its last one where lines are only added behind it. */
  private static int firstDifference(Change change) {
    List<String> before = List.of(change.before().split("\n", -1));
    List<String> after = List.of(change.after().split("\n", -1));
    int same = 0;
    while (same < Math.min(before.size(), after.size())
        && before.get(same).equals(after.get(same))) {
      same++;
    }
    return Math.min(same + 1, before.size());
  }
}

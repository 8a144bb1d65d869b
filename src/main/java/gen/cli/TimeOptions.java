package gen.cli;

import gen.ValidationOrder;
import gen.document.Documents;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say by which day files are judged, and since which release. */
final class TimeOptions {

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day by which the age of facts counts, such as 2026-11-23. Default: today")
  private LocalDate today;

  @Option(
      names = "--since",
      paramLabel = "FILE",
      description = {
        "Descriptor of the last release, such as git show v1.0.0:gen.yaml makes it: say what"
            + " its users miss when they update."
      })
  private Path since;

  /**
   * The order to judge this, at that day and since that release.
   *
   * @throws gen.finding.Rejected when the descriptor of the release cannot be read
   */
  ValidationOrder order(Path here, List<Path> paths, List<String> platforms) {
    ValidationOrder order =
        new ValidationOrder(here, paths, platforms, today == null ? LocalDate.now() : today);
    return since == null
        ? order
        : order.since(Documents.load(here.resolve(since), since.toString()));
  }
}

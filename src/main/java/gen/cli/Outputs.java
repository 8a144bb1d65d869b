package gen.cli;

import gen.Order;
import gen.Outcome;
import gen.Pipeline;
import gen.finding.Finding;
import gen.report.FindingsPrinter;
import gen.report.Inspection;
import gen.report.Inspection.InspectedFile;
import gen.write.Change;
import gen.write.Folders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that commands which write files share, and the last step of such a command. */
final class Outputs {

  @Mixin private PlaceOptions places = new PlaceOptions();

  @Option(
      names = "--check",
      description = "Write nothing; exit 1 and show a diff when a file is not up to date.")
  private boolean check;

  @Option(
      names = {"-n", "--dry-run"},
      description = "Write nothing; say what would be written.")
  private boolean dryRun;

  @Option(names = "--strict", description = "Count warnings as errors.")
  private boolean strict;

  @Option(
      names = "--force",
      description = "Overwrite files that gen did not write, and files edited since.")
  private boolean force;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print the result: ${COMPLETION-CANDIDATES}. Default: text")
  private OutputFormat format;

  /**
   * Who says what came of a run.
   *
   * @param printer for programs
   */
  record Teller(Console console, FindingsPrinter printer) {}

  OutputFormat format() {
    return format;
  }

  boolean strict() {
    return strict;
  }

  boolean force() {
    return force;
  }

  /** The places to write to. */
  Folders folders(Path descriptor, Surroundings surroundings) {
    return places.folders(descriptor, surroundings);
  }

  /** What to do with the files at the end. */
  Order.Mode mode() {
    if (check) {
      return Order.Mode.CHECK;
    }
    return dryRun ? Order.Mode.DRY_RUN : Order.Mode.WRITE;
  }

  /**
   * Runs an order and says what came of it.
   *
   * @param command the command and its options, without those of this class
   * @param teller says it
   * @return the exit code
   */
  int run(Pipeline pipeline, Order order, String command, Teller teller) {
    Outcome outcome = pipeline.run(order);
    List<Change> differences = check ? outcome.differences() : List.of();
    Drift drift = new Drift(differences, order.descriptor().name(), repair(command));
    if (format == OutputFormat.text) {
      new Talk(teller.console()).about(outcome, order);
      drift.show(teller.console());
    } else {
      List<Finding> findings = new ArrayList<>(outcome.findings());
      findings.addAll(drift.findings());
      teller
          .console()
          .result(
              new Inspection(files(outcome), findings.stream().sorted().toList()),
              teller.printer());
    }
    return differences.isEmpty() ? 0 : 1;
  }

  private static List<InspectedFile> files(Outcome outcome) {
    return outcome.changes().stream()
        .map(each -> new InspectedFile(each.path(), each.kind().word()))
        .toList();
  }

  /** The command that brings the files up to date, as one would type it. */
  private String repair(String command) {
    return command + places.asOptions();
  }
}

package gen.cli;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.pipeline.Order;
import gen.pipeline.Outcome;
import gen.pipeline.Pipeline;
import gen.report.FindingsPrinter;
import gen.report.Inspection;
import gen.report.Inspection.InspectedFile;
import gen.write.Change;
import gen.write.Folders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that commands which write files share, and the last step of such a command. */
final class Outputs implements Arguments {

  private final PlaceOptions places = new PlaceOptions();

  private final OptionSpec check =
      Arguments.flag("--check")
          .description("Write nothing; exit 1 and show a diff when a file is not up to date.")
          .build();

  private final OptionSpec dryRun =
      Arguments.flag("-n", "--dry-run")
          .description("Write nothing; say what would be written.")
          .build();

  private final OptionSpec strict =
      Arguments.flag("--strict").description("Count warnings as errors.").build();

  private final OptionSpec force =
      Arguments.flag("--force")
          .description("Overwrite files that gen did not write, and files edited since.")
          .build();

  private final FormatOption format = new FormatOption();

  @Override
  public void addTo(CommandSpec command) {
    places.addTo(command);
    command.addOption(check).addOption(dryRun).addOption(strict).addOption(force);
    format.addTo(command);
  }

  /**
   * Who says what came of a run.
   *
   * @param printer for programs
   */
  record Teller(Console console, FindingsPrinter printer) {}

  OutputFormat format() {
    return format.format();
  }

  boolean strict() {
    return strict.getValue();
  }

  boolean force() {
    return force.getValue();
  }

  /** The places to write to. */
  Folders folders(Path descriptor, Surroundings surroundings) {
    return places.folders(descriptor, surroundings);
  }

  /**
   * Refuses what cannot be done for several descriptors: each has its own folders, beside it.
   *
   * @throws Rejected when two descriptors would write into the same folder, or a format for
   *     programs is wanted
   */
  void refuseIfShared(List<Path> descriptors) {
    Set<Path> folders = new HashSet<>();
    boolean shared =
        !descriptors.stream().map(Path::normalize).map(Path::getParent).allMatch(folders::add);
    if (shared || !places.asOptions().isEmpty() || format() != OutputFormat.text) {
      throw new Rejected(
          Code.USAGE.at(
              Place.of("--descriptor"),
              shared
                  ? "two descriptors lie in one folder and would write the same files"
                  : "several descriptors do not go with --output, --docs and --format",
              "put each descriptor into a folder of its own; its files are written beside it, and"
                  + " its findings are told as text"));
    }
  }

  private boolean isCheck() {
    return check.getValue();
  }

  /** What to do with the files at the end. */
  Order.Mode mode() {
    if (isCheck()) {
      return Order.Mode.CHECK;
    }
    boolean nothingWritten = dryRun.getValue();
    return nothingWritten ? Order.Mode.DRY_RUN : Order.Mode.WRITE;
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
    List<Change> differences = isCheck() ? outcome.differences() : List.of();
    Drift drift = new Drift(differences, order.descriptor().name(), repair(command));
    if (format() == OutputFormat.text) {
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

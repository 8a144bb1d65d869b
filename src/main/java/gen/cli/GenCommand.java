package gen.cli;

import gen.Order;
import gen.Outcome;
import gen.finding.Finding;
import gen.report.Inspection;
import gen.report.Inspection.InspectedFile;
import gen.write.Folders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gen}: writes the files and pages of one app, checks them, or says what it would write. */
@Command(
    name = "gen",
    header = "One descriptor of an app becomes the one-click manifests of every PaaS.",
    description = {
      "",
      "Reads gen.yaml and writes deploy/<platform>/ and docs/install-<platform>.md.",
      "Nothing is written unless every file of every chosen platform is right."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Fine",
      "1:Findings, or files that are not up to date",
      "2:Wrong use of the command line",
      "3:A bug in gen"
    },
    footer = {
      "",
      "Examples:",
      "  gen --platform fly            write the files for Fly.io and its page",
      "  gen                           write everything",
      "  gen --check                   say whether everything is up to date, for CI",
      "  gen --instance staging        the files of a second installation"
    })
public final class GenCommand implements Callable<Integer>, OutputFormat.Choice {

  private final Surroundings surroundings;

  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder of the manifests. Default: deploy, beside the descriptor")
  private Path output;

  @Option(
      names = "--docs",
      paramLabel = "DIR",
      description = "Folder of the pages. Default: docs, beside the descriptor")
  private Path docs;

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

  private GenCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The command line with all commands. */
  public static CommandLine commandLine(Surroundings surroundings) {
    return new CommandLine(new GenCommand(surroundings), new Factory(surroundings))
        .addSubcommand(new PlatformsCommand(surroundings))
        .addSubcommand(new ExplainCommand(surroundings))
        .addSubcommand(new RehearseCommand(surroundings))
        .addSubcommand(new ValidateCommand(surroundings))
        .addSubcommand(new SchemaCommand(surroundings))
        .addSubcommand(new InitCommand(surroundings))
        .addSubcommand(new CompletionCommand(surroundings))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAllowSubcommandsAsOptionParameters(true);
  }

  @Override
  public OutputFormat format() {
    return format;
  }

  @Override
  public Integer call() {
    Outcome outcome = inputs.pipeline(surroundings).run(order());
    Console console = surroundings.console();
    Drift drift = drift(outcome);
    if (format == OutputFormat.text) {
      new Talk(console).about(outcome, order());
      drift.show(console);
    } else {
      List<Finding> findings = new ArrayList<>(outcome.findings());
      findings.addAll(drift.findings());
      console.result(
          new Inspection(files(outcome), findings.stream().sorted().toList()), printer("gen"));
    }
    return drift.changes().isEmpty() ? 0 : 1;
  }

  /** Only {@code --check} minds that files are not up to date. */
  private Drift drift(Outcome outcome) {
    return new Drift(
        check ? outcome.differences() : List.of(),
        inputs.name(),
        new Repair(inputs, output, docs).command());
  }

  private static List<InspectedFile> files(Outcome outcome) {
    return outcome.changes().stream()
        .map(each -> new InspectedFile(each.path(), each.kind().word()))
        .toList();
  }

  private Order order() {
    Path beside = inputs.file(surroundings).toAbsolutePath().normalize().getParent();
    Path here = surroundings.here();
    Folders folders =
        new Folders(
            output == null ? beside.resolve("deploy") : here.resolve(output),
            docs == null ? beside.resolve("docs") : here.resolve(docs),
            beside.resolve("README.md"),
            surroundings.temporary(),
            here);
    return new Order(
        inputs.descriptor(surroundings),
        inputs.ids(),
        inputs.instance(),
        folders,
        mode(),
        strict,
        force);
  }

  private Order.Mode mode() {
    if (check) {
      return Order.Mode.CHECK;
    }
    return dryRun ? Order.Mode.DRY_RUN : Order.Mode.WRITE;
  }
}

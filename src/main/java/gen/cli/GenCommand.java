package gen.cli;

import gen.Order;
import gen.page.Flavor;
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
      names = "--flavor",
      split = ",",
      paramLabel = "FLAVOR",
      converter = Flavors.class,
      description =
          "Languages of the pages: ${COMPLETION-CANDIDATES}. Default: docs.flavors of the descriptor")
  private List<Flavor> flavors = new ArrayList<>();

  @Mixin private Outputs outputs = new Outputs();

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
        .addSubcommand(new ImageCommand(surroundings))
        .addSubcommand(new PublishCommand(surroundings))
        .addSubcommand(new SchemaCommand(surroundings))
        .addSubcommand(new InitCommand(surroundings))
        .addSubcommand(new CompletionCommand(surroundings))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAllowSubcommandsAsOptionParameters(true);
  }

  @Override
  public OutputFormat format() {
    return outputs.format();
  }

  @Override
  public Integer call() {
    Flavors.requirePossible(flavors, inputs.ids());
    Order order =
        new Order(
                inputs.descriptor(surroundings),
                inputs.ids(),
                inputs.instance(),
                outputs.folders(inputs.file(surroundings), surroundings),
                outputs.mode(),
                outputs.strict(),
                outputs.force())
            .in(flavors);
    String command = "gen" + inputs.asOptions() + Flavors.asOptions(flavors);
    return outputs.run(
        inputs.pipeline(surroundings),
        order,
        command,
        new Outputs.Teller(surroundings.console(), printer("gen")));
  }
}

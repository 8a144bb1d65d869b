package gen.cli;

import gen.Order;
import gen.document.Documents;
import gen.finding.Source;
import gen.page.Flavor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
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
      "  gen --descriptor apps         write everything for each gen.yaml below apps",
      "  gen --instance staging        the files of a second installation"
    })
public final class GenCommand implements Callable<Integer>, OutputFormat.Choice {

  private static final Map<String, Function<Surroundings, Object>> COMMANDS = commands();

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

  private static Map<String, Function<Surroundings, Object>> commands() {
    Map<String, Function<Surroundings, Object>> commands = new LinkedHashMap<>();
    commands.put("platforms", PlatformsCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("rehearse", RehearseCommand::new);
    commands.put("validate", ValidateCommand::new);
    commands.put("image", ImageCommand::new);
    commands.put("publish", PublishCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("init", InitCommand::new);
    commands.put("completion", CompletionCommand::new);
    commands.put("manual", ManualCommand::new);
    commands.put("warmup", WarmupCommand::new);
    return commands;
  }

  private GenCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Whether a command has this name. */
  public static boolean isCommand(String word) {
    return COMMANDS.containsKey(word);
  }

  /** The command line with all commands. */
  public static CommandLine commandLine(Surroundings surroundings) {
    return commandLine(surroundings, word -> true);
  }

  /** The command line with those commands whose names are chosen. */
  public static CommandLine commandLine(Surroundings surroundings, Predicate<String> chosen) {
    CommandLine line = new CommandLine(new GenCommand(surroundings), new Factory(surroundings));
    COMMANDS.forEach(
        (name, command) -> {
          if (chosen.test(name)) {
            line.addSubcommand(command.apply(surroundings));
          }
        });
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setAllowSubcommandsAsOptionParameters(true);
  }

  @Override
  public OutputFormat format() {
    return outputs.format();
  }

  @Override
  public Integer call() {
    Flavors.requirePossible(flavors, inputs.ids());
    Catalogue catalogue = new Catalogue(surroundings.here());
    if (catalogue.isMeant(inputs.words())) {
      List<Path> files = catalogue.files(inputs.words());
      outputs.refuseIfShared(files);
      return new Batch(inputs.pipeline(surroundings), this::order, surroundings.console())
          .run(files);
    }
    Order order = order(inputs.descriptor(surroundings), inputs.file(surroundings));
    String command = "gen" + inputs.asOptions() + Flavors.asOptions(flavors);
    return outputs.run(
        inputs.pipeline(surroundings),
        order,
        command,
        new Outputs.Teller(surroundings.console(), printer("gen")));
  }

  private Order order(Path file) {
    Path here = surroundings.here();
    Path shown = file.startsWith(here) ? here.relativize(file) : file;
    return order(Documents.load(file, shown.toString().replace('\\', '/')), file);
  }

  private Order order(Source descriptor, Path file) {
    return new Order(
            descriptor,
            inputs.ids(),
            inputs.instance(),
            outputs.folders(file, surroundings),
            outputs.mode(),
            outputs.strict(),
            outputs.force())
        .in(flavors);
  }
}

package gen.cli;

import gen.document.WorkTree;
import gen.finding.Source;
import gen.pipeline.Order;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gen}: writes the files and pages of one app, checks them, or says what it would write. */
public final class GenCommand implements Action, OutputFormat.Choice {

  private static final About ABOUT =
      new About(
          "gen",
          "One descriptor of an app becomes the one-click manifests of several platforms.",
          "Reads gen.yaml and writes deploy/<platform>/ and docs/install-<platform>.md. Nothing is"
              + " written unless every file of every chosen platform is right.",
          List.of(
              "gen --platform fly            write the files for Fly.io and its page",
              "gen                           write everything",
              "gen --check                   say whether everything is up to date, for CI",
              "gen --descriptor apps         write everything for each gen.yaml below apps",
              "gen --instance staging        the files of a second installation"));

  private static final Map<String, Function<Surroundings, Action>> COMMANDS = commands();

  private final Surroundings surroundings;
  private final Inputs inputs;
  private final Flavors flavors = new Flavors();
  private final Outputs outputs = new Outputs();
  private final CommandSpec spec;

  private static Map<String, Function<Surroundings, Action>> commands() {
    Map<String, Function<Surroundings, Action>> commands = new LinkedHashMap<>();
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
    inputs = new Inputs(surroundings);
    spec = ABOUT.of(this, inputs, flavors, outputs);
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "Fine");
    codes.put("1", "Findings, or files that are not up to date");
    codes.put("2", "Wrong use of the command line");
    codes.put("3", "A bug in gen");
    spec.usageMessage().autoWidth(true).exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
  }

  @Override
  public CommandSpec spec() {
    return spec;
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
    CommandLine line = new CommandLine(new GenCommand(surroundings).spec());
    COMMANDS.forEach(
        (name, command) -> {
          if (chosen.test(name)) {
            line.addSubcommand(name, command.apply(surroundings).spec());
          }
        });
    Version version = new Version(surroundings);
    line.getCommandSpec().versionProvider(version);
    line.getSubcommands().values().forEach(each -> each.getCommandSpec().versionProvider(version));
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setAllowSubcommandsAsOptionParameters(true);
  }

  @Override
  public OutputFormat format() {
    return outputs.format();
  }

  @Override
  public Integer call() {
    flavors.requirePossible(inputs.ids());
    DescriptorList catalogue = new DescriptorList(surroundings.here());
    if (catalogue.isMeant(inputs.words())) {
      List<Path> files = catalogue.files(inputs.words());
      outputs.refuseIfShared(files);
      return new Batch(inputs.pipeline(surroundings), this::order, surroundings.console())
          .run(files);
    }
    Order order = order(inputs.descriptor(surroundings), inputs.file(surroundings));
    String command = "gen" + inputs.asOptions() + flavors.asOptions();
    return outputs.run(
        inputs.pipeline(surroundings),
        order,
        command,
        new Outputs.Teller(surroundings.console(), printer("gen")));
  }

  private Order order(Path file) {
    Path here = surroundings.here();
    Path shown = file.startsWith(here) ? here.relativize(file) : file;
    WorkTree tree = WorkTree.around(file.getParent(), here);
    return order(tree.load(file, shown.toString().replace('\\', '/')), file);
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
        .in(flavors.chosen());
  }
}

package gen.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gen.facts.FactsPrinter;
import gen.facts.Summary;
import gen.finding.Code;
import gen.finding.Nearest;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.pipeline.Schemas;
import gen.pipeline.Validation;
import gen.platform.Platforms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code gen platforms}: what each platform offers, from its folder. */
final class PlatformsCommand implements Action, OutputFormat.Choice {

  private static final About ABOUT =
      new About(
          "platforms",
          "Show what each platform offers.",
          "",
          List.of("gen platforms --format json", "gen platforms fly"));

  private final Surroundings surroundings;

  private final Inputs inputs;
  private final PositionalParamSpec id;

  private final OptionSpec format =
      Arguments.one(TableFormat.class, "--format")
          .paramLabel("FORMAT")
          .defaultValue("text")
          .description("How to print the table: ${COMPLETION-CANDIDATES}. Default: text")
          .build();

  private final CommandSpec spec;

  /** How the table is printed. */
  enum TableFormat {
    text,
    json
  }

  PlatformsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    inputs = new Inputs(surroundings);
    id =
        PositionalParamSpec.builder()
            .type(String.class)
            .arity("0..1")
            .paramLabel("PLATFORM")
            .completionCandidates(new PlatformIds(surroundings))
            .description(
                "Show everything that is known about this one, with source and day, as Markdown.")
            .build();
    spec = ABOUT.of(this, command -> command.addPositional(id), inputs, this::addFormat);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public OutputFormat format() {
    return isJson() ? OutputFormat.json : OutputFormat.text;
  }

  @Override
  public Integer call() {
    String platform = id.getValue();
    if (platform != null) {
      surroundings.console().out().print(facts(platform));
      return 0;
    }
    List<Map<String, String>> rows =
        inputs.platforms(surroundings, new Schemas()).select(inputs.ids()).stream()
            .map(Summary::of)
            .toList();
    surroundings.console().out().println(isJson() ? json(rows) : text(rows));
    return 0;
  }

  private void addFormat(CommandSpec command) {
    command.addOption(format);
  }

  private boolean isJson() {
    return format.getValue() == TableFormat.json;
  }

  private String facts(String platform) {
    if (isJson() || !inputs.ids().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--format json and --platform are for the table; leave them out, or '" + platform + "'");
    }
    Schemas schemas = new Schemas();
    Platforms platforms = inputs.platforms(surroundings, schemas);
    if (!platforms.ids().contains(platform)) {
      throw new Rejected(
          Code.USAGE.at(
              Place.of(spec.qualifiedName()),
              "there is no platform '"
                  + platform
                  + "'; there are: "
                  + String.join(", ", platforms.ids()),
              Nearest.help(platform, platforms.ids(), "name one of them")));
    }
    return FactsPrinter.print(new Validation(platforms, schemas).facts(platform));
  }

  private static String json(List<Map<String, String>> rows) {
    ArrayNode array = new ObjectMapper().createArrayNode();
    for (Map<String, String> row : rows) {
      ObjectNode object = array.addObject();
      row.forEach(object::put);
    }
    return array.toPrettyString();
  }

  private static String text(List<Map<String, String>> rows) {
    List<String> blocks = new ArrayList<>();
    for (Map<String, String> row : rows) {
      StringBuilder block = new StringBuilder();
      row.forEach(
          (name, value) -> block.append(String.format(Locale.ROOT, "%-20s %s%n", name, value)));
      blocks.add(block.toString());
    }
    return String.join("\n", blocks).stripTrailing();
  }
}

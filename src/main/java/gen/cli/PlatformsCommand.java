package gen.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gen.Schemas;
import gen.Validation;
import gen.facts.FactsPrinter;
import gen.facts.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gen platforms}: what each platform offers, from its folder. */
@Command(
    name = "platforms",
    header = "Show what each platform offers.",
    description = "",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  gen platforms --format json", "  gen platforms fly"})
final class PlatformsCommand implements Callable<Integer>, OutputFormat.Choice {

  private final Surroundings surroundings;

  @Mixin private Inputs inputs = new Inputs();

  @Parameters(
      arity = "0..1",
      paramLabel = "PLATFORM",
      completionCandidates = PlatformIds.class,
      description =
          "Show everything that is known about this one, with source and day, as Markdown.")
  private String id;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print the table: ${COMPLETION-CANDIDATES}. Default: text")
  private TableFormat format;

  /** How the table is printed. */
  enum TableFormat {
    text,
    json
  }

  PlatformsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public OutputFormat format() {
    return format == TableFormat.json ? OutputFormat.json : OutputFormat.text;
  }

  @Override
  public Integer call() {
    if (id != null) {
      surroundings.console().out().print(facts());
      return 0;
    }
    List<Map<String, String>> rows =
        inputs.platforms(surroundings, new Schemas()).select(inputs.ids()).stream()
            .map(Summary::of)
            .toList();
    surroundings.console().out().println(format == TableFormat.json ? json(rows) : text(rows));
    return 0;
  }

  private String facts() {
    if (format == TableFormat.json || !inputs.ids().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--format json and --platform are for the table; leave them out, or '" + id + "'");
    }
    Schemas schemas = new Schemas();
    return FactsPrinter.print(
        new Validation(inputs.platforms(surroundings, schemas), schemas).facts(id));
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

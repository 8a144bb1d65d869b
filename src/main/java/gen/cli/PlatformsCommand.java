package gen.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gen.Schemas;
import gen.platform.Catalogue;
import gen.platform.Platform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gen platforms}: what each platform offers, from its folder. */
@Command(
    name = "platforms",
    header = "Show what each platform offers.",
    description = "",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  gen platforms --format json"})
final class PlatformsCommand implements Callable<Integer>, OutputFormat.Choice {

  private final Surroundings surroundings;

  @Mixin private Inputs inputs = new Inputs();

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
    List<Map<String, String>> rows =
        inputs.platforms(surroundings, new Schemas()).select(inputs.ids()).stream()
            .map(PlatformsCommand::row)
            .toList();
    surroundings.console().out().println(format == TableFormat.json ? json(rows) : text(rows));
    return 0;
  }

  private static Map<String, String> row(Platform platform) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("platform", platform.id());
    row.put("begins with", platform.button().shape().name().toLowerCase(Locale.ROOT));
    row.put("files", join(platform.files().stream().map(Platform.OutputFile::path).toList()));
    row.put("database hands over", handsOver(platform));
    row.put("secrets", platform.facts().text("secrets.how"));
    row.put("port", platform.port().dictated() ? "decided by the platform" : "the app's own");
    row.put("TLS to the database", platform.database().tlsRequired() ? "required" : "not required");
    row.put(
        "Postgres", join(platform.database().versions().stream().map(String::valueOf).toList()));
    row.put("rights", rights(platform));
    row.put("disk", platform.disk().offered() ? "yes" : "no");
    row.put("app plan", plan(platform.plans()));
    row.put("database plan", plan(platform.databasePlans()));
    row.put("regions", join(List.copyOf(platform.regions().places().keySet())));
    row.put("facts checked", platform.facts().text("references.checked"));
    return row;
  }

  private static String handsOver(Platform platform) {
    boolean parts = platform.references().values().containsKey("postgres.host");
    boolean url = platform.references().values().containsKey("postgres.url");
    return parts && url ? "parts and URL" : parts ? "parts" : "URL";
  }

  private static String rights(Platform platform) {
    return platform.database().privileges().entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String plan(Catalogue catalogue) {
    return catalogue
        .find(catalogue.standard())
        .map(plan -> plan.id() + (plan.price().isEmpty() ? "" : ", " + plan.price()))
        .orElse("none to choose");
  }

  private static String join(List<String> words) {
    return words.isEmpty() ? "none" : String.join(", ", words);
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

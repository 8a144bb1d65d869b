package gen.cli;

import gen.Schemas;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gen schema}: prints the JSON Schema of the descriptor, for editors. */
@Command(
    name = "schema",
    header = "Print the JSON Schema of gen.yaml, for editors and other tools.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  gen schema > gen.schema.json",
      "  and in gen.yaml: # yaml-language-server: $schema=gen.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(names = "--platform-folder", description = "Print the schema of platform.yaml instead.")
  private boolean platform;

  @Option(names = "--findings", description = "Print the schema of what --format json prints.")
  private boolean findings;

  SchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    surroundings.console().out().print(Schemas.text(name() + ".schema.json"));
    return 0;
  }

  private String name() {
    if (findings) {
      return "findings";
    }
    return platform ? "platform" : "descriptor";
  }
}

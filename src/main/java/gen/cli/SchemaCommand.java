package gen.cli;

import gen.pipeline.Schemas;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gen schema}: prints the JSON Schema of the descriptor, for editors. */
final class SchemaCommand implements Action {

  private static final About ABOUT =
      new About(
          "schema",
          "Print the JSON Schema of gen.yaml, for editors and other tools.",
          "",
          List.of(
              "gen schema > gen.schema.json",
              "  and in gen.yaml: # yaml-language-server: $schema=gen.schema.json"));

  private final Surroundings surroundings;

  private final OptionSpec platform =
      Arguments.flag("--platform-folder")
          .description("Print the schema of platform.yaml instead.")
          .build();

  private final OptionSpec findings =
      Arguments.flag("--findings")
          .description("Print the schema of what --format json prints.")
          .build();

  private final CommandSpec spec;

  SchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    spec = ABOUT.of(this, command -> command.addOption(platform).addOption(findings));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    surroundings.console().out().print(Schemas.text(name() + ".schema.json"));
    return 0;
  }

  private String name() {
    if (isGiven(findings)) {
      return "findings";
    }
    return isGiven(platform) ? "platform" : "descriptor";
  }

  private static boolean isGiven(OptionSpec flag) {
    return flag.getValue();
  }
}

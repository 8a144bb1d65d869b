package gen.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says how findings are printed. */
final class FormatOption implements Arguments {

  private final OptionSpec format =
      Arguments.one(OutputFormat.class, "--format")
          .paramLabel("FORMAT")
          .defaultValue("text")
          .description("How to print the result: ${COMPLETION-CANDIDATES}. Default: text")
          .build();

  @Override
  public void addTo(CommandSpec command) {
    command.addOption(format);
  }

  /** The format that was asked for; text before the words are read. */
  OutputFormat format() {
    OutputFormat chosen = format.getValue();
    return chosen == null ? OutputFormat.text : chosen;
  }
}

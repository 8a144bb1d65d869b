package gen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What help says about a command besides its options.
 *
 * @param header one sentence, which the list of all commands shows as well
 * @param description some sentences; may be empty
 * @param examples lines; one that begins with a blank goes on with the example before it
 */
record About(String name, String header, String description, List<String> examples) {

  /**
   * The command that this is about, as picocli wants it described.
   *
   * @param arguments its options and parameters, in the order of help
   */
  CommandSpec of(Callable<Integer> command, Arguments... arguments) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    Arguments.add(spec, arguments);
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
    spec.usageMessage()
        .header(header)
        .description(description.isEmpty() ? new String[] {""} : new String[] {"", description, ""})
        .footer(footer())
        .sortOptions(false);
    return spec;
  }

  private String[] footer() {
    List<String> lines = new ArrayList<>(List.of(""));
    long commands = examples.stream().filter(each -> !each.startsWith(" ")).count();
    lines.add(commands == 1 ? "Example:" : "Examples:");
    examples.forEach(each -> lines.add("  " + each));
    return lines.toArray(String[]::new);
  }
}

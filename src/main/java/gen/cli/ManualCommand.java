package gen.cli;

import gen.document.Quoting;
import gen.report.Tool;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gen manual}: prints the manual page, as {@code man} reads it. */
final class ManualCommand implements Action {

  private static final About ABOUT =
      new About("manual", "Print the manual page.", "", List.of("gen manual | man -l -"));

  private final Surroundings surroundings;

  private final CommandSpec spec;

  ManualCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    spec = ABOUT.of(this);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    String title = root.getCommandSpec().usageMessage().header()[0];
    StringBuilder page =
        new StringBuilder(
            ".TH GEN 1 \""
                + Tool.gen().day()
                + "\"\n.SH NAME\ngen \\- "
                + Quoting.roff(title)
                + "\n");
    List<CommandLine> commands = new ArrayList<>(List.of(root));
    commands.addAll(root.getSubcommands().values());
    for (CommandLine command : commands) {
      String name = command.getCommandSpec().qualifiedName();
      page.append(".SH ")
          .append(Quoting.roff(name.toUpperCase(java.util.Locale.ROOT)))
          .append("\n.nf\n");
      String usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
      usage.lines().forEach(line -> page.append(Quoting.roff(line)).append('\n'));
      page.append(".fi\n");
    }
    surroundings.console().out().print(page);
    return 0;
  }
}

package gen.cli;

import gen.document.Quoting;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for fish, which picocli does not make. */
final class FishCompletion {

  private final StringBuilder script = new StringBuilder();

  private FishCompletion() {}

  /** The script for a command with its commands, options and the values that these take. */
  static String of(CommandLine root) {
    FishCompletion completion = new FishCompletion();
    String commands = String.join(" ", root.getSubcommands().keySet());
    String none = "not __fish_seen_subcommand_from " + commands;
    completion.options(none, root);
    for (Map.Entry<String, CommandLine> each : root.getSubcommands().entrySet()) {
      completion.line(none, "-f -a " + Quoting.fish(each.getKey()), header(each.getValue()));
      String chosen = "__fish_seen_subcommand_from " + each.getKey();
      completion.options(chosen, each.getValue());
      completion.words(chosen, each.getValue());
    }
    return completion.script.toString();
  }

  private void options(String when, CommandLine command) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      StringBuilder words = new StringBuilder();
      for (String name : option.names()) {
        words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.charAt(1));
      }
      if (option.arity().max() > 0) {
        words.append(values(option));
      }
      String[] description = option.description();
      line(when, words.substring(1), description.length == 0 ? "" : description[0]);
    }
  }

  /** The words that a command takes, where they are known. */
  private void words(String when, CommandLine command) {
    for (PositionalParamSpec word : command.getCommandSpec().positionalParameters()) {
      if (word.completionCandidates() != null) {
        line(when, "-f -a " + Quoting.fish(String.join(" ", word.completionCandidates())), "");
      }
    }
  }

  /** The values of an option; where they are not known, fish offers files. */
  private static String values(OptionSpec option) {
    if (option.completionCandidates() == null) {
      return " -r";
    }
    return " -x -a " + Quoting.fish(String.join(" ", option.completionCandidates()));
  }

  private void line(String when, String words, String description) {
    script.append("complete -c gen -n ").append(Quoting.fish(when)).append(' ').append(words);
    if (!description.isEmpty()) {
      script.append(" -d ").append(Quoting.fish(description.replaceAll(": \\$\\{.*", "")));
    }
    script.append('\n');
  }

  private static String header(CommandLine command) {
    String[] header = command.getCommandSpec().usageMessage().header();
    return header.length == 0 ? "" : header[0];
  }
}

package gen.cli;

import java.nio.file.Path;

/**
 * The command that brings files up to date, as one would type it.
 *
 * @param output the folder asked for; null for the usual one
 * @param docs the folder asked for; null for the usual one
 */
record Repair(Inputs inputs, Path output, Path docs) {

  /** The command with the options of the run that found the difference. */
  String command() {
    StringBuilder command = new StringBuilder("gen");
    inputs.ids().forEach(id -> command.append(" --platform ").append(id));
    command.append(inputs.asOptions());
    if (output != null) {
      command.append(" --output ").append(output);
    }
    if (docs != null) {
      command.append(" --docs ").append(docs);
    }
    return command.toString();
  }
}

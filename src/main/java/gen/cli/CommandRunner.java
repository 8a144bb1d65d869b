package gen.cli;

import gen.finding.Rejected;
import gen.report.Inspection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine;

/** Runs the command that a command line names, and says with an exit code how it went. */
public final class CommandRunner {

  /** Words that ask about every command. */
  private static final Set<String> ASK_ABOUT_ALL = Set.of("-h", "--help");

  /** Commands that act on all others. */
  private static final Set<String> ACT_ON_ALL = Set.of("completion", "manual", "warmup");

  private static final int MISUNDERSTOOD = -1;

  private CommandRunner() {}

  /** Runs gen in these surroundings; returns the exit code. */
  public static int run(Surroundings surroundings, String... args) {
    List<String> words = List.of(args);
    boolean named = words.stream().anyMatch(GenCommand::isCommand);
    boolean all = words.stream().anyMatch(named ? ACT_ON_ALL::contains : ASK_ABOUT_ALL::contains);
    int code = run(surroundings, name -> all || words.contains(name), args);
    return code == MISUNDERSTOOD ? run(surroundings, name -> true, args) : code;
  }

  /**
   * Runs gen with some of its commands only, as describing them all takes longer than most runs.
   *
   * @return the exit code, or {@link #MISUNDERSTOOD} when the words may make sense, or a better
   *     message, with all commands
   */
  private static int run(Surroundings surroundings, Predicate<String> known, String... args) {
    Console console = surroundings.console();
    CommandLine commands = GenCommand.commandLine(surroundings, known);
    commands.setOut(console.out());
    commands.setErr(console.err());
    commands.setExecutionExceptionHandler(
        (e, line, parsed) -> {
          if (e instanceof Rejected rejected) {
            return rejected(console, rejected, line);
          }
          console.bug(e);
          return 3;
        });
    commands.setParameterExceptionHandler(
        (e, parsed) -> {
          if (!known.test("")) {
            return MISUNDERSTOOD;
          }
          console.findings(List.of(Misuse.finding(e)));
          return 2;
        });
    int code = execute(commands, console, args);
    console.out().flush();
    console.err().flush();
    return code;
  }

  /**
   * What made a command stop is its result, in the format that was asked for. Wrong use of the
   * command line is none, also when only the command itself could notice it.
   *
   * @return the exit code
   */
  private static int rejected(Console console, Rejected rejected, CommandLine line) {
    if (Misuse.isAll(rejected.findings())) {
      console.findings(rejected.findings());
      return 2;
    }
    if (line.getCommand() instanceof OutputFormat.Choice choice
        && choice.format() != OutputFormat.text) {
      String command = line.getCommandSpec().qualifiedName();
      console.result(Inspection.of(rejected.findings()), choice.printer(command));
    } else {
      console.rejected(rejected);
    }
    return 1;
  }

  /** Also what is not an exception ends as a message, and not as a trace. */
  private static int execute(CommandLine commands, Console console, String... args) {
    try {
      return commands.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      console.bug(e);
      return 3;
    }
  }
}

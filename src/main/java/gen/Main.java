package gen;

import gen.cli.Console;
import gen.cli.GenCommand;
import gen.cli.Misuse;
import gen.cli.OutputFormat;
import gen.cli.Surroundings;
import gen.finding.Rejected;
import gen.report.Inspection;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The command line. The only class that knows the process it runs in. */
public final class Main {

  /** Words that ask about every command. */
  private static final Set<String> ASK_ABOUT_ALL = Set.of("-h", "--help");

  /** Commands that act on all others. */
  private static final Set<String> ACT_ON_ALL = Set.of("completion", "manual", "warmup");

  private static final int MISUNDERSTOOD = -1;

  private Main() {}

  /** Runs gen and ends the process with its exit code. */
  public static void main(String[] args) throws IOException, URISyntaxException {
    System.setProperty("org.freemarker.loggerLibrary", "none");
    // Readers of values that no option has; to look for them takes longer than to read the line.
    System.setProperty("picocli.converters.excludes", "java.*");
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    String told = System.getProperty("gen.terminal", "");
    boolean terminal = told.isEmpty() ? System.console() != null : told.equals("true");
    boolean color =
        terminal && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    Path templates = templates();
    HeadStart head = isRun(args) ? HeadStart.begin(templates, List.of(args)) : HeadStart.none();
    Surroundings surroundings =
        new Surroundings(
            Path.of("").toAbsolutePath(),
            templates,
            Path.of(System.getProperty("java.io.tmpdir")),
            System.getenv().getOrDefault("PATH", ""),
            new Console(out, err, color),
            head);
    int code = run(surroundings, args);
    if (out.checkError() && code == 0 && !isUnread()) {
      // Such as a full disk behind it: who reads half of a result must not take it for all of it.
      err.println("gen: the result could not be written to its end");
      code = 1;
    }
    err.flush();
    System.exit(code);
  }

  /** Whether nobody reads the result any more, such as {@code head} that has seen enough. */
  private static boolean isUnread() {
    try {
      // The stream itself keeps to itself why it failed.
      new FileOutputStream(FileDescriptor.out).write('\n');
      return false;
    } catch (IOException e) {
      return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }

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

  /** Whether these words ask for files, and not for help or one of the other commands. */
  private static boolean isRun(String[] args) {
    List<String> words = List.of(args);
    boolean named = !words.isEmpty() && !words.get(0).startsWith("-");
    return !named && Stream.of("-h", "--help", "-V", "--version").noneMatch(words::contains);
  }

  /** The folder beside the program, or the one in its jar. */
  private static Path templates() throws IOException, URISyntaxException {
    String given = System.getProperty("gen.templates");
    if (given != null && Files.isDirectory(Path.of(given))) {
      return Path.of(given);
    }
    URI resource = Main.class.getResource("/templates").toURI();
    if (resource.getScheme().equals("jar")) {
      FileSystems.newFileSystem(resource, Map.of());
    }
    return Path.of(resource);
  }
}

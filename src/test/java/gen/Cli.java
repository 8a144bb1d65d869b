package gen;

import static java.util.stream.Collectors.joining;

import gen.cli.CommandRunner;
import gen.cli.Console;
import gen.cli.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs the command line inside the test's own process. */
public final class Cli {

  /** The platforms that come with gen. */
  public static final Path TEMPLATES = Path.of("templates").toAbsolutePath();

  private static final Path TEMPORARY = Path.of("target", "cli").toAbsolutePath();

  private Cli() {}

  /** What a run said. */
  public record Result(int code, String out, String err) {

    private static final Pattern EXCERPT = Pattern.compile("(?m)^  +\\d* \\| .*\\R");
    private static final Pattern INTERNALS =
        Pattern.compile(
            "Exception|\\.java\\b|\\b(java|gen|freemarker|com|org)(\\.\\w+)*\\.[A-Z]\\w*"
                + "|StreamRead\\w*|\\b[A-Z]\\w+\\[(\\w+=|])");

    /** The talk without the lines that it shows of files. */
    String said() {
      return EXCERPT.matcher(err).replaceAll("");
    }

    /** Names of classes, traces and the like, which mean nothing to the people who read this. */
    public String internals() {
      return INTERNALS
          .matcher(EXCERPT.matcher(out).replaceAll("") + said())
          .results()
          .map(MatchResult::group)
          .collect(joining(" "));
    }
  }

  /** Runs gen as if somebody had typed these arguments in this folder. */
  public static Result run(Path folder, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    int code =
        CommandRunner.run(
            new Surroundings(folder, TEMPLATES, temporary(), System.getenv("PATH"), console), args);
    return new Result(code, out.toString(), err.toString());
  }

  /** The folder in which runs keep their locks. */
  public static Path temporary() {
    try {
      return Files.createDirectories(TEMPORARY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package gen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.Cli;
import gen.Examples;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --help} prints reads well. */
class HelpTest {

  /** A line of a description that picocli did not wrap; those that it did are further in. */
  private static final Pattern NEW_LINE = Pattern.compile("(?m)^ {26}(\\S.*)$");

  private static final Pattern FOOTER = Pattern.compile("(?s)\n(Examples?):\n(.*)$");

  private static String help(String command) {
    Path here = Examples.ROOT;
    Cli.Result help =
        command.equals("gen") ? Cli.run(here, "--help") : Cli.run(here, command, "--help");
    assertEquals(0, help.code());
    return help.out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gen",
        "platforms",
        "explain",
        "validate",
        "rehearse",
        "image",
        "publish",
        "schema",
        "init",
        "completion",
        "manual",
        "warmup"
      })
  void linesBeginSentencesAndExamplesAreCounted(String command) {
    String help = help(command);

    List<String> torn =
        NEW_LINE
            .matcher(help)
            .results()
            .map(line -> line.group(1))
            .filter(line -> Character.isLowerCase(line.charAt(0)))
            .toList();
    assertEquals(List.of(), torn);
    MatchResult footer = FOOTER.matcher(help).results().findFirst().orElseThrow();
    long commands = footer.group(2).lines().filter(line -> line.matches("  \\S.*")).count();
    assertEquals(commands == 1 ? "Example" : "Examples", footer.group(1), footer.group(2));
  }
}

package gen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Examples;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every command is described as a whole, and words that make no sense are answered with advice. */
class CommandLineTest {

  private static CommandLine gen() {
    PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
    return GenCommand.commandLine(
        new Surroundings(
            Examples.ROOT,
            Cli.TEMPLATES,
            Cli.temporary(),
            "",
            new Console(nowhere, nowhere, false)));
  }

  static Stream<CommandLine> commands() {
    CommandLine gen = gen();
    return Stream.concat(Stream.of(gen), gen.getSubcommands().values().stream());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpSaysWhatEachWordIsFor(CommandLine command) {
    assertEquals(1, command.getCommandSpec().usageMessage().header().length);
    for (ArgSpec each : command.getCommandSpec().args()) {
      String text = String.join(" ", each.description());
      assertTrue(text.matches("[A-Z].*|bash, .*"), () -> each + ": " + text);
      assertFalse(each.paramLabel().equals("PARAM") && each.arity().max() > 0, each::toString);
    }
    List<OptionSpec> options = new ArrayList<>(command.getCommandSpec().options());
    List<String> last =
        options.subList(options.size() - 2, options.size()).stream()
            .map(OptionSpec::longestName)
            .toList();
    assertEquals(List.of("--help", "--version"), last);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void eachCommandTellsTheVersion(CommandLine command) {
    String[] words = command.getCommandSpec().qualifiedName().concat(" --version").split(" ");
    Cli.Result result =
        Cli.run(Examples.ROOT, List.of(words).subList(1, words.length).toArray(String[]::new));

    assertEquals(0, result.code());
    assertTrue(result.out().contains("Java " + Runtime.version()), result::out);
  }

  /** What is wrong is said in words of ours, whoever reads the value. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "validate --today soon | 'soon' is not a day such as 2026-11-23",
        "validate --exclude [ | '[' is not a pattern of files",
        "validate --severity grave | expected one of [ERROR, WARNING, NOTE]",
        "rehearse --patience long | 'long' is not an int",
        "--flavor word | expected one of [github, mkdocs, html] but was 'word'",
        "--format xml | expected one of [text, json, sarif, github, junit]",
        "platforms --format xml | expected one of [text, json]",
        "completion tcsh | expected one of [bash, zsh, fish]",
        "publish --flavor mkdocs | Missing required argument(s): --release-notes",
        "publish --docs-dir docs | Missing required argument(s): --nav",
        "publish --redirect a=b | Missing required argument(s): --nav",
        "publish --nav --release-notes | are mutually exclusive",
        "explain | Missing required parameter: 'VARIABLE'",
        "--platfrom fly | Unknown option: '--platfrom'",
        "--platfrom fly --chekc | Unknown options: '--platfrom', '--chekc'",
        "platforms heruko | there is no platform 'heruko'; there are: fly, heroku,",
        "rehearse --answer x | 'x' is not NAME=VALUE",
      })
  void whatMakesNoSenseIsAnswered(String words, String said) {
    Cli.Result result = Cli.run(Examples.ROOT, words.split(" "));

    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains(said), result::err);
    assertFalse(result.err().contains("java."), result::err);
    assertFalse(result.err().contains("Exception"), result::err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate --today 2026-11-23", "publish --release-notes --flavor MkDocs"})
  void valuesAreRead(String words) {
    List<String> list = List.of(words.split(" "));
    gen().parseArgs(list.toArray(String[]::new));
  }

  /** Looking for annotations takes longer than all the rest of reading a line. */
  @Test
  void picocliLooksForNoAnnotations() {
    commands()
        .flatMap(command -> command.getCommandSpec().args().stream())
        .forEach(each -> assertEquals(null, each.userObject(), each::toString));
  }
}

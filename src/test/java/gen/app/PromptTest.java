package gen.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Examples;
import gen.Tree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are asked for, what is set where nobody can be asked, and what the app takes. */
class PromptTest {

  @TempDir private Path folder;

  private Cli.Result gen(String variable, String... words) {
    Tree.write(folder.resolve("gen.yaml"), DESCRIPTOR + "  OWNER: " + variable + "\n");
    return Cli.run(folder, words);
  }

  private String file(String path) {
    return Examples.text(folder.resolve(path));
  }

  @Test
  void noExampleOfASecretIsShown() {
    String secret = "{prompt: {example: hunter-two, secret: true}, description: A password.}";

    Cli.Result result = gen(secret, "--flavor", "html");
    assertEquals(0, result.code(), result.err());
    assertEquals(0, gen(secret).code());

    for (String path : Examples.filesUnder(folder)) {
      boolean isOwn = path.equals("gen.yaml");
      assertTrue(isOwn || !file(path).contains("hunter-two"), path);
      assertFalse(file(path).contains("For example ."), path);
    }
    assertFalse(gen(secret, "explain", "OWNER").out().contains("hunter-two"));
    assertTrue(gen("{prompt: {example: anna}, description: A name.}").code() == 0);
    assertTrue(file("deploy/heroku/app.json").contains("A name. For example anna."));
  }

  /** Render's fields are empty at first, so what they should hold is no question there. */
  @ParameterizedTest
  @ValueSource(strings = {"default: admin", "default: admin, required: false"})
  void aDefaultIsSetWhereNoFieldCanHoldIt(String prompt) {
    String variable = "{prompt: {" + prompt + ", min: 4}, description: Name of the first user.}";

    Cli.Result result = gen(variable);
    assertEquals(0, result.code(), result.err());

    String blueprint = file("deploy/render/render.yaml");
    String page = file("docs/install-render.md");
    assertTrue(blueprint.matches("(?s).*key: \"OWNER\"\\s+value: \"admin\".*"), blueprint);
    assertFalse(blueprint.contains("sync: false"), blueprint);
    assertTrue(
        page.contains("`OWNER` is `admin`. Name of the first user. At least 4 characters."), page);
    assertTrue(page.contains("then **Environment**, change the value"), page);
    assertTrue(file("deploy/heroku/app.json").contains("\"value\": \"admin\""));
    assertFalse(file("docs/install-heroku.md").contains("`OWNER` is `admin`"));
    assertEquals(0, Cli.run(folder, "--check").code());
  }

  /** What stands in the files of a public repository is no secret. */
  @Test
  void aSecretHasNoDefault() {
    Cli.Result result =
        gen("{prompt: {default: changeme, secret: true}, description: A password.}");

    assertEquals(1, result.code());
    assertTrue(result.err().contains("error[secret-in-descriptor] 'OWNER' is asked"), result.err());
  }

  @Test
  void peopleAreToldWhatIsTaken() {
    Cli.Result result =
        gen("{prompt: {min: 6, pattern: '[a-z]+', example: annabel}, description: A name.}");
    assertEquals(0, result.code(), result.err());

    String told = "A name. At least 6 characters. It must match [a-z]+ as a whole.";
    for (String path :
        new String[] {"deploy/heroku/app.json", "deploy/fly/deploy.sh", "docs/install-render.md"}) {
      assertTrue(file(path).replaceAll("\\\\(?=[\\[\\]+*_-])", "").contains(told), file(path));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{prompt: {min: 6, default: root}}",
        "{prompt: {min: 6, example: root}}",
        "{prompt: {min: 6, example: root, secret: true}}",
        "{prompt: {pattern: '[a-z]+', default: A1}}",
        "{prompt: {pattern: '(a+)+b', example: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}}",
        "{prompt: {pattern: '\\d+'}}",
        "{prompt: {pattern: '(a'}}",
        "{prompt: {pattern: '(a?){9999999}'}}",
        "{value: a, pattern: '(?:){2000000000}'}",
      })
  void whatDoesNotGoTogetherIsRefused(String variable) {
    Cli.Result result = gen(variable);

    assertEquals(1, result.code(), result.err());
    assertTrue(result.err().contains("error[bad-format]"), result.err());
    assertEquals("", result.internals());
  }

  @Test
  void aTextThatTheAppDoesNotTakeIsFound() {
    gen("{prompt: {min: 6, secret: true, pattern: '[a-z]+'}, description: A password.}");
    Path blueprint = folder.resolve("deploy/render/render.yaml");
    for (String text : new String[] {"abc", "abcdefG"}) {
      gen("{prompt: {min: 6, secret: true, pattern: '[a-z]+'}, description: A password.}");
      Tree.edit(blueprint, "sync: false", "value: " + text);

      Cli.Result result = Cli.run(folder, "validate", "deploy/render", "gen.yaml");

      assertTrue(
          result.out().contains("error[env-enum-invalid] '" + text + "' is not a value"),
          result.out());
      Tree.edit(blueprint, "value: " + text, "sync: false");
    }
  }

  /** A rehearsal types nothing that the installation would refuse. */
  @ParameterizedTest
  @CsvSource({"abc, texts like [a-f]+ of at least 6 characters", "abcdefg, texts like [a-f]+"})
  void anAnswerInARehearsalIsHeldAgainstWhatTheAppTakes(String answer, String taken) {
    gen("{prompt: {min: 6, pattern: '[a-f]+'}, description: A name.}");

    Cli.Result result = Cli.run(folder, "rehearse", "--answer", "OWNER=" + answer, "--", "true");

    assertEquals(2, result.code(), result.err());
    assertTrue(
        result.err().contains("none of the texts that the app takes: " + taken), result.err());
  }

  /** A pattern and a value of somebody else are no reason to wait, or to fail. */
  @ParameterizedTest
  @ValueSource(strings = {"(a+)+", "(.*a){25}", "(a|b|ab)*c?d", "(a*)*b"})
  void aPatternThatNeverEndsIsAFinding(String pattern) {
    String value = "a".repeat(3_000) + "!";

    Cli.Result result = gen("{value: \"" + value + "\", pattern: \"" + pattern + "\"}", "validate");

    assertTrue(result.code() <= 1, result.err());
    assertTrue(result.out().contains("[env-enum-invalid]"), result.out());
  }

  private static final String DESCRIPTOR =
      """
      version: 1
      id: notes
      name: Notes
      description: Notes and lists for a team that is small, or for one person alone.
      repository: https://github.com/acme/notes
      image: {name: example/notes, tag: "1.0.0", ownCommand: [/app]}
      http: {port: 3000, health: {path: /up}}
      postgres: {}
      env:
        DATABASE_URL: ${postgres.url}
        PORT: ${port}
      """;
}

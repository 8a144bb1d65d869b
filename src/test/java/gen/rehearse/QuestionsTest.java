package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.cli.CommandRunner;
import gen.cli.Console;
import gen.cli.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type reaches the app, whatever a platform's way to ask, and so do defaults. */
class QuestionsTest {

  private static final String DESCRIPTOR =
      """
      version: 1
      id: lists
      name: Lists
      description: Lists of things to do.
      repository: https://github.com/acme/lists
      image: {name: acme/lists, tag: "1.0.0", ownCommand: [/lists]}
      http: {port: 3000, health: {path: /up}}
      postgres: {}
      env:
        DATABASE_URL: ${postgres.url}
        PORT: ${port}
        OWNER_EMAIL: {prompt: {example: you@example.com}}
        OWNER_NAME: {prompt: {default: owner}}
        OWNER_PASSWORD: {prompt: {secret: true}}
        MOTTO: {prompt: {required: false}}
        EMPTY: ""
      """;

  private static final List<String> APP =
      List.of("sh", "-c", "echo \"<$OWNER_EMAIL|$OWNER_NAME|$OWNER_PASSWORD|$EMPTY>\"; exit 3");

  @TempDir private static Path folder;

  @BeforeAll
  static void generate() throws IOException {
    Files.writeString(folder.resolve("gen.yaml"), DESCRIPTOR);
    StringWriter said = new StringWriter();
    Console console = new Console(new PrintWriter(said), new PrintWriter(said), false);
    Path templates = Path.of("templates").toAbsolutePath();
    Surroundings here = new Surroundings(folder, templates, folder, "", console);
    assertEquals(0, CommandRunner.run(here, new String[0]), said::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fly", "heroku", "railway"})
  void answersAndDefaultsReachTheApp(String platform) {
    Run run =
        rehearse(platform, "OWNER_EMAIL=me=you@example.org", "OWNER_PASSWORD=a b\"c", "MOTTO=");

    Run.assertFailsAt("health", run);
    assertTrue(run.out().contains("<me=you@example.org|owner|a b\"c|>"), run.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fly", "heroku", "railway", "render"})
  void anAnswerIsStrongerThanADefault(String platform) {
    Run run = rehearse(platform, "OWNER_EMAIL=e", "OWNER_PASSWORD=p", "OWNER_NAME=n", "MOTTO=m");

    assertTrue(run.out().contains("<e|n|p|>"), run.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fly", "heroku", "railway", "render"})
  void whatIsAskedForAndNotAnsweredIsNamed(String platform) {
    Run run = rehearse(platform, "OWNER_EMAIL=e", "MOTTO=m");

    Run.assertFailsAt("environment", run);
    assertTrue(run.out().contains("--answer OWNER_PASSWORD="), run.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fly", "heroku", "railway", "render"})
  void anAnswerToNoQuestionIsNamed(String platform) {
    Run run = rehearse(platform, "OWNER_EMAIL=e", "OWNER_PASSWORD=p", "MOTTO=", "OWNR_NAME=n");

    Run.assertFailsAt("environment", run);
    assertTrue(run.out().contains("no variable of this name"), run.all());
  }

  private static Run rehearse(String platform, String... answers) {
    List<String> options = new ArrayList<>(List.of("--platform", platform, "--quick"));
    options.addAll(List.of("--postgres", TestPostgres.url()));
    for (String answer : answers) {
      options.addAll(List.of("--answer", answer));
    }
    return Run.in(folder, options, APP);
  }
}

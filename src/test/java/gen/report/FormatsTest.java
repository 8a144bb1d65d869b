package gen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gen.Cli;
import gen.MadeRepository;
import gen.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that has {@code --format} speaks each format, whatever comes of it. */
class FormatsTest {

  @TempDir private Path outer;
  private Path folder;

  @BeforeEach
  void makeARepository() {
    folder = MadeRepository.in(outer).folder();
  }

  @ParameterizedTest
  @CsvSource({"json", "sarif", "github", "junit", "SARIF"})
  void upToDateIsZeroErrors(String format) throws IOException {
    Cli.Result result = check(format);

    assertEquals(0, result.code(), result.err());
    assertEquals(List.of(), errors(format, result.out()));
  }

  @ParameterizedTest
  @CsvSource({"json", "sarif", "github", "junit"})
  void aFileThatIsNotUpToDateIsAnErrorAtItsLine(String format) throws IOException {
    Tree.edit(folder.resolve("deploy/toy/toy.yaml"), "LOG_LEVEL\": \"info", "LOG_LEVEL\": \"none");

    Cli.Result result = check(format);

    assertEquals(1, result.code());
    assertEquals(List.of("deploy/toy/toy.yaml manifest-drift"), errors(format, result.out()));
    assertTrue(result.out().contains("run `gen --templates own`"), result.out());
    assertTrue(result.err().startsWith("1 error"), result.err());
  }

  @ParameterizedTest
  @CsvSource({"json", "sarif", "github", "junit"})
  void rejectedInputSpeaksTheFormat(String format) throws IOException {
    Tree.edit(folder.resolve("gen.yaml"), "http:", "htttp:");

    Cli.Result result = check(format);

    assertEquals(1, result.code());
    assertEquals(
        List.of("gen.yaml missing-key", "gen.yaml unknown-key"), errors(format, result.out()));
    assertFalse(result.err().contains("gen.yaml"), result.err());
  }

  @Test
  void whatIsMissingAndWhatIsLeftOverIsSaid() throws IOException {
    Tree.edit(folder.resolve("own/toy/platform.yaml"), "id: toy", "id: toys");
    assertTrue(folder.resolve("own/toy").toFile().renameTo(folder.resolve("own/toys").toFile()));

    String out = check("github").out();

    assertTrue(
        out.contains(
            "::error file=deploy/toy/toy.yaml,title=gen%3A manifest-drift::the file is left over"),
        out);
    assertTrue(
        out.contains(
            "::error file=deploy/toys/toy.yaml,title=gen%3A manifest-drift::the file is missing"),
        out);
  }

  @Test
  void driftIsAtTheFirstLineThatWouldChange() {
    String made = Tree.read(folder.resolve("deploy/toy/toy.yaml"));
    Tree.edit(folder.resolve("deploy/toy/toy.yaml"), "LOG_LEVEL\": \"info", "LOG_LEVEL\": \"none");
    long line = made.substring(0, made.indexOf("LOG_LEVEL")).lines().count();

    String changed = check("github").out();
    Tree.write(folder.resolve("deploy/toy/toy.yaml"), made.substring(0, made.indexOf("env:")));
    String cut = check("github").out();

    assertTrue(changed.contains("toy.yaml,line=" + line + ",col=1,"), changed);
    long last = made.substring(0, made.indexOf("env:")).lines().count() + 1;
    assertTrue(cut.contains("toy.yaml,line=" + last + ",col=1,"), cut);
  }

  @Test
  void withoutCheckAChangeIsNoFinding() throws IOException {
    Tree.edit(folder.resolve("gen.yaml"), "LOG_LEVEL: info", "LOG_LEVEL: debug");

    Cli.Result result = Cli.run(folder, "--templates", "own", "--dry-run", "--format", "junit");

    assertEquals(0, result.code());
    assertEquals(List.of(), errors("junit", result.out()));
  }

  @Test
  void aWrongCommandLineIsSaidToPeopleAlone() {
    Cli.Result result = check("xml");

    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains("text, json, sarif, github, junit"), result.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--flavor github,mkdocs",
        "--flavor html -p toy",
        "image -d gen.yaml -d other.yaml",
        "validate --rule no-such-code"
      })
  void whatOnlyTheCommandSeesIsWrongInItsWordsIsSaidToPeopleAloneToo(String words) {
    for (String format : List.of("text", "json", "sarif", "github", "junit")) {
      Cli.Result result = Cli.run(folder, (words + " --format " + format).split(" "));

      assertEquals(2, result.code(), format);
      assertEquals("", result.out(), format);
      assertTrue(result.err().contains("error[usage]"), result.err());
    }
  }

  @Test
  void rejectedPlatformsSpeakJsonToo() throws IOException {
    Cli.Result result = Cli.run(folder, "platforms", "-p", "nowhere", "--format", "json");

    assertEquals(1, result.code());
    assertEquals(List.of("--platform unknown-platform"), errors("json", result.out()));
  }

  @Test
  void theSchemaOfTheJsonIsPrinted() throws IOException {
    JsonNode schema = json(Cli.run(folder, "schema", "--findings").out());

    assertEquals("Findings", schema.path("title").asText());
  }

  private Cli.Result check(String format) {
    return Cli.run(folder, "--templates", "own", "--check", "--format", format);
  }

  /** File and code of each error, as read from a result in this format. */
  private static List<String> errors(String format, String out) throws IOException {
    return switch (format.toLowerCase(java.util.Locale.ROOT)) {
      case "json" ->
          stream(json(out).path("findings"))
              .filter(each -> each.path("severity").asText().equals("error"))
              .map(each -> each.path("file").asText() + " " + each.path("code").asText())
              .toList();
      case "sarif" -> {
        SarifSchema.accepts(out);
        yield stream(json(out).at("/runs/0/results"))
            .filter(each -> each.path("level").asText().equals("error"))
            .map(each -> each.findValue("uri").asText() + " " + each.path("ruleId").asText())
            .toList();
      }
      case "github" ->
          WorkflowCommand.in(out).stream()
              .filter(each -> each.name().equals("error"))
              .map(WorkflowCommand::properties)
              .map(each -> each.get("file") + " " + each.get("title").replace("gen: ", ""))
              .toList();
      default ->
          Xml.all(Xml.root(out), "testcase").stream()
              .filter(each -> !Xml.all(each, "failure").isEmpty())
              .map(each -> each.getAttribute("file") + " " + each.getAttribute("name"))
              .toList();
    };
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return java.util.stream.StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}

package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gen.cli.Console;
import gen.cli.GenCommand;
import gen.cli.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The files that bring gen into a CI are well-formed, and what they name is there. */
class CiFilesTest {

  private static final ObjectMapper YAML = new YAMLMapper();
  private static final JsonNode ACTION = yaml("action.yml");
  private static final JsonNode HOOKS = yaml(".pre-commit-hooks.yaml");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{\\s*(.*?)\\s*}}");

  @Test
  void theActionHasWhatGithubDemands() {
    assertFalse(ACTION.path("name").asText().isBlank());
    assertFalse(ACTION.path("description").asText().isBlank());
    assertEquals("composite", ACTION.at("/runs/using").asText());
    for (JsonNode step : ACTION.at("/runs/steps")) {
      assertTrue(step.has("run") ^ step.has("uses"), step.toString());
      assertEquals(step.has("run"), step.path("shell").asText().equals("bash"), step.toString());
    }
    for (JsonNode input : ACTION.path("inputs")) {
      assertFalse(input.path("description").asText().isBlank());
      assertTrue(input.path("default").isTextual(), input.toString());
    }
  }

  /** Whoever moves a tag of an action would run with the rights of the workflow. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "action.yml",
        ".github/workflows/ci.yml",
        ".github/workflows/release.yml",
        "deploy/image/publish.yml"
      })
  void actionsStandAsACommitWithTheReleaseBesideIt(String file) {
    List<String> uses =
        Examples.text(Examples.ROOT.resolve(file))
            .lines()
            .filter(line -> line.matches("[\\s-]*uses: .*"))
            .toList();

    assertFalse(uses.isEmpty());
    for (String line : uses) {
      assertTrue(
          line.matches("[ -]+uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+"),
          line);
    }
  }

  @Test
  void noInputIsEverPartOfAScript() {
    for (JsonNode step : ACTION.at("/runs/steps")) {
      assertFalse(EXPRESSION.matcher(step.path("run").asText()).find(), step.toString());
    }
  }

  @Test
  void everyExpressionOfTheActionNamesSomethingThatIsThere() {
    Set<String> known = new TreeSet<>();
    ACTION.path("inputs").fieldNames().forEachRemaining(name -> known.add("inputs." + name));
    for (JsonNode step : ACTION.at("/runs/steps")) {
      String id = "steps." + step.path("id").asText() + ".outputs.";
      Stream.of("exit-code", "report", "found").forEach(name -> known.add(id + name));
    }

    List<String> used = expressions(ACTION.toString());

    assertTrue(used.size() >= 6, used.toString());
    assertTrue(known.containsAll(used), used.toString());
  }

  @Test
  void everyScriptOfTheActionIsThere() {
    Pattern script = Pattern.compile("\\$GITHUB_ACTION_PATH/([^\"]+)");
    List<String> named =
        script
            .matcher(ACTION.at("/runs/steps").findValuesAsText("run").toString())
            .results()
            .map(match -> match.group(1))
            .toList();

    assertEquals(2, named.size());
    named.forEach(file -> assertTrue(Files.isExecutable(Examples.ROOT.resolve(file)), file));
  }

  @Test
  void scriptsPassShellcheck() throws IOException, InterruptedException {
    Path shellcheck = Path.of("/usr/bin/shellcheck");
    assumeTrue(Files.isExecutable(shellcheck), "there is no shellcheck");
    Process process =
        new ProcessBuilder(
                shellcheck.toString(), "gen", ".ci/run", ".ci/action-java", ".ci/action-run")
            .redirectErrorStream(true)
            .start();

    String said = new String(process.getInputStream().readAllBytes());

    assertEquals("", said);
    assertEquals(0, process.waitFor());
  }

  @Test
  void hooksHaveWhatPreCommitDemands() {
    Set<String> ids = new TreeSet<>();
    for (JsonNode hook : HOOKS) {
      ids.add(hook.path("id").asText());
      assertFalse(hook.path("name").asText().isBlank());
      assertEquals("unsupported_script", hook.path("language").asText());
      assertEquals("4.4.0", hook.path("minimum_pre_commit_version").asText());
      assertTrue(hook.path("pass_filenames").isBoolean());
      String file = hook.path("entry").asText().split(" ")[0];
      assertTrue(Files.isExecutable(Examples.ROOT.resolve(file)), file);
    }
    assertEquals(Set.of("gen-check", "gen-validate"), ids);
  }

  @Test
  void hooksRunForTheFilesTheyAreAbout() {
    Pattern check = Pattern.compile(hook("gen-check").path("files").asText());
    Pattern validate = Pattern.compile(hook("gen-validate").path("files").asText().strip());

    Examples.filesUnder(Examples.ROOT.resolve("deploy"))
        .forEach(file -> assertTrue(check.matcher("deploy/" + file).find(), file));
    Stream.of("gen.yaml", "docs/install-fly.md", "docs/install.md", "docs/gen.sum", "README.md")
        .forEach(file -> assertTrue(check.matcher(file).find(), file));
    Stream.of(
            "render.yaml", "a/fly.staging.toml", "app.json", "x/.railway/railway.ts", "Dockerfile")
        .forEach(file -> assertTrue(validate.matcher(file).find(), file));
    Stream.of("src/App.java", "myrender.yaml", "docs/render.yaml.md", "railway.md")
        .forEach(file -> assertFalse(validate.matcher(file).find() || check.matcher(file).find()));
  }

  static Stream<String> commands() {
    Stream<String> hooks = HOOKS.findValuesAsText("entry").stream();
    Stream<String> action = Stream.of("gen " + ACTION.at("/inputs/args/default").asText());
    Pattern shown = Pattern.compile("(?m)(?:`|/gen\"? |^)(gen (?:validate|--check)[^`'>\n]*)");
    Stream<String> page =
        shown.matcher(page()).results().map(match -> match.group(1).strip()).distinct();
    return Stream.of(hooks, action, page).flatMap(each -> each).distinct();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandIsOneOfGen(String command) {
    PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
    Surroundings surroundings =
        new Surroundings(
            Examples.ROOT,
            Cli.TEMPLATES,
            Cli.temporary(),
            "",
            new Console(nowhere, nowhere, false));
    CommandLine line = GenCommand.commandLine(surroundings);
    String[] words = command.split(" ");
    boolean subcommand = !words[1].startsWith("-");
    assumeTrue(
        !subcommand || line.getSubcommands().containsKey(words[1]), words[1] + " is not there yet");

    line.parseArgs(List.of(words).subList(1, words.length).toArray(String[]::new));
  }

  @Test
  void everyYamlOfThePageIsWellFormedAndUsesKnownVersions() throws IOException {
    List<String> blocks = blocks("yaml");
    Set<String> uses = new TreeSet<>();
    for (String block : blocks) {
      YAML.readTree(block).findValuesAsText("uses").forEach(uses::add);
    }

    assertEquals(5, blocks.size());
    assertEquals(
        Set.of("OWNER/gen@v0", "actions/checkout@v7", "github/codeql-action/upload-sarif@v4"),
        uses);
  }

  @Test
  void thePageShowsInputsHooksAndOutputsThatAreThere() throws IOException {
    List<String> inputs = new ArrayList<>();
    ACTION.path("inputs").fieldNames().forEachRemaining(inputs::add);
    for (String block : blocks("yaml")) {
      JsonNode yaml = YAML.readTree(block);
      for (JsonNode step : yaml.findParents("uses")) {
        if (step.path("uses").asText().startsWith("OWNER/gen")) {
          step.path("with")
              .fieldNames()
              .forEachRemaining(each -> assertTrue(inputs.contains(each)));
        }
      }
      expressions(block).stream()
          .flatMap(
              each -> Pattern.compile("steps\\.gen\\.outputs\\.([\\w-]+)").matcher(each).results())
          .forEach(each -> assertTrue(ACTION.path("outputs").has(each.group(1)), each.group()));
      yaml.path("repos")
          .findValuesAsText("id")
          .forEach(id -> assertFalse(hook(id).isMissingNode()));
    }
    inputs.forEach(input -> assertTrue(page().contains("| `" + input + "` |"), input));
  }

  @Test
  void thePageShowsJsonAsItIs() throws IOException {
    assertEquals(
        Set.of("files", "findings"),
        new ObjectMapper()
            .readTree(blocks("json").get(0)).properties().stream()
                .map(java.util.Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toSet()));
  }

  private static JsonNode hook(String id) {
    return StreamSupport.stream(HOOKS.spliterator(), false)
        .filter(hook -> hook.path("id").asText().equals(id))
        .findFirst()
        .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
  }

  private static List<String> expressions(String text) {
    return EXPRESSION.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static List<String> blocks(String language) {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(page())
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static String page() {
    return Examples.text(Examples.ROOT.resolve("docs/ci.md"));
  }

  private static JsonNode yaml(String file) {
    try {
      return YAML.readTree(Examples.text(Examples.ROOT.resolve(file)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

package gen.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gen.Cli;
import gen.Examples;
import gen.Shell;
import gen.Tree;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Disk;
import gen.deployment.ServicePart;
import gen.deployment.Setting;
import gen.deployment.StorePart;
import gen.pipeline.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet for Railway's template holds all that its composer and its marketplace want. */
class RailwaySheetTest {

  private static final List<String> HEADINGS =
      List.of(
          "# Deploy and Host ",
          "## About Hosting ",
          "## Why Deploy ",
          "## Common Use Cases",
          "## Dependencies for ",
          "### Deployment Dependencies");

  /** A deployment and the folder of its sheet. */
  record Sheet(Deployment deployment, Path folder) {

    String text(String file) {
      return Examples.text(folder.resolve(file));
    }

    @Override
    public String toString() {
      return deployment.title();
    }
  }

  static Stream<Sheet> sheets() {
    return Examples.folders().stream()
        .flatMap(
            folder ->
                Examples.pipeline().deployments(Examples.order(folder, Order.Mode.CHECK)).stream()
                    .filter(each -> each.platform().id().equals("railway"))
                    .map(each -> new Sheet(each, folder.resolve("deploy/railway/template"))));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theOverviewPassesTheMarketplace(Sheet sheet) {
    String overview = sheet.text("overview.md");

    for (String heading : HEADINGS) {
      assertTrue(overview.lines().anyMatch(line -> line.startsWith(heading)), heading);
    }
    assertTrue(overview.length() >= 250 && overview.length() <= 10_000, overview);
    assertFalse(overview.contains("[X]"), overview);
    assertFalse(overview.contains("TODO"), overview);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theSheetHasEverythingThatTheComposerAsksFor(Sheet sheet) {
    String list = sheet.text("checklist.md");
    ServicePart service = sheet.deployment().web();
    String image = sheet.deployment().app().web().image().reference();

    assertTrue(list.contains("type `" + image + "`. Name the service `"), list);
    assertTrue(list.contains("with the port " + service.port() + "."), list);
    service.health().ifPresent(path -> assertTrue(list.contains("path**: `" + path + "`"), list));
    assertEquals(service.command().isEmpty(), !list.contains("**Start command**"), list);
    assertEquals(service.disk().isPresent(), list.contains("**Attach Volume**"), list);
    service
        .disk()
        .map(Disk::path)
        .ifPresent(path -> assertTrue(list.contains("and type `" + path + "`"), list));
    assertTrue(list.contains("--readme-file template/overview.md"), list);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theDescriptionOfEveryExampleIsTaken(Sheet sheet) {
    String description = sheet.deployment().app().description();

    assertTrue(description.length() >= 25 && description.length() <= 75, description);
    assertTrue(sheet.text("checklist.md").contains("fits: " + description + "\n"));
  }

  @Test
  void aDescriptionThatIsTooLongIsCalledSo(@TempDir Path folder) {
    Path umami = Examples.ROOT.resolve("examples/umami/gen.yaml");
    String longer = "Counts visits, " + "and counts them again, ".repeat(3) + "without cookies.";
    Tree.write(
        folder,
        Map.of(
            "gen.yaml",
            Examples.text(umami).replaceAll("(?m)^description: .*", "description: " + longer)));

    Cli.Result result = Cli.run(folder, "--platform", "railway");

    String sheet = Tree.read(folder.resolve("deploy/railway/template/checklist.md"));
    assertEquals(0, result.code());
    assertTrue(result.err().contains("note[description-length]"), result.err());
    assertTrue(
        sheet.contains("has " + longer.length() + " characters; write a shorter one"), sheet);
    assertFalse(sheet.contains(longer), sheet);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void whatIsSaidOfSecretsQuestionsAndTheAddressIsSo(Sheet sheet) {
    Deployment deployment = sheet.deployment();
    String overview = sheet.text("overview.md");
    boolean hasSecrets = !deployment.bound("generated").isEmpty();

    assertEquals(hasSecrets, overview.contains("these secrets for you: "), overview);
    assertEquals(hasSecrets, sheet.text("checklist.md").contains("They make the secrets"));
    assertEquals(!deployment.addressed().isEmpty(), overview.contains("the address of the app"));
    assertEquals(deployment.required().isEmpty(), overview.contains("You have to type nothing."));
    for (Setting setting : deployment.required()) {
      assertTrue(overview.contains("You are asked for: "), overview);
      assertTrue(overview.contains("`" + setting.name() + "`"), setting.name());
    }
    assertEquals(deployment.hasLogin(), sheet.text("checklist.md").contains(" sign in,"));
  }

  /** Stand-ins for the programs write down what they are called with. */
  private static List<String> called(Path folder, List<String> lines) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String program : List.of("git", "npm", "railway")) {
      Path file = bin.resolve(program);
      Files.writeString(
          file,
          """
          #!/bin/sh
          input=
          case "$*" in *--stdin*) input=" < $(cat)" ;; esac
          echo "${0##*/} $*$input" >> "$LOG"
          """);
      assertTrue(file.toFile().setExecutable(true));
    }
    Path script = folder.resolve("typed.sh");
    Files.writeString(script, "set -e\n" + String.join("\n", lines) + "\n");
    Path log = folder.resolve("log");
    Map<String, String> env = Map.of("PATH", bin + ":/usr/bin:/bin", "LOG", log.toString());
    Shell.Result result = Shell.run(script, env, List.of());
    assertEquals(0, result.code(), result.err());
    return Files.readAllLines(log);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theCommandsSetEverySecretAndQuestionAndTellTheAddressLast(Sheet sheet, @TempDir Path folder)
      throws IOException {
    Deployment deployment = sheet.deployment();
    List<String> listings = listings(sheet.text("checklist.md"));
    List<String> lines = listings.get(0).lines().toList();

    List<String> calls = called(folder, lines);

    String service = deployment.web().name();
    List<String> expected = new ArrayList<>();
    expected.add("npm install railway@3");
    expected.add("railway login");
    expected.add("railway init --name " + service);
    expected.add("railway add --service " + service);
    for (Setting setting : deployment.bound("generated")) {
      Binding.Generated secret = (Binding.Generated) setting.binding();
      expected.add(
          set(setting, service) + "[" + secret.characters() + "]{" + secret.length() + "}");
    }
    deployment.redis().map(StorePart::name).ifPresent(redis -> addRedis(redis, expected));
    deployment.bound("prompted").forEach(each -> expected.add(set(each, service) + "VALUE"));
    expected.add("railway config plan");
    expected.add("railway config apply --yes");
    String port = String.valueOf(deployment.web().port());
    expected.add("railway domain --service " + service + " --port " + port);
    assertEquals(expected.size(), calls.size(), calls.toString());
    for (int i = 0; i < calls.size(); i++) {
      assertTrue(calls.get(i).matches(expected.get(i)), calls.get(i));
    }
    // RAILWAY_PUBLIC_DOMAIN is there only with a domain, so what uses it is deployed once more.
    boolean isAddressed = !deployment.addressed().isEmpty();
    assertEquals(isAddressed ? 2 : 1, listings.size());
    if (isAddressed) {
      assertEquals("railway redeploy --service " + service + " --yes", listings.get(1));
    }
  }

  private static void addRedis(String redis, List<String> expected) {
    expected.add("railway add --service " + redis);
    expected.add(
        "railway variable set REDISPASSWORD --stdin --service "
            + redis
            + " --skip-deploys < [A-Za-z0-9]{48}");
  }

  /** A secret is whole or not set, whichever program fails. */
  @ParameterizedTest
  @ValueSource(strings = {"tr", "head"})
  void aSecretThatCouldNotBeMadeIsNotSet(String program, @TempDir Path folder) throws IOException {
    Sheet sheet =
        sheets()
            .filter(each -> !each.deployment().bound("generated").isEmpty())
            .findFirst()
            .orElseThrow();
    Path broken = Files.createDirectories(folder.resolve("bin")).resolve(program);
    Files.writeString(broken, "#!/bin/sh\nprintf abc\nexit 1\n");
    assertTrue(broken.toFile().setExecutable(true));

    List<String> calls =
        called(folder, listings(sheet.text("checklist.md")).get(0).lines().toList());

    for (Setting setting : sheet.deployment().bound("generated")) {
      assertFalse(calls.stream().anyMatch(call -> call.contains(" set " + setting.name() + " ")));
    }
    assertTrue(calls.contains("railway config apply --yes"), calls.toString());
  }

  private static String set(Setting setting, String service) {
    return "railway variable set %s --stdin --service %s --skip-deploys < "
        .formatted(setting.name(), service);
  }

  /** The listings of commands after this heading, or in the section of this name. */
  private static List<String> listings(String text) {
    String last = text.substring(Math.max(0, text.indexOf("## Without a template")));
    String part = last.contains("\n## First sign-in") ? last.split("\n## First sign-in")[0] : last;
    return Pattern.compile("(?s)```sh\n(.*?)\n```")
        .matcher(part)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void thePageOffersTheCommandsOfTheSheet(Sheet sheet) {
    Path docs = sheet.folder().resolve("../../../docs/install-railway.md").normalize();
    List<String> page = listings(Examples.text(docs));
    List<String> list = listings(sheet.text("checklist.md"));

    String fetch = "git clone --depth 1 %s\ncd %s/deploy/railway\n";
    String repository = sheet.deployment().publication().repository();
    String name = repository.substring(repository.lastIndexOf('/') + 1);
    assertEquals(fetch.formatted(repository, name) + list.get(0), page.get(0));
    assertEquals(list.subList(1, list.size()), page.subList(1, page.size()));
    for (String text : List.of(Examples.text(docs), sheet.text("checklist.md"))) {
      assertTrue(text.contains("(https://nodejs.org/) 22 or newer"), text);
      assertTrue(text.contains("(https://docs.railway.com/cli) 5.42.1 or newer"), text);
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void everyVariableComesWithADescriptionAndEverySecretWithAFunction(Sheet sheet)
      throws IOException {
    String file = sheet.deployment().web().name() + ".variables.json";
    JsonNode variables = new ObjectMapper().readTree(sheet.text(file));

    for (Setting setting : sheet.deployment().bound("generated")) {
      String value = variables.at("/" + setting.name() + "/value").asText();
      assertTrue(value.startsWith("${{secret("), setting.name());
    }
    variables.forEach(each -> assertTrue(each.path("description").isTextual(), each.toString()));
  }
}

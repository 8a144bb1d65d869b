package gen.pipeline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Examples;
import gen.Randomness;
import gen.Tree;
import gen.finding.Rejected;
import gen.page.Block;
import gen.page.Flavor;
import gen.page.Page;
import gen.page.Words;
import gen.render.HtmlReader;
import gen.render.MarkdownReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A platform on which an app is not offered is left out by every command, and comes back whole. */
class LeftOutTest {

  private static final String README =
      "# Board\n\n<!-- deploy-buttons:start -->\n<!-- deploy-buttons:end -->\n";

  /** An app that every platform takes. */
  private static final String APP =
      """
      version: 1
      id: board
      name: Board
      description: A board on which a team pins its plans.
      repository: https://github.com/example/board
      image: {name: ghcr.io/example/board, tag: "2.1.0", ownCommand: [/board]}
      http: {port: 4000, health: {path: /up}}
      postgres: {}
      env:
        DATABASE_URL: ${postgres.url}
        PORT: ${port}
      """;

  /** Keeps pictures, which Heroku cannot. */
  private static final String KEEPS =
      APP + "storage: [{path: /pictures, holds: pictures, loss: fatal}]\n";

  private static final String WHY = "Pictures on the board would be gone every day.";

  private static final Pattern WAY =
      Pattern.compile("leave (.+?) out: `(platforms: \\{.+?: \\{leave: why}})`");

  @TempDir private Path folder;

  private static String leaving(String platform) {
    return "platforms: {" + platform + ": {leave: \"" + WHY + "\"}}\n";
  }

  private Cli.Result gen(String descriptor, String... args) {
    Tree.write(folder, Map.of("gen.yaml", descriptor));
    return Cli.run(folder, args);
  }

  private Map<String, String> made(String descriptor, String... args) {
    Tree.write(folder, Map.of("README.md", README));
    Cli.Result result = gen(descriptor, args);
    assertEquals(0, result.code(), result.err());
    Map<String, String> files = new TreeMap<>();
    Examples.filesUnder(folder).forEach(path -> files.put(path, text(path)));
    files.remove("gen.yaml");
    return files;
  }

  private String text(String path) {
    return Examples.text(folder.resolve(path));
  }

  @Test
  void everyCommandGoesOnWithoutIt() {
    made(KEEPS + leaving("heroku"));

    for (String command :
        List.of("--check", "--dry-run", "validate", "publish", "publish --nav", "explain PORT")) {
      Cli.Result result = Cli.run(folder, command.split(" "));
      assertEquals(0, result.code(), command + result.err());
      assertFalse(result.err().contains("Heroku"), result.err());
      assertEquals(
          command.startsWith("explain"), result.out().contains("Heroku"), command + result.out());
    }
    assertTrue(
        Cli.run(folder, "explain", "PORT").out().contains("Heroku\n  left out: " + WHY + "\n"));
  }

  @Test
  void theOtherPlatformsAreComparedAndTheReasonStandsThere() {
    Map<String, String> files = made(KEEPS + leaving("heroku"));

    assertAll(
        () -> assertTrue(files.keySet().stream().noneMatch(path -> path.contains("heroku"))),
        () -> assertTrue(text("docs/install.md").contains("\n- **Heroku**: " + WHY + "\n")),
        () -> assertFalse(text("docs/install.md").contains("install-heroku")),
        () -> assertTrue(text("README.md").contains("(docs/install.md)")),
        () -> assertFalse(text("README.md").contains("eroku")));
    assertEquals(List.of(), deadLinks(files));
  }

  private static List<String> deadLinks(Map<String, String> files) {
    List<String> dead = new ArrayList<>();
    files.forEach(
        (path, text) ->
            Pattern.compile("]\\(([^):#]+\\.md)")
                .matcher(path.endsWith(".md") ? text : "")
                .results()
                .map(link -> Path.of(path).resolveSibling(link.group(1)).normalize().toString())
                .filter(target -> !files.containsKey(target.replace('\\', '/')))
                .forEach(dead::add));
    return dead;
  }

  @ParameterizedTest
  @EnumSource(Flavor.class)
  void theReasonIsReadInEveryLanguageAsItWasWritten(Flavor flavor) {
    String reason = "Two disks: *one* <b>each</b> | ${x} `y`, & [no](z) --> #more {{ q }}";
    made(APP + "platforms: {render: {leave: \"" + reason + "\"}}\n", "--flavor", flavor.id());

    String text = text("docs/install." + flavor.ending());
    Page page =
        switch (flavor) {
          case GITHUB -> MarkdownReader.github(text);
          case MKDOCS -> MarkdownReader.mkdocs(text);
          case HTML -> HtmlReader.pages(text).get(0);
        };
    List<Block> blocks =
        page.sections().stream()
            .filter(each -> each.title().bare().equals("Not offered"))
            .findFirst()
            .orElseThrow()
            .blocks();

    assertEquals(
        List.of("Render: " + reason),
        ((Block.Bullets) blocks.get(0)).points().stream().map(Words::bare).toList());
  }

  @Test
  void onlySomeAreOffered() {
    Map<String, String> files = made(APP + "platforms: {only: [render, fly]}\n");

    assertEquals(
        List.of("fly", "render"),
        files.keySet().stream()
            .filter(path -> path.matches("deploy/[a-z]+/.*"))
            .map(path -> path.split("/")[1])
            .distinct()
            .toList());
    assertTrue(
        text("docs/install.md")
            .contains("- **Railway**: The maintainers offer no installation of Board there.\n"));
    assertEquals(0, Cli.run(folder, "validate").code());
  }

  @Test
  void anOnlyListAndAReasonGoTogether() {
    made(APP + "platforms: {only: [render], heroku: {leave: \"" + WHY + "\"}}\n");

    assertTrue(text("docs/install.md").contains("- **Heroku**: " + WHY + "\n"));
    assertTrue(text("docs/install.md").contains("- **Fly.io**: The maintainers"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fly", "heroku", "railway", "render"})
  void leavingOneOutTakesItsFilesAndComingBackBringsThemBack(String platform) {
    Map<String, String> all = made(APP);
    Cli.Result check = gen(APP + leaving(platform), "--check");
    assertEquals(1, check.code());
    assertTrue(check.out().contains("--- a/deploy/" + platform + "/"), check.out());

    Map<String, String> without = made(APP + leaving(platform));
    Map<String, String> fresh = new TreeMap<>(without);

    all.forEach(
        (path, text) -> {
          boolean own = path.contains("/" + platform + "/") || path.contains("-" + platform + ".");
          boolean shared = path.matches("README.md|docs/install.md|.*/gen.sum");
          assertEquals(own, !without.containsKey(path), path);
          assertTrue(own || shared || text.equals(without.get(path)), path);
          fresh.remove(path);
        });
    assertEquals(Map.of(), fresh, "files that were not there with all platforms");
    assertEquals(all, made(APP));
  }

  @Test
  void aFileThatWasEditedIsKeptAndSaid() {
    made(APP);
    Path edited = folder.resolve("deploy/heroku/app.json");
    Tree.edit(edited, "\"name\": \"Board\"", "\"name\": \"Our board\"");
    Map<String, String> before = Tree.of(folder.resolve("deploy"));

    Cli.Result result = gen(APP + leaving("heroku"));

    assertEquals(1, result.code());
    assertTrue(result.err().startsWith("deploy/heroku/app.json: error[edited-file]"), result.err());
    assertEquals(before, Tree.of(folder.resolve("deploy")));
    assertEquals(0, gen(APP + leaving("heroku"), "--force").code());
    assertFalse(Tree.of(folder).keySet().stream().anyMatch(path -> path.contains("heroku")));
  }

  @Test
  void filesOfOthersStayAndAreJudged() {
    made(APP);
    String own = "build: {docker: {web: Dockerfile}}\n";
    Tree.write(folder, Map.of("deploy/heroku/NOTES.md", "mine\n", "hand/heroku.yml", own));

    assertEquals(0, gen(APP + leaving("heroku")).code());

    assertEquals("mine\n", text("deploy/heroku/NOTES.md"));
    Cli.Result judged = Cli.run(folder, "validate", "--format", "json");
    assertTrue(judged.out().contains("hand/heroku.yml"), judged.out());
  }

  @Test
  void whatWasMadeForSomePlatformsIsLeftOverToo() {
    made(APP, "--platform", "heroku,fly");

    Cli.Result result = gen(APP + leaving("heroku"), "validate");

    assertTrue(
        result
            .out()
            .contains(
                "deploy/heroku/app.json: error[manifest-drift] is left over; gen.yaml asks for no"
                    + " such file\n  help: run `gen`"),
        result.out());
    assertFalse(result.out().contains("deploy/fly"), result.out());
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("storage-impossible", KEEPS),
        Arguments.of("root-required", APP.replace("ownCommand", "needsRoot: true, ownCommand")),
        Arguments.of("port-fixed", APP.replace("  PORT: ${port}\n", "")),
        Arguments.of("reserved-name", APP.replace("PORT: ${port}", "PORT: \"4000\"")),
        Arguments.of("command-words", APP.replace("ownCommand: [/board]", "command: ['a $b']")),
        Arguments.of(
            "command-unknown",
            APP.replace(", ownCommand: [/board]", "")
                .replace("URL: ${postgres.url}", "HOST: ${postgres.host}")),
        Arguments.of("reference-unavailable", APP + "  ADDRESS: ${public.url}\n"),
        Arguments.of("text-has-meaning", APP + "  GREETING: Hello $${{ you }}\n"),
        Arguments.of("postgres-version", APP.replace("{}", "{versions: {min: 12, max: 15}}")),
        Arguments.of("privilege-missing", APP.replace("{}", "{privileges: {needed: [createdb]}}")),
        Arguments.of("memory-low", APP + "memory: {minimumMb: 900000}\n"),
        Arguments.of("boot-window", APP.replace("port: 4000", "port: 4000, startSeconds: 100")));
  }

  /** What the help of a refusal says is right as it stands there, for each platform in turn. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void aPlatformThatRefusesTheAppNamesTheWayOut(String code, String app) {
    String command = code.equals("root-required") ? "validate" : "--dry-run";
    Cli.Result result = gen(app, command);
    List<String> refused =
        Pattern.compile("\\[" + code + "] (?:.*\n)+?  help: .*")
            .matcher(said(result))
            .results()
            .map(MatchResult::group)
            .toList();
    assertFalse(refused.isEmpty(), said(result));

    for (String each : refused) {
      List<MatchResult> way = WAY.matcher(each).results().toList();
      assertEquals(1, way.size(), each);
      Cli.Result without = gen(app + way.get(0).group(2) + "\n", command);
      for (String title : way.get(0).group(1).split(", | and ")) {
        assertFalse(
            said(without).matches("(?s).*\\[" + code + "][^\n]*" + Pattern.quote(title) + ".*"),
            said(without));
      }
    }
  }

  private static String said(Cli.Result result) {
    return result.out() + result.err();
  }

  @Test
  void otherWordsAboutItAreKeptAndNoted() {
    String also = "platforms: {heroku: {leave: \"" + WHY + "\", plan: basic, support: official}}\n";

    Cli.Result result = gen(KEEPS + also);

    assertEquals(0, result.code(), result.err());
    assertTrue(
        result
            .err()
            .contains(
                "note[left-out-setting] 'plan', 'support' has no effect while 'heroku' is left"
                    + " out"),
        result.err());
  }

  @Test
  void aRunForManyDescriptorsPassesOverWhatTheyLeaveOut() {
    Tree.write(
        folder,
        Map.of(
            "apps/a/gen.yaml",
            KEEPS + leaving("heroku"),
            "apps/b/gen.yaml",
            APP.replace("id: board", "id: other")));

    Cli.Result result = Cli.run(folder, "-d", "apps", "--platform", "heroku");
    assertEquals(0, result.code(), result.err());
    assertFalse(Files.exists(folder.resolve("apps/a/deploy")));
    assertTrue(Files.exists(folder.resolve("apps/b/deploy/heroku/app.json")));

    assertEquals(0, Cli.run(folder, "-d", "apps", "--platform", "heroku,fly").code());
    assertTrue(Files.exists(folder.resolve("apps/a/deploy/fly/fly.toml")));
    assertFalse(Files.exists(folder.resolve("apps/a/deploy/heroku")));
  }

  /** The others are as they were, whatever the app; only what is about all of them differs. */
  @Test
  void leavingOneOutChangesNothingElseForRandomApps() {
    Randomness random = Randomness.forTest(LeftOutTest.class, "others");
    int tried = 0;
    for (int i = 0; i < 30; i++) {
      String app = random.descriptor().text();
      String left = random.pick(Examples.PLATFORMS);
      Map<String, String> all = rendered(app);
      if (!all.isEmpty()) {
        tried++;
        all.keySet().removeIf(path -> path.matches(".*[/-]" + left + "[./].*"));
        assertEquals(all, rendered(app + "\n" + leaving(left)), app);
      }
    }
    assertTrue(tried > 20, tried + " apps were accepted");
  }

  /** What would be written, but for what is about all platforms; nothing when it is refused. */
  private Map<String, String> rendered(String app) {
    Tree.write(folder, Map.of("gen.yaml", app));
    Map<String, String> files = new TreeMap<>();
    try {
      Examples.pipeline()
          .run(Examples.order(folder, Order.Mode.DRY_RUN))
          .changes()
          .forEach(change -> files.put(change.path(), change.after()));
    } catch (Rejected e) {
      return files;
    }
    files.keySet().removeIf(path -> path.matches("docs/install.md|.*gen.sum"));
    return files;
  }
}

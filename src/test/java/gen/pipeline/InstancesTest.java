package gen.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Examples;
import gen.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installations whose files are kept in the repository do not go stale unnoticed. */
class InstancesTest {

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

  private static final String LATER = APP.replace("2.1.0", "2.2.0");

  @TempDir private Path folder;

  private Cli.Result gen(String descriptor, String... args) {
    Tree.write(folder, Map.of("gen.yaml", descriptor));
    return Cli.run(folder, args);
  }

  private Map<String, String> made(String descriptor, String... args) {
    Cli.Result result = gen(descriptor, args);
    assertEquals(0, result.code(), result.err());
    return files();
  }

  private Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    Examples.filesUnder(folder).forEach(path -> files.put(path, text(path)));
    files.remove("gen.yaml");
    return files;
  }

  private String text(String path) {
    return Examples.text(folder.resolve(path));
  }

  private static String listing(String names) {
    return "instances: [" + names + "]\n";
  }

  /** The instances and platforms of which files lie there. */
  private TreeSet<String> folders() {
    return files().keySet().stream()
        .filter(path -> path.startsWith("deploy/") && !path.endsWith("gen.sum"))
        .map(path -> path.substring("deploy/".length()))
        .map(path -> path.replaceAll("^((instances/[^/]+/)?[^/]+)/.*", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aSecondInstallationThatLiesThereIsTakenCareOf() {
    made(APP);
    made(APP, "--instance", "staging");

    Cli.Result check = gen(LATER, "--check");
    assertEquals(1, check.code());
    assertTrue(check.out().contains("--- a/deploy/instances/staging/render/render.yaml"));
    assertTrue(check.out().contains("--- a/docs/instances/staging/install.md"));

    Cli.Result written = gen(LATER);
    assertEquals(0, written.code());
    assertTrue(
        written
            .err()
            .contains(
                "gen.yaml:1:1: note[instance-unlisted] the installation 'staging' is not listed:"
                    + " write `instances: [staging]` to keep it with every `gen`\n"),
        written.err());
    assertTrue(text("deploy/instances/staging/render/render.yaml").contains("board:2.2.0"));
    assertEquals(0, Cli.run(folder, "--check").code());
  }

  @Test
  void listedInstallationsAreMadeAndCheckedAndTheirWritingChangesNothingElse() {
    Map<String, String> alone = made(APP);

    Cli.Result check = gen(APP + listing("staging, demo"), "--check");
    assertEquals(1, check.code());
    assertTrue(check.out().contains("+++ b/deploy/instances/demo/fly/fly.toml"), check.out());

    Map<String, String> all = made(APP + listing("staging, demo"));
    alone.forEach(
        (path, text) -> assertTrue(path.endsWith("gen.sum") || text.equals(all.get(path)), path));
    assertEquals(12, folders().size(), folders()::toString);
    assertEquals(all, made(APP + listing("demo, staging")), "the order of names changed a file");
    assertEquals(List.of(), notes(Cli.run(folder, "--check").err()));
  }

  private static List<String> notes(String said) {
    return said.lines().filter(line -> line.contains("instance-unlisted")).toList();
  }

  @Test
  void eachIsAsIfItHadBeenMadeAlone() {
    made(APP);
    made(APP, "--instance", "staging");
    made(APP, "--instance", "demo");
    Map<String, String> oneByOne = files();
    Tree.write(folder, Map.of("gen.yaml", APP));
    for (String name : List.of("deploy", "docs")) {
      delete(folder.resolve(name));
    }

    assertEquals(oneByOne, made(APP + listing("staging, demo")));
  }

  private static void delete(Path top) {
    Examples.filesUnder(top).forEach(path -> assertTrue(top.resolve(path).toFile().delete()));
  }

  @Test
  void oneThatIsNoLongerListedIsRemovedAndComesBack() {
    Map<String, String> both = made(APP + listing("staging, demo"));

    Map<String, String> one = made(APP + listing("demo"));
    assertTrue(one.keySet().stream().noneMatch(path -> path.contains("staging")));
    assertFalse(Files.exists(folder.resolve("deploy/instances/staging")));
    assertTrue(one.keySet().stream().anyMatch(path -> path.contains("instances/demo")));
    assertEquals(both, made(APP + listing("staging, demo")));

    made(APP + "instances: []\n");
    assertFalse(Files.exists(folder.resolve("deploy/instances")));
  }

  @Test
  void anEditedFileOfOneThatIsNoLongerListedStopsEverything() {
    made(APP + listing("staging"));
    Path edited = folder.resolve("deploy/instances/staging/render/render.yaml");
    Tree.edit(edited, "plan: \"starter\"", "plan: \"standard\"");
    Map<String, String> before = files();

    Cli.Result result = gen(LATER + listing("demo"));

    assertEquals(1, result.code());
    assertTrue(
        result.err().startsWith("deploy/instances/staging/render/render.yaml: error[edited-file]"),
        result.err());
    assertEquals(before, files());
  }

  @Test
  void whatIsWrongWithOneKeepsAllFromBeingWritten() throws IOException {
    made(APP + listing("staging"));
    Path blocked = folder.resolve("deploy/instances/demo/render/render.yaml");
    Files.createDirectories(blocked.getParent());
    Files.writeString(blocked, "mine\n");
    Map<String, String> before = files();

    Cli.Result result = gen(LATER + listing("staging, demo"));

    assertEquals(1, result.code());
    assertTrue(result.err().contains("demo/render/render.yaml: error[foreign-file]"), result.err());
    assertEquals(before, files());
  }

  @Test
  void oneThatWasMadeForSomePlatformsStaysSo() {
    made(APP);
    made(APP, "--instance", "staging", "--platform", "fly,heroku");

    made(LATER);
    assertTrue(folders().contains("instances/staging/fly"));
    assertFalse(folders().contains("instances/staging/render"), folders()::toString);
    assertTrue(text("deploy/instances/staging/fly/fly.toml").contains(":2.2.0"));

    String without = LATER + "platforms: {heroku: {leave: \"No disks.\"}}\n";
    made(without);
    assertFalse(folders().contains("instances/staging/heroku"), folders()::toString);
    assertTrue(folders().contains("instances/staging/fly"));
  }

  @Test
  void aRunForSomePlatformsLeavesTheOthersOfEachAlone() {
    Map<String, String> before = made(APP + listing("staging"));

    Map<String, String> after = made(LATER + listing("staging"), "--platform", "fly");

    TreeSet<String> changed = new TreeSet<>(after.keySet());
    changed.removeIf(path -> after.get(path).equals(before.get(path)));
    assertEquals(
        List.of(
            "deploy/fly/fly.toml",
            "deploy/gen.sum",
            "deploy/instances/staging/fly/fly.toml",
            "docs/gen.sum",
            "docs/install-fly.md",
            "docs/instances/staging/install-fly.md"),
        List.copyOf(changed));
    assertEquals(before.keySet(), after.keySet());
  }

  @Test
  void oneThatIsNotListedIsWrittenWithAWord() {
    made(APP + listing("staging"));

    Cli.Result result = gen(APP + listing("staging"), "--instance", "demo");

    assertEquals(0, result.code());
    assertTrue(
        result.err().contains("'demo' is not listed, so the next `gen` removes its files: write"),
        result.err());
    assertTrue(result.err().contains(": write `instances: [staging, demo]` to"), result.err());
    assertEquals(List.of(), notes(gen(APP + listing("staging"), "--instance", "staging").err()));
  }

  @Test
  void validateSaysOnceThatOneIsBehind() {
    made(APP + listing("staging, demo"));
    gen(LATER, "--platform", "fly,heroku,railway,render");
    made(LATER + listing("staging, demo"));
    made(APP, "--instance", "staging");

    Cli.Result result = gen(LATER + listing("staging, demo"), "validate");

    List<String> errors =
        (result.out() + result.err()).lines().filter(line -> line.contains("error[")).toList();
    assertEquals(
        List.of(
            "deploy/instances/staging/fly/fly.toml: error[instance-behind] the installation"
                + " 'staging' is behind: 11 files are not what gen.yaml says today"),
        errors);
    assertTrue(result.out().contains("run `gen --instance staging`"), result.out());
    assertFalse(result.out().contains("image-drift"), result.out());
  }

  @Test
  void validateSaysThatOneIsMissingOrLeftOver() {
    made(APP);
    Cli.Result missing = gen(APP + listing("staging"), "validate");
    assertTrue(missing.out().contains("error[instance-behind] the installation 'staging'"));

    made(APP + listing("staging"));
    Cli.Result left = gen(APP + listing("demo"), "validate");
    assertTrue(
        left.out().contains("the installation 'staging' is behind: "), left.out() + left.err());
    assertTrue(left.out().contains("the installation 'demo' is behind: "), left.out());
    assertTrue(left.out().contains("run `gen`"), left.out());
  }

  @Test
  void theChecklistNamesThem() {
    Tree.write(folder, Map.of("gen.yaml", APP + listing("staging, demo")));

    String list = Cli.run(folder, "publish").out();

    assertTrue(list.contains("`gen publish --instance staging`"), list);
    assertTrue(list.contains("`gen publish --instance demo`"), list);
    assertFalse(Cli.run(folder, "publish", "--instance", "demo").out().contains("staging"));
  }
}

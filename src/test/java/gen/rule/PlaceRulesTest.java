package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.rule.shared.CodeSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about where files lie, what leads to them, and what stands in the wrong place. */
class PlaceRulesTest {

  private static final String CONFIG =
      "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = git@github.com:example/app.git\n"
          + "\tfetch = +refs/heads/*:refs/remotes/origin/*\n[branch \"main\"]\n\tremote = origin\n";

  private static final String BUTTON =
      "[x](https://mill.example/deploy?from=https://github.com/example/app)\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "?from=https://github.com/example/app, manifest-location",
        "?from=https://github.com/example/app/tree/main, manifest-location",
        "?a=b&amp;from=https%3A%2F%2Fgithub.com%2Fexample%2Fapp, manifest-location",
        "/?from=https://github.com/Example/App.git, manifest-location",
        "'', -",
        "?from=https://github.com/example/app/tree/deploy, -",
        "?from=https://github.com/somebody/app, -",
        "?form=x, -",
        "?env[A]=b&from=https://github.com/example/app, manifest-location",
        "ment, -",
      })
  void aButtonReadsTheTop(String rest, String code) {
    Map<String, String> files =
        Map.of(
            ".git/config",
            CONFIG,
            ".git/HEAD",
            "ref: refs/heads/main\n",
            "README.md",
            "# App\n\n[Deploy](https://mill.example/deploy" + rest + ")\n",
            "deploy/mill.yaml",
            Judged.web());

    assertEquals(code == null ? List.of() : List.of(code), judge(files).codes());
  }

  @Test
  void theFileThatIsThereIsNamed() {
    assertEquals(
        List.of(
            "README.md:1:5 error Mill's button reads mill.yaml at the top of the repository; there"
                + " is deploy/mill.yaml | move the file there, or to the top of a branch that the"
                + " button names"),
        checkout(folder, "deploy/mill.yaml", Judged.web()).of("manifest-location"));
    assertEquals(
        List.of(
            "README.md:1:5 error Mill's button reads mill.yaml at the top of the repository; there"
                + " is none | add mill.yaml, or remove the button"),
        checkout(folder.resolve("other"), "LICENSE", "").of("manifest-location"));
  }

  @Test
  void aFileAtTheTopIsWhereItShouldBe() {
    assertEquals(List.of(), checkout(folder, "mill.yaml", Judged.web()).codes());
  }

  @Test
  void aPartOfACheckoutDoesNotShowWhatIsMissing() throws Exception {
    Files.createDirectories(folder.resolve(".git"));
    String gen = Judged.GEN + "repository: https://github.com/example/app\n";
    Map<String, String> files = Map.of("gen.yaml", gen, "README.md", BUTTON);

    assertEquals(List.of("manifest-location"), judge(files).codes());
    assertEquals(List.of(), Judged.of(folder.resolve("part"), files).codes());
  }

  private static Judged checkout(Path folder, String path, String text) {
    return Judged.of(folder, Map.of(".git/config", CONFIG, "README.md", BUTTON, path, text));
  }

  @Test
  void aDescriptorTellsTheRepositoryToo() {
    String gen = Judged.GEN + "repository: https://github.com/example/app\n";
    String page = BUTTON;

    assertEquals(
        List.of("manifest-location"), judge(Map.of("gen.yaml", gen, "README.md", page)).codes());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "example/app/tree/release, -, -",
        "somebody/app/tree/release, -, template-source-mismatch",
        "example/app/tree/release, release, -",
        "example/app/tree/feature, release, template-source-mismatch",
      })
  void buttonsLeadToTheApp(String path, String branch, String code) {
    String gen =
        Judged.GEN
            + "repository: https://github.com/example/app\n"
            + (branch == null ? "" : "platforms: {mill: {branch: " + branch + "}}\n");
    String page = "[x](https://mill.example/deploy?from=https://github.com/" + path + ")\n";

    assertEquals(
        code == null ? List.of() : List.of(code),
        judge(Map.of("gen.yaml", gen, "README.md", page)).codes());
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/a/b, github.com/a/b, ''",
    "http://www.github.com/a/b/, github.com/a/b, ''",
    "https://github.com/A/b.git, github.com/a/b, ''",
    "git@github.com:a/b.git, github.com/a/b, ''",
    "ssh://git@github.com/a/b.git, github.com/a/b, ''",
    "https://token@github.com/a/b, github.com/a/b, ''",
    "github.com/a/b, github.com/a/b, ''",
    "https://github.com/a/b/tree/x/y, github.com/a/b, x/y",
    "https://gitlab.com/g/h/b/-/tree/x, gitlab.com/g/h/b, x",
    "https://github.com/a/b?x=y, github.com/a/b, ''",
    "'', '', ''",
    "two words, '', ''",
  })
  void addressesOfRepositories(String text, String repository, String branch) {
    assertEquals(new CodeSource(repository, branch), CodeSource.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "run: 'serve {{db.url}}', reference-wrong-place",
        "before: 'migrate {{db.url}}', reference-wrong-place",
        "health: '/{{x}}', reference-wrong-place",
        "run: 'serve ${URL}', -",
        "env: {URL: '{{db.url}}'}, -",
        "region: north # {{db.url}}, -",
      })
  void referencesAreForVariables(String line, String code) {
    assertEquals(
        code == null ? List.of() : List.of(code),
        judge(Map.of("mill.yaml", Judged.web(line))).codes());
  }

  @Test
  void oneCommandIsRun() {
    Map<String, String> both =
        Map.of("a/mill.yaml", Judged.web("run: serve"), "a/Procfile", "web: start\n");
    Map<String, String> apart =
        Map.of("mill.yaml", Judged.web("run: serve"), "b/Procfile", "web: start\n");

    assertEquals(
        List.of(
            "a/mill.yaml:4:10 note Mill runs this command, and not the one in a/Procfile | keep one"
                + " of them"),
        judge(both).of("setting-shadowed"));
    assertEquals(List.of(), Judged.of(folder.resolve("apart"), apart).codes());
    assertEquals(
        List.of(),
        Judged.of(folder.resolve("none"), Map.of("mill.yaml", Judged.web(), "Procfile", "web: x\n"))
            .codes());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "{on: \"2026-11-01\"; tag: \"1.0.0\"}, -",
        "{on: \"2026-08-25\"; tag: \"1.4.0\"}, -",
        "{on: \"2026-08-24\"; tag: \"1.0.0\"}, verification-stale",
        "{on: \"2026-11-01\"; tag: \"0.9.0\"}, verification-stale",
        "{on: \"2026-02-30\"; tag: \"1.0.0\"}, verification-stale",
      })
  void installationsAgeWithTheDay(String verified, String code) {
    String gen = Judged.GEN + "platforms: {mill: {verified: " + verified.replace(';', ',') + "}}\n";

    assertEquals(code == null ? List.of() : List.of(code), judge(Map.of("gen.yaml", gen)).codes());
  }

  @Test
  void whatIsPublishedWantsAnInstallation() {
    String gen = Judged.GEN + "platforms: {mill: {template: x1}}\n";

    assertEquals(
        List.of(
            "gen.yaml:11:30 warning a template is published on Mill, and no installation from it is"
                + " recorded | install the app once, and record the day and the tag under"
                + " 'verified'"),
        judge(Map.of("gen.yaml", gen)).of("verification-stale"));
  }

  @Test
  void aKeyThatStandsTwiceIsReadAsTheLast() {
    String twice = Judged.web("plan: nowhere", "plan: tiny");

    assertEquals(
        List.of(
            "mill.yaml:5:5 warning key 'plan' is already set in line 4 | remove one of the two"),
        judge(Map.of("mill.yaml", twice)).of("duplicate-key"));
    assertEquals(List.of("duplicate-key"), judge(Map.of("mill.yaml", twice)).codes());
  }

  @Test
  void aSecondDocumentIsAWarning() {
    assertEquals(
        List.of("warning"),
        judge(Map.of("mill.yaml", Judged.web() + "---\na: b\n")).findings().stream()
            .map(each -> each.severity().word())
            .toList());
  }

  @Test
  void twoMistakesAreTwoFindings() {
    Map<String, String> files = new HashMap<>();
    files.put("mill.yaml", Judged.web("plan: whide", "region: nort"));

    assertEquals(List.of("plan-unknown", "region-unknown"), judge(files).codes());
  }

  private Judged judge(Map<String, String> files) {
    return Judged.of(folder, files);
  }
}

package gen.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Examples;
import gen.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gen validate} as its users see it. */
class ValidateTest {

  private static final String DATED = "--today=2026-11-23";

  private static final String BAD =
      """
      services:
        - type: web
          name: app
          runtime: image
          region: frankfurt # gen is told why below
          image: {url: docker.io/example/app:1.0.0}
          healthCheckPath: /health
          envVars:
            - {key: DATABASE_URL, fromDatabase: {name: db, property: connectionString}}
      databases:
        - name: db
          plan: basic-256mb
          region: ohio
          ipAllowList: []
      """;

  @TempDir private Path folder;

  @Test
  void aFindingShowsItsPlaceItsLineAndWhatToDo() {
    Cli.Result result = validate(Map.of("render.yaml", BAD));

    assertEquals(1, result.code());
    assertEquals(
        """
        render.yaml:5:13: error[region-mismatch] the service is in 'frankfurt', its database in 'ohio'
          5 |     region: frankfurt # gen is told why below
            |             ^
          help: write the same region for both, or none
        """,
        result.out());
    assertEquals("1 file judged: 1 error\n", result.err());
  }

  @Test
  void aFileInAFolderIsNamedFromWhereOneIs() {
    Cli.Result result = validate(Map.of("a/b/render.yaml", BAD));

    assertTrue(result.out().startsWith("a/b/render.yaml:5:13: error"), result.out());
  }

  /** Nobody is kept from installing anything by a page that cannot be read. */
  @Test
  void aPageThatCannotBeReadIsNoted() throws IOException {
    Files.write(folder.resolve("README.md"), new byte[] {'#', ' ', (byte) 0xff, '\n'});

    Cli.Result result = validate(Map.of("render.yaml", BAD));

    assertTrue(result.out().contains("README.md: note[not-utf8] is not UTF-8"), result.out());
    assertTrue(result.out().contains("error[region-mismatch]"), result.out());
  }

  @Test
  void whatIsAllowedWithAReasonIsNotReported() {
    String allowed = BAD.replace("# gen is told", "# gen: allow region-mismatch -- a test of");

    Cli.Result result = validate(Map.of("render.yaml", allowed));

    assertEquals("1 file judged: fine\n", result.err());
    assertEquals(0, result.code());
  }

  @Test
  void whatIsAllowedWithoutAReasonIsReportedTwice() {
    String allowed = BAD.replace("# gen is told why below", "# gen: allow region-mismatch");

    Cli.Result result = validate(Map.of("render.yaml", allowed));

    assertTrue(result.out().contains("error[region-mismatch]"), result.out());
    assertTrue(result.out().contains("error[suppression-reason]"), result.out());
    assertTrue(result.err().endsWith("1 file judged: 2 errors\n"), result.err());
  }

  @Test
  void idleAndUnknownWishesAreReported() {
    String idle =
        BAD.replace("ohio", "frankfurt # gen: allow region-mismatch -- it was")
            .replace("# gen is told why below", "# gen: allow region-missmatch -- oh");

    Cli.Result result = validate(Map.of("render.yaml", idle));

    assertTrue(
        result.out().contains("warning[suppression-unused] nothing here is 'region-mismatch'"),
        result.out());
    assertTrue(
        result.out().contains("error[unknown-code] there is no rule 'region-missmatch'"),
        result.out());
    assertTrue(result.out().contains("help: did you mean 'region-mismatch'?"), result.out());
  }

  @Test
  void gen_yamlAllowsInFilesWithoutComments() {
    String settings =
        """
        validate:
          allow:
            - {file: deploy/render.yaml, code: region-mismatch, reason: a test}
        """;

    Cli.Result result = validate(Map.of("gen.yaml", settings, "deploy/render.yaml", BAD));

    assertEquals("2 files judged: fine\n", result.err());
  }

  @Test
  void jsonIsTheWholeResult() {
    Tree.write(folder, Map.of("render.yaml", BAD));

    Cli.Result result = Cli.run(folder, "validate", DATED, "--format", "json");

    assertEquals(1, result.code());
    assertTrue(result.out().contains("\"code\" : \"region-mismatch\""), result.out());
    assertEquals("1 error\n", result.err());
  }

  @Test
  void aFileThatIsNotWellFormedIsOneFinding() {
    Cli.Result result = validate(Map.of("render.yaml", "services:\n  - a: [\n", "app.json", "{"));

    assertTrue(result.out().contains("render.yaml:"), result.out());
    assertTrue(result.out().contains("error[syntax]"), result.out());
    assertTrue(result.err().endsWith("2 files judged: 2 errors\n"), result.err());
    assertEquals("", result.internals());
  }

  @Test
  void anchorsAndMergeKeysOfOthersAreFollowed() {
    String anchored =
        BAD.replace("region: frankfurt", "region: &here frankfurt").replace("ohio", "*here");

    Cli.Result result = validate(Map.of("render.yaml", anchored));

    assertEquals("1 file judged: fine\n", result.err());
  }

  @Test
  void aBombOfAliasesIsRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, (before + ", ").repeat(9) + before));
    }

    Cli.Result result = validate(Map.of("render.yaml", bomb.toString()));

    assertTrue(result.out().contains("aliases stand for more than can be read"), result.out());
  }

  @Test
  void manifestsOfPlatformsWithoutAFolderAreNamed() {
    Cli.Result result = validate(Map.of(".do/deploy.template.yaml", "spec: {}\n"));

    assertTrue(result.err().contains(".do/deploy.template.yaml: not judged, "), result.err());
    assertEquals(0, result.code(), result.err());
  }

  @Test
  void anEmptyFolderIsAMistake() {
    Cli.Result result = validate(Map.of("main.c", "int main() {}\n"));

    assertEquals(1, result.code());
    assertTrue(result.err().contains("error[nothing-to-judge]"), result.err());
  }

  @Test
  void aPathThatIsNotThereIsAMistake() {
    Cli.Result result = Cli.run(folder, "validate", "nowhere");

    assertEquals(1, result.code());
    assertTrue(result.err().startsWith("nowhere: error[unreadable]"), result.err());
  }

  @Test
  void anEarlierReleaseIsComparedWhereItIsNamed() {
    String released = Tree.read(Examples.ROOT.resolve("gen.yaml"));
    String now =
        released.replace(
            "\nstorage:",
            "\n"
                + "  OWNER: {prompt: {example: me@example.com}, description: Who owns it.} # here\n"
                + "storage:");
    Tree.write(folder, Map.of("released.txt", released, "gen.yaml", now));

    Cli.Result compared = Cli.run(folder, "validate", DATED, "--since", "released.txt");
    Cli.Result alone = Cli.run(folder, "validate", DATED);

    assertTrue(compared.out().contains("warning[required-env-added] 'OWNER' is new"));
    assertFalse(alone.out().contains("required-env-added"), alone.out());
  }

  /** What is allowed for the comparison is not idle when nothing is compared. */
  @Test
  void whatIsAllowedForAReleaseIsNotIdleWithoutOne() {
    String released = Tree.read(Examples.ROOT.resolve("gen.yaml"));
    String now =
        released.replace(
            "\nstorage:",
            "\n  OWNER: {prompt: {example: me@example.com}, description: Who owns it.}"
                + " # gen: allow required-env-added -- it is in the release notes\nstorage:");
    Tree.write(folder, Map.of("released.txt", released, "gen.yaml", now));

    Cli.Result compared = Cli.run(folder, "validate", DATED, "--since", "released.txt");
    Cli.Result alone = Cli.run(folder, "validate", DATED);

    assertFalse(compared.out().contains("required-env-added"), compared.out());
    assertFalse(alone.out().contains("required-env-added"), alone.out());
  }

  @Test
  void aReleaseThatIsNotThereIsAMistake() {
    Tree.write(folder, Map.of("render.yaml", BAD));

    Cli.Result result = Cli.run(folder, "validate", DATED, "--since", "nowhere.yaml");

    assertEquals(1, result.code());
    assertTrue(result.err().startsWith("nowhere.yaml: error[unreadable]"), result.err());
  }

  @Test
  void whatOthersInstalledIsPassedOver() {
    Cli.Result result = validate(Map.of("node_modules/x/render.yaml", BAD, "README.md", "# x\n"));

    assertFalse(result.out().contains("region-mismatch"), result.out());
  }

  @Test
  void aPlatformThatThereIsNotIsAMistake() {
    Tree.write(folder, Map.of("render.yaml", BAD));

    Cli.Result result = Cli.run(folder, "validate", "--platform", "rendr");

    assertEquals(1, result.code());
    assertTrue(result.err().contains("error[unknown-platform]"), result.err());
    assertTrue(result.err().contains("did you mean 'render'?"), result.err());
  }

  private Cli.Result validate(Map<String, String> files) {
    Tree.write(folder, files);
    return Cli.run(folder, "validate", DATED);
  }
}

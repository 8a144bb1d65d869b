package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Finding;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import gen.rule.RulesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files that gen made, for a repository as gen itself writes it. */
class DriftTest {

  private static final List<String> CODES =
      List.of("manifest-drift", "generated-file-edited", "instance-behind");

  private static final String GEN =
      """
      version: 1
      id: app
      name: App
      description: An app.
      image: {name: ghcr.io/example/app, tag: "1.0.0"}
      http: {port: 3000, health: {path: /health}}
      postgres: {}
      env:
        DATABASE_URL: ${postgres.url}
        PORT: ${port}
      """;

  private static final Validation VALIDATION = RulesTest.validation();

  @TempDir private Path folder;

  @Test
  void whatWasJustMadeIsFine() throws IOException {
    make("");
    assertEquals(List.of(), drift());

    make("app/");
    assertEquals(List.of(), drift());
  }

  @Test
  void withoutALedgerNothingWasMade() throws IOException {
    make("");
    Files.delete(folder.resolve("deploy/gen.sum"));
    edit("deploy/render/render.yaml", "app:1.0.0", "app:1.0.1");

    assertEquals(List.of(), drift());
  }

  @Test
  void aChangedDescriptorMakesEveryFileStale() throws IOException {
    make("", "-p", "render");
    edit("gen.yaml", "\"1.0.0\"", "\"1.0.1\"");

    List<String> found = drift();

    assertEquals(
        List.of("deploy/render/render.yaml:7:1", "docs/install-render.md:"),
        found.stream().map(each -> each.replaceAll("(md:).*| .*", "$1")).toList());
    assertTrue(
        found.get(0).endsWith("error from here on it is not what gen.yaml says today | run `gen`"),
        found::toString);
  }

  @Test
  void anEditIsSaidWithWhatToDoAboutIt() throws IOException {
    make("");
    edit("deploy/render/render.yaml", "plan: \"starter\"", "plan: \"standard\"");

    assertEquals(
        List.of(
            "deploy/render/render.yaml:8:1 error from here on it is not what gen.yaml says today |"
                + " it was edited: move the change to the descriptor, then run `gen` with --force"),
        drift());
  }

  @Test
  void linesThatWereCutOffAreFoundAtTheEnd() throws IOException {
    make("");
    Path file = folder.resolve("deploy/render/render.yaml");
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.indexOf("\ndatabases:") + 1));

    assertEquals(1, drift().size());
    assertTrue(
        drift().get(0).startsWith("deploy/render/render.yaml:18:1 error"), drift()::toString);
  }

  @Test
  void lineEndingsDoNotMatter() throws IOException {
    make("");
    edit("deploy/render/render.yaml", "\n", "\r\n");

    assertEquals(List.of(), drift());
  }

  @Test
  void filesMayBeMissingOrLeftOver() throws IOException {
    make("");
    Files.delete(folder.resolve("deploy/heroku/app.json"));
    edit("gen.yaml", "PORT: ${port}", "PORT: ${port}\n  K: {value: \"a b\", when: tls-required}");

    List<String> found = drift();

    assertTrue(
        found.contains("deploy/heroku/app.json error is missing; gen.yaml asks for it | run `gen`"),
        found::toString);
  }

  @Test
  void aFileThatIsNoLongerAskedForIsLeftOver() throws IOException {
    make("");
    Path ledger = folder.resolve("deploy/gen.sum");
    String text = "old: 1\n";
    Files.writeString(folder.resolve("deploy/render/old.yaml"), text);
    String sum = "0".repeat(64) + "  render/old.yaml\n";
    Files.writeString(ledger, Files.readString(ledger) + sum);

    assertEquals(
        List.of(
            "deploy/render/old.yaml error is left over; gen.yaml asks for no such file | run"
                + " `gen`"),
        drift());
  }

  @Test
  void whatWasMadeForSomePlatformsIsComparedForThese() throws IOException {
    make("", "-p", "fly");

    assertEquals(List.of(), drift());
  }

  @Test
  void instancesAreFoundByTheirFolders() throws IOException {
    make("", "--instance", "staging");
    assertEquals(List.of(), drift());

    edit("gen.yaml", "\"1.0.0\"", "\"1.0.1\"");

    assertTrue(
        drift().stream().anyMatch(each -> each.endsWith("run `gen --instance staging`")),
        drift()::toString);
  }

  @Test
  void pagesBelongToTheirOwnDescriptor() throws IOException {
    make("", "-p", "render");
    make("examples/other");
    Files.delete(folder.resolve("docs/gen.sum"));
    Files.delete(folder.resolve("docs/install-render.md"));

    assertEquals(List.of(), drift());
  }

  @Test
  void theRowInTheReadmeIsAFileToo() throws IOException {
    Files.writeString(
        folder.resolve("README.md"),
        "# App\n\n<!-- deploy-buttons:start -->\n<!-- deploy-buttons:end -->\n");
    make("");
    assertEquals(List.of(), drift());

    edit("README.md", "<!-- deploy-buttons:end -->", "and more\n<!-- deploy-buttons:end -->");

    assertEquals(1, drift().size());
    assertTrue(drift().get(0).startsWith("README.md:"), drift()::toString);
  }

  @Test
  void otherFoldersAreFoundByTheirLedgers() throws IOException {
    make("", "-o", "manifests", "--docs", "pages");
    assertEquals(List.of(), drift());

    edit("pages/install-render.md", "Render", "render");

    assertTrue(drift().get(0).startsWith("pages/install-render.md:"), drift()::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id: app", "postgres: {}", "DATABASE_URL: ${postgres.url}"})
  void aDescriptorThatCannotBeUsedIsNothingToCompareWith(String line) throws IOException {
    make("");
    edit("gen.yaml", line, line.replaceFirst(":.*", ": [oops]"));

    assertEquals(List.of(), drift());
  }

  @Test
  void withoutADescriptorAnEditIsAWarning() throws IOException {
    make("");
    Files.delete(folder.resolve("gen.yaml"));
    assertEquals(List.of(), drift());

    edit("deploy/fly/deploy.sh", "#!/bin/sh", "#!/bin/sh -x");

    assertEquals(
        List.of(
            "deploy/fly/deploy.sh warning was edited after gen wrote it; the next run of gen would"
                + " take the change away | move the change to the descriptor and run gen"),
        drift());
  }

  @Test
  void aFileThatIsNoTextWasEdited() throws IOException {
    make("");
    Files.delete(folder.resolve("gen.yaml"));
    Files.write(folder.resolve("deploy/fly/deploy.sh"), new byte[] {0, (byte) 0xff});

    assertEquals(1, drift().size());
  }

  private void make(String below, String... options) throws IOException {
    Path beside = Files.createDirectories(folder.resolve(below));
    Files.writeString(beside.resolve("gen.yaml"), GEN);
    Cli.Result result = Cli.run(beside, options);
    assertEquals(0, result.code(), result.err());
  }

  private void edit(String path, String before, String after) throws IOException {
    Path file = folder.resolve(path);
    String text = Files.readString(file);
    assertTrue(text.contains(before), path);
    Files.writeString(file, text.replace(before, after));
  }

  private List<String> drift() {
    ValidationOrder order =
        new ValidationOrder(folder, List.of(folder), List.of(), LocalDate.of(2026, 11, 23));
    return VALIDATION.run(order).findings().stream()
        .filter(each -> CODES.contains(each.code().id()))
        .map(DriftTest::shown)
        .toList();
  }

  private static String shown(Finding each) {
    return each.place() + " " + each.severity().word() + " " + each.message() + " | " + each.help();
  }
}

package gen.write;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.LedgerSums;
import gen.MadeRepository;
import gen.Tree;
import gen.finding.Rejected;
import gen.write.Change.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes everything or nothing, and only what is its own. */
public class WriterTest {

  private static final String MOVED = "{path: sub/toy.yaml, template: toy.yaml.ftl,";

  @TempDir private Path outer;
  private MadeRepository repository;
  private Path folder;

  @BeforeEach
  void makeARepository() {
    repository = MadeRepository.in(outer);
    folder = repository.folder();
  }

  @Test
  void failureInTheMiddleRestoresEveryFile() {
    Path deploy = folder.resolve("deploy");
    Path blocked = deploy.resolve("toy/blocked");
    Tree.write(blocked.resolve("mine"), "mine");
    Map<String, String> before = Tree.of(folder);
    List<Change> changes =
        List.of(
            change(Kind.UPDATED, "render/render.yaml", "new"),
            change(Kind.CREATED, "some/where/new.yaml", "new"),
            change(Kind.REMOVED, "toy/toy.yaml", ""),
            change(Kind.CREATED, "toy/blocked", "new"),
            change(Kind.UPDATED, "gen.sum", "new"));

    Rejected rejected =
        assertThrows(Rejected.class, () -> Writer.write(changes, deploy, Cli.temporary()));

    assertEquals("toy/blocked", rejected.findings().get(0).place().file());
    assertEquals(before, Tree.of(folder));
  }

  @Test
  void failureWhilePreparingRestoresEveryFile() {
    Path deploy = folder.resolve("deploy");
    Map<String, String> before = Tree.of(folder);
    List<Change> changes =
        List.of(
            change(Kind.CREATED, "some/where/new.yaml", "new"),
            change(Kind.UPDATED, "toy/toy.yaml", "new"),
            change(Kind.CREATED, "toy/toy.yaml/below", "new"));

    assertThrows(Rejected.class, () -> Writer.write(changes, deploy, Cli.temporary()));

    assertEquals(before, Tree.of(folder));
  }

  @Test
  void fileThatIsNoLongerMadeIsRemovedWithItsFolder() {
    Tree.edit(folder.resolve("own/toy/platform.yaml"), "{path: toy.yaml,", MOVED);
    Tree.edit(folder.resolve("own/toy/platform.yaml"), "- file: toy.yaml", "- file: sub/toy.yaml");
    repository.gen();
    assertTrue(Files.exists(folder.resolve("deploy/toy/sub/toy.yaml")));
    Tree.edit(folder.resolve("own/toy/platform.yaml"), MOVED, "{path: toy.yaml,");
    Tree.edit(folder.resolve("own/toy/platform.yaml"), "- file: sub/toy.yaml", "- file: toy.yaml");

    Cli.Result result = repository.gen();

    assertAll(
        () -> assertTrue(result.out().contains("removed deploy/toy/sub/toy.yaml\n"), result.out()),
        () -> assertTrue(result.out().contains("created deploy/toy/toy.yaml\n"), result.out()),
        () -> assertFalse(Files.exists(folder.resolve("deploy/toy/sub"))));
  }

  @Test
  void forceOverwritesWhatOthersWroteAndWhatWasEdited() {
    Map<String, String> before = Tree.of(folder);
    Tree.write(folder.resolve("deploy/toy/toy.yaml"), "edited");
    assertEquals(1, repository.gen().code());

    Cli.Result result = Cli.run(folder, "--templates", "own", "--force");

    assertEquals(0, result.code(), result.err());
    assertEquals(before, Tree.of(folder));
  }

  @Test
  void filesOfOthersBesideOursStayEvenWhenForced() {
    Tree.write(folder.resolve("deploy/toy/notes.txt"), "mine");
    Tree.write(folder.resolve("deploy/mine/notes.txt"), "mine");

    Cli.Result result = Cli.run(folder, "--templates", "own", "--force");

    assertEquals(0, result.code(), result.err());
    assertEquals("mine", Tree.read(folder.resolve("deploy/toy/notes.txt")));
    assertEquals("mine", Tree.read(folder.resolve("deploy/mine/notes.txt")));
  }

  @Test
  void fileWhoseLineEndingsWereConvertedIsNotEdited() {
    Path file = folder.resolve("deploy/toy/toy.yaml");
    Path ledger = folder.resolve("deploy/gen.sum");
    Map<String, String> before = Tree.of(folder);
    Tree.write(file, Tree.read(file).replace("\n", "\r\n"));
    Tree.write(ledger, Tree.read(ledger).replace("\n", "\r\n"));

    Cli.Result result = repository.gen();

    assertEquals(0, result.code(), result.err());
    assertEquals(before, Tree.of(folder));
  }

  @Test
  void runForOnePlatformLeavesTheOthersAlone() {
    Tree.edit(folder.resolve("gen.yaml"), "LOG_LEVEL: info", "LOG_LEVEL: debug");
    Map<String, String> before = Tree.of(folder);
    Map<String, String> sums = LedgerSums.of(folder);

    Cli.Result result = Cli.run(folder, "--platform", "fly");

    Map<String, String> after = Tree.of(folder);
    Map<String, String> others = LedgerSums.of(folder);
    after.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
    others.entrySet().removeIf(entry -> entry.getValue().equals(sums.get(entry.getKey())));
    List<String> ofFly = List.of("deploy/fly/fly.toml", "docs/run-on-fly.md");
    assertAll(
        () -> assertEquals(0, result.code(), result.err()),
        () -> assertEquals(before.keySet(), Tree.of(folder).keySet()),
        () -> assertTrue(after.keySet().containsAll(ofFly), after.keySet().toString()),
        () -> assertTrue(after.keySet().stream().allMatch(WriterTest::isOfFly), after.toString()),
        () -> assertEquals(ofFly, List.copyOf(others.keySet())));
  }

  @Test
  void runForOnePlatformRemovesOnlyItsOwnLeftovers() {
    Tree.edit(folder.resolve("deploy/gen.sum"), "  toy/toy.yaml", "  toy/old.yaml");
    Tree.write(
        folder.resolve("deploy/toy/old.yaml"), Tree.read(folder.resolve("deploy/toy/toy.yaml")));

    Cli.Result fly = Cli.run(folder, "--platform", "fly");
    boolean stayed = Files.exists(folder.resolve("deploy/toy/old.yaml"));
    Cli.Result toy = Cli.run(folder, "--platform", "toy", "--templates", "own");

    assertAll(
        () -> assertEquals(0, fly.code(), fly.err()),
        () -> assertTrue(stayed),
        () -> assertEquals(0, toy.code(), toy.err()),
        () -> assertFalse(Files.exists(folder.resolve("deploy/toy/old.yaml"))));
  }

  private static boolean isOfFly(String path) {
    return path.contains("fly") || path.endsWith("gen.sum");
  }

  private Change change(Kind kind, String path, String after) {
    return new Change(kind, folder.resolve("deploy").resolve(path), path, "", after);
  }
}

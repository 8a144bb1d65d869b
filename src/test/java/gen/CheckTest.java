package gen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --check} writes nothing and finds everything that is not up to date. */
class CheckTest {

  @TempDir private Path outer;
  private MadeRepository repository;
  private Path folder;

  @BeforeEach
  void makeARepository() {
    repository = MadeRepository.in(outer);
    folder = repository.folder();
  }

  @Test
  void checkShowsADiffAndTheCommandThatRepairs() {
    Tree.edit(folder.resolve("gen.yaml"), "LOG_LEVEL: info", "LOG_LEVEL: debug");
    Map<String, String> before = Tree.of(folder);

    Cli.Result result =
        Cli.run(folder, "--templates", "own", "--platform", "toy", "--output", "deploy", "--check");

    String diff =
        "--- a/deploy/toy/toy.yaml\n+++ b/deploy/toy/toy.yaml\n@@ -5,7 +5,7 @@\n"
            + " env:\n   \"DATABASE_URL\": {url: \"URL\", database: \"notes-db\"}\n"
            + "   \"SECRET_KEY\": {secret: true}\n"
            + "-  \"LOG_LEVEL\": \"info\"\n+  \"LOG_LEVEL\": \"debug\"\n"
            + " database:\n   name: \"notes-db\"\n   version: 16\n";
    String repair = "To repair: gen --platform toy --templates own --output deploy\n";
    assertAll(
        () -> assertEquals(1, result.code()),
        () -> assertTrue(result.out().startsWith(diff), result.out()),
        () -> assertTrue(result.err().endsWith(repair), result.err()),
        () -> assertEquals(before, Tree.of(folder)));
  }

  @Test
  void everyChangedByteOfEveryFileIsFoundByCheck() throws IOException {
    Set<String> ours = LedgerSums.of(folder).keySet();
    for (String path : ours) {
      Path file = folder.resolve(path);
      byte[] good = Files.readAllBytes(file);
      byte[] bad = good.clone();
      bad[good.length / 2] ^= 1;
      Files.write(file, bad);

      Cli.Result result = Cli.run(folder, "--templates", "own", "--check");

      assertEquals(1, result.code(), path);
      assertTrue(result.out().contains("--- a/" + path + "\n"), path);
      Files.write(file, good);
    }
    assertTrue(ours.size() > 15);
  }

  @Test
  void checkNamesLeftovers() {
    Tree.edit(folder.resolve("own/toy/platform.yaml"), "id: toy", "id: toys");
    assertTrue(folder.resolve("own/toy").toFile().renameTo(folder.resolve("own/toys").toFile()));

    Cli.Result result = Cli.run(folder, "--templates", "own", "--check");

    assertEquals(1, result.code(), result.err());
    assertTrue(result.out().contains("--- a/deploy/toy/toy.yaml\n+++ /dev/null\n"), result.out());
    assertTrue(result.out().contains("--- /dev/null\n+++ b/deploy/toys/toy.yaml\n"), result.out());
  }
}

package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many descriptors in one run: as if each had been run alone, and none stops another. */
class BatchTest {

  private static final int MANY = 150;

  @TempDir Path temp;

  @BeforeEach
  void catalogue() throws IOException {
    String umami = Examples.text(Examples.ROOT.resolve("examples/umami/gen.yaml"));
    for (int i = 0; i < MANY; i++) {
      String text = umami.replace("id: umami", "id: umami" + i);
      boolean wrong = i == 7 || i == 100;
      Files.createDirectories(app(i));
      Files.writeString(
          app(i).resolve("gen.yaml"), wrong ? text.replace("version: 1", "version: 9") : text);
    }
  }

  private Path app(int number) {
    return temp.resolve("apps/app%03d".formatted(number));
  }

  @Test
  void aFolderIsWrittenButForWhatIsWrong() {
    Cli.Result result = Cli.run(temp, "-d", "apps");

    assertEquals(1, result.code());
    assertTrue(result.out().startsWith("150 descriptors, 2 with findings"), result.out());
    int first = result.err().indexOf("apps/app007/gen.yaml:10:10: error[not-allowed]");
    int second = result.err().indexOf("apps/app100/gen.yaml:10:10: error[not-allowed]");
    assertTrue(0 <= first && first < second, result.err());
    assertFalse(result.err().contains(" of 150"), "progress without a terminal");
    assertFalse(Files.exists(app(7).resolve("deploy")));
    assertTrue(Files.exists(app(149).resolve("deploy/fly/fly.toml")));
  }

  @Test
  void eachIsWrittenAsIfItWereAlone() {
    Cli.run(temp, "-d", "apps");
    Map<String, String> together = new TreeMap<>(Tree.of(app(3)));
    Examples.filesUnder(app(3)).stream()
        .filter(file -> !file.equals("gen.yaml"))
        .forEach(this::delete);

    assertEquals(0, Cli.run(app(3)).code());

    assertEquals(together, new TreeMap<>(Tree.of(app(3))));
  }

  private void delete(String file) {
    try {
      Files.delete(app(3).resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void patternsAndSeveralWordsWorkAndCheckFindsWhatChanged() throws IOException {
    assertEquals(
        0, Cli.run(temp, "-d", "apps/app00[0-3]/*.yaml", "-d", "apps/app004/gen.yaml").code());
    Files.writeString(app(2).resolve("deploy/fly/fly.toml"), "other");

    Cli.Result result = Cli.run(temp, "-d", "apps/app00[0-4]/gen.yaml", "--check");

    assertEquals(1, result.code());
    assertEquals(
        "5 descriptors, 1 with findings that stop them; 90 files, 1 changed\n", result.out());
    assertTrue(
        result.err().contains("would be updated apps/app002/deploy/fly/fly.toml"), result.err());
  }

  @Test
  void whatSeveralDescriptorsCannotDoIsSaid() throws IOException {
    Files.copy(app(1).resolve("gen.yaml"), app(1).resolve("second.yaml"));

    Cli.Result shared = Cli.run(temp, "-d", "apps/app001/*.yaml");
    Cli.Result output = Cli.run(temp, "-d", "apps", "-o", "out");
    Cli.Result none = Cli.run(temp, "-d", "nothing/*.yaml");
    Cli.Result explain =
        Cli.run(
            temp, "explain", "PORT", "-d", "apps/app001/gen.yaml", "-d", "apps/app002/gen.yaml");

    assertTrue(shared.err().contains("two descriptors lie in one folder"), shared.err());
    assertTrue(output.err().contains("do not go with --output"), output.err());
    assertTrue(none.err().contains("no file is named so"), none.err());
    assertTrue(explain.err().contains("this command takes one"), explain.err());
  }
}

package gen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import gen.Cli;
import gen.Examples;
import gen.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        "5 descriptors, 1 with findings that stop them; 120 files, 1 changed\n", result.out());
    assertTrue(
        result.err().contains("would be updated apps/app002/deploy/fly/fly.toml"), result.err());
  }

  @Test
  void aFolderIsFoundThroughLinksAndEachOnce() throws IOException {
    Path few = Files.createDirectories(temp.resolve("few"));
    Files.createSymbolicLink(few.resolve("one"), app(1));
    Files.createSymbolicLink(few.resolve("round"), few);
    Files.createSymbolicLink(temp.resolve("link"), temp.resolve("apps"));

    assertTrue(summary("link").startsWith("150 descriptors, "));
    assertTrue(summary("few/*/gen.yaml").startsWith("1 descriptor, "));
    assertTrue(summary("apps/app001", "./apps/app001/gen.yaml", "few/one").startsWith("1 desc"));
    assertEquals(1, Cli.run(temp, "-n", "-d", "few").code(), "links in a folder are left alone");
  }

  private String summary(String... words) {
    List<String> line = new ArrayList<>(List.of("-n"));
    List.of(words).forEach(word -> line.addAll(List.of("-d", word)));
    return Cli.run(temp, line.toArray(String[]::new)).out();
  }

  @Test
  void oneDescriptorMayBeALinkToThatOfAnotherApp() throws IOException {
    Files.createDirectories(temp.resolve("apps/linked"));
    Files.createSymbolicLink(
        temp.resolve("apps/linked/gen.yaml"), app(1).resolve("gen.yaml").toAbsolutePath());

    assertTrue(
        summary("apps/linked/gen.yaml", "apps/app001/gen.yaml").startsWith("2 descriptors, "));
  }

  @Test
  void aNameThatLooksLikeAPatternIsThatName() throws IOException {
    Path odd = Files.createDirectories(temp.resolve("odd/[id]"));
    Files.copy(app(1).resolve("gen.yaml"), odd.resolve("gen.yaml"));

    assertEquals(0, Cli.run(temp, "-n", "-d", "odd/[id]/gen.yaml").code());
    assertTrue(summary("odd/[id]").startsWith("1 descriptor, 0 with"));
  }

  @Test
  void aPatternThatIsNoneIsWrongUse() {
    for (String word : List.of("apps/[", "apps/{a", "apps/*/{gen.yaml")) {
      Cli.Result result = Cli.run(temp, "-d", word);

      assertEquals(2, result.code(), result.err());
      assertTrue(result.err().contains("'" + word + "' is not a pattern"), result.err());
    }
  }

  @Test
  void aFolderWithoutRightsDoesNotHideTheOthers() throws IOException {
    Path closed = Files.createDirectories(temp.resolve("few/closed"));
    Files.createDirectories(temp.resolve("few/open"));
    Files.copy(app(1).resolve("gen.yaml"), temp.resolve("few/open/gen.yaml"));
    Files.setPosixFilePermissions(closed, Set.of());
    assumeFalse(Files.isReadable(closed), "root reads everything");

    Cli.Result result = Cli.run(temp, "-n", "-d", "few");

    assertEquals(1, result.code());
    assertTrue(result.out().startsWith("2 descriptors, 1 with"), result.out());
    assertTrue(result.err().contains("few/closed/gen.yaml: error[unreadable]"), result.err());
  }

  @Test
  void aFormatForProgramsIsRefusedInsteadOfIgnored() {
    for (String format : List.of("json", "sarif", "github", "junit")) {
      Cli.Result result = Cli.run(temp, "-d", "apps", "--check", "--format", format);

      assertEquals(2, result.code(), format);
      assertEquals("", result.out(), format);
      assertTrue(result.err().contains("do not go with"), result.err());
    }
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

package gen.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command loads. Classes cost time whether or not they do anything. */
class StartupTest {

  /** How much more or less than the number written down is let pass, in percent. */
  private static final int MARGIN = 8;

  /** The classes of gen and its libraries, which are the same for every Java. */
  @ParameterizedTest
  @CsvSource({
    "--help, 207",
    "--version, 181",
    "schema, 181",
    "platforms, 276",
    "-n -p fly, 1973",
    "-n, 2046",
    "--check, 2046",
    "validate deploy/fly, 1117",
    "explain POSTGRES_HOST, 1000",
    "publish, 1053",
    "completion, 208",
    "manual, 212"
  })
  void aCommandLoadsAboutAsManyClassesAsBefore(String command, int expected) throws Exception {
    int loaded = loaded(command).size();

    assertTrue(
        Math.abs(loaded - expected) * 100 <= expected * MARGIN,
        () -> "gen " + command + " loads " + loaded + " classes; written down are " + expected);
  }

  @ParameterizedTest
  @CsvSource({"--help", "--version", "schema"})
  void whatPrintsATextLoadsNoParserAndNoTemplateEngine(String command) throws Exception {
    List<String> wrong =
        loaded(command).stream()
            .filter(
                name ->
                    name.matches(
                        "(freemarker|com\\.fasterxml|com\\.networknt|org\\.yaml|org\\.tomlj)\\..*"))
            .toList();

    assertEquals(List.of(), wrong);
  }

  @Test
  void onlyARehearsalLoadsTheDatabaseDriver() throws Exception {
    assertTrue(loaded("-n").stream().noneMatch(name -> name.startsWith("org.postgresql.")));
  }

  @Test
  void onlyAPlatformThatWritesTomlLoadsItsReader() throws Exception {
    assertTrue(loaded("-n -p render").stream().noneMatch(name -> name.startsWith("org.tomlj.")));
    assertTrue(loaded("-n -p fly").stream().anyMatch(name -> name.startsWith("org.tomlj.")));
  }

  private static List<String> loaded(String command) throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:off",
                "-Xlog:class+load:stdout",
                "-Dgen.templates=" + Path.of("templates").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "gen.Main"));
    words.addAll(List.of(command.split(" ")));
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return out.lines()
        .filter(line -> line.contains(" source: file:") || line.contains(" source: jar:"))
        .map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").replaceFirst(" source: .*", ""))
        .toList();
  }
}

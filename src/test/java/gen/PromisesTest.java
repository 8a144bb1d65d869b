package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.pipeline.Order;
import gen.pipeline.Outcome;
import gen.pipeline.PipelineLawsTest;
import gen.platform.PlatformFolderTest;
import gen.verify.ReadingBackTest;
import gen.write.WriterTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README promises has tests that fail when it is broken, and so has every message. */
class PromisesTest {

  private static final Path TESTS = Examples.ROOT.resolve("src/test");

  /** The promises of the README, by their first words, with a test of each. */
  private static final Map<String, List<Class<?>>> KEPT = kept();

  private static Map<String, List<Class<?>>> kept() {
    Map<String, List<Class<?>>> kept = new LinkedHashMap<>();
    kept.put("Every part of the database is wired", List.of(PromisesTest.class));
    kept.put("What was rendered is read back", List.of(ReadingBackTest.class));
    kept.put("No secret is written", List.of(PipelineLawsTest.class));
    kept.put("Your own files are safe.", List.of(WriterTest.class, PipelineLawsTest.class));
    kept.put("Platform facts are dated data", List.of(PlatformFolderTest.class));
    return kept;
  }

  @Test
  void everyPromiseHasATest() {
    String readme = Examples.text(Examples.ROOT.resolve("README.md"));
    int from = readme.indexOf("## What you can rely on");
    String section = readme.substring(from, readme.indexOf("\n## ", from + 1));
    List<String> promises = new ArrayList<>();
    Matcher promise = Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*").matcher(section);
    while (promise.find()) {
      promises.add(promise.group(1));
    }

    assertEquals(List.copyOf(KEPT.keySet()), promises);
  }

  @Test
  void everyMessageIsExpectedBySomeTest() {
    String tests =
        Examples.filesUnder(TESTS).stream()
            .filter(
                file -> file.endsWith(".java") || file.endsWith(".txt") || file.endsWith(".yaml"))
            .map(file -> Examples.text(TESTS.resolve(file)))
            .collect(Collectors.joining("\n"));

    List<String> unexpected =
        Code.all().stream()
            .filter(code -> !tests.contains("Code." + constant(code)))
            .filter(code -> !Pattern.compile("\\b" + code.id() + "\\b").matcher(tests).find())
            .map(Code::id)
            .toList();

    assertEquals(List.of(), unexpected);
  }

  private static String constant(Code code) {
    return code.id().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /**
   * An image with a database of its own, its variables, and the platforms that it is refused on.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OTHER: x                                                       | Fly.io, Heroku, Railway,"
            + " Render",
        "DB_HOST: '${postgres.host}'                                    |",
        "DB_HOST: {value: '${public.host}', otherwise: {omit: true}}    | Heroku",
        "DB_HOST: {value: '${public.host}', otherwise: {manual: Do it}} | Heroku"
      })
  void anImageNeverFallsBackToItsOwnDatabaseInSilence(String variable, String platforms) {
    List<Finding> findings = refusals(app("bundledDatabase: {unless: [DB_HOST]}", variable));

    String said =
        findings.stream()
            .filter(each -> each.code() == Code.STARTS_OWN_DATABASE)
            .map(Finding::message)
            .collect(Collectors.joining("; "));
    List<String> refused =
        List.of("Fly.io", "Heroku", "Railway", "Render").stream().filter(said::contains).toList();
    assertEquals(platforms == null ? "" : platforms, String.join(", ", refused), said);
    assertEquals(said.isEmpty(), findings.isEmpty(), findings::toString);
  }

  @Test
  void aCommandThatStartsTheDatabaseInsideTheContainerIsRefused() {
    String app =
        app("command: [serve, --embedded], bundledDatabase: {startedBy: --embedded}", "A: b");

    List<Finding> findings = refusals(app);

    assertTrue(
        findings.stream().anyMatch(each -> each.code() == Code.COMMAND_STARTS_DATABASE),
        findings::toString);
  }

  @Test
  void aSecretThatAPlatformCannotMakeIsAskedForAndSaidToBe() {
    String app = app("bundledDatabase: {unless: []}", "KEY: {secret: {length: 32, max: 32}}");

    List<String> asked =
        run(app).findings().stream()
            .filter(each -> each.code() == Code.SECRET_ASKED)
            .map(Finding::message)
            .sorted()
            .toList();

    assertEquals(2, asked.size(), asked::toString);
    assertTrue(asked.get(0).startsWith("Heroku makes secrets of 64 characters"), asked.get(0));
    assertTrue(asked.get(1).startsWith("Render makes secrets of 44 characters"), asked.get(1));
  }

  private static List<Finding> refusals(String app) {
    try {
      run(app);
      return List.of();
    } catch (Rejected e) {
      return e.findings().stream().filter(Finding::isError).toList();
    }
  }

  private static Outcome run(String app) {
    Order all = Examples.order(Examples.ROOT, Path.of("target/promises"), Order.Mode.DRY_RUN);
    return Examples.pipeline()
        .run(
            new Order(
                new Source("gen.yaml", app),
                all.platforms(),
                all.instance(),
                all.folders(),
                all.mode(),
                false,
                false));
  }

  private static String app(String image, String variable) {
    return """
    version: 1
    id: desk
    name: Desk
    description: A desk for tests, with a database of its own.
    repository: https://github.com/example/desk
    image: {name: ghcr.io/example/desk, tag: "1.0", entrypoint: [run], ownCommand: [serve], %s}
    http: {port: 3000}
    postgres: {}
    env:
      PORT: ${port}
      DATABASE_URL: ${postgres.url}
      %s
    """
        .formatted(image, variable);
  }
}

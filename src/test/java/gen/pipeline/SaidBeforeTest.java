package gen.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import gen.DescriptorKeys;
import gen.Examples;
import gen.RandomApp;
import gen.Randomness;
import gen.Tree;
import gen.document.Documents;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.pipeline.Order.Mode;
import gen.platform.Platforms;
import gen.rule.Rulebook;
import gen.validate.Check;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code gen validate} says of files that gen has just written, gen has said before. */
class SaidBeforeTest {

  private static final Schemas SCHEMAS = new Schemas();
  private static final Platforms PLATFORMS =
      new Platforms(List.of(Examples.TEMPLATES), SCHEMAS::builtIn);
  private static final Pipeline PIPELINE = new Pipeline(PLATFORMS, SCHEMAS);
  private static final Validation VALIDATION = new Validation(PLATFORMS, SCHEMAS);
  private static final int APPS = 300;

  /** Checks of what gen does not look at; and wishes, of which only a look at all says more. */
  private static final Set<String> LATER = later();

  private static final String APP =
      """
      version: 1
      id: ledger
      name: Ledger
      description: Keeps the accounts of a club.
      image: {name: ghcr.io/example/ledger, tag: "2.1", ownCommand: [/bin/ledger]%s}
      http: {port: 8080, health: {path: /healthy}}
      postgres: {tls: automatic, %s}
      env:
        DATABASE_URL: ${postgres.url}
        PORT: ${port}
        %s
      """;

  @TempDir private Path folder;

  @BeforeAll
  static void announce() {
    Randomness.announce(SaidBeforeTest.class);
  }

  static List<Path> examples() {
    return Examples.foldersForPages();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatValidateSaysOfAnExampleWasSaid(Path example) {
    assertSaid(Documents.load(Examples.descriptor(example), "gen.yaml").text(), folder);
  }

  @Test
  void whatValidateSaysOfAnyAppWasSaid() throws IOException {
    DescriptorKeys keys =
        new DescriptorKeys(new ObjectMapper().readTree(Schemas.text("descriptor.schema.json")));
    RandomApp app = new RandomApp(Randomness.forTest(SaidBeforeTest.class, "apps"), keys);
    int written = 0;
    for (int i = 0; i < APPS; i++) {
      written += assertSaid(app.descriptor(), folder.resolve("app" + i)) ? 1 : 0;
    }
    assertTrue(written > APPS / 10, "files were written for " + written + " apps of " + APPS);
    assertEquals(
        List.of(),
        keys.leaves().stream()
            .map(DescriptorKeys.Key::path)
            .filter(path -> !path.equals("version") && !app.used().contains(path))
            .toList());
  }

  private static boolean assertSaid(String descriptor, Path into) {
    Tree.write(into.resolve("gen.yaml"), descriptor);
    Set<String> said;
    try {
      said = codes(PIPELINE.run(order(into, Mode.WRITE)).findings());
    } catch (Rejected e) {
      assertEquals(Set.of("gen.yaml"), Set.copyOf(Tree.of(into).keySet()), descriptor);
      return false;
    }
    Set<String> found =
        codes(
            VALIDATION
                .run(new ValidationOrder(into, List.of(into), List.of(), LocalDate.now()))
                .findings());
    found.removeAll(LATER);
    found.removeAll(said);
    assertEquals(Set.of(), found, descriptor);
    return true;
  }

  private static Order order(Path folder, Mode mode) {
    return Examples.order(folder, mode);
  }

  /** What is said, and how much it matters. */
  private static Set<String> codes(List<Finding> findings) {
    return findings.stream()
        .map(each -> each.severity().word() + " " + each.code().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> later() {
    Set<String> later = new TreeSet<>();
    for (Map.Entry<String, Check> each : Rulebook.checks().entrySet()) {
      boolean isLater =
          each.getValue() instanceof Check.OfWhole
              || each.getValue() instanceof Check.OfGenerated
              || each.getValue() instanceof Check.OfRecords
              || each.getValue() instanceof Check.OfKnowledge;
      if (isLater) {
        later.add("note " + each.getKey());
        later.add("warning " + each.getKey());
      }
    }
    later.add("warning " + Code.SUPPRESSION_UNUSED.id());
    return later;
  }

  @Test
  void whatRulesSayOfDescriptorAndFilesIsSaidOnceAtItsKeyAndNothingIsWritten() throws IOException {
    String questions =
        """
        A: {prompt: {example: a}}
          B: {prompt: {example: b}}
          C: {prompt: {example: c}}
          D: {prompt: {example: d}}
          E: {prompt: {example: e}}
          F: {prompt: {example: f}}
        work:
          smtp: true
        """;

    assertEquals(
        List.of(
            "5:89 error root-required Heroku",
            "7:41 warning db-connections Fly.io",
            "7:41 warning db-connections Render",
            "7:41 warning db-connections Heroku",
            "7:58 warning db-extension Fly.io",
            "16:6 warning too-many-prompts Fly.io, Heroku, Railway, Render",
            "18:9 warning smtp-blocked Railway"),
        refused(
            APP.formatted(
                ", needsRoot: true", "connections: 500, extensions: [timescaledb]", questions)));
  }

  @Test
  void aTextThatTheAppDoesNotTakeIsAnErrorAtItsVariable() throws IOException {
    assertEquals(
        List.of("11:11 error env-enum-invalid Fly.io, Railway, Render"),
        refused(APP.formatted("", "", "LISTEN: {value: \"${port}\", allowed: [any]}")));
  }

  @Test
  void whatIsAllowedInTheDescriptorOrForAFileIsNotSaid() {
    String app =
        APP.formatted(
            ", needsRoot: true",
            "",
            """
            LISTEN: {value: "${port}", allowed: [any]}
            validate:
              allow:
                - {code: root-required, file: gen.yaml, reason: the entrypoint copes with it}
                - {code: env-enum-invalid, file: deploy/render/render.yaml, reason: a try}
                - {code: env-enum-invalid, file: deploy/fly/fly.toml, reason: a try}
                - {code: env-enum-invalid, file: deploy/railway/template/ledger.variables.json,
                   reason: a try}
            """);
    Tree.write(folder.resolve("gen.yaml"), app);

    assertEquals(List.of(), PIPELINE.run(order(folder, Mode.WRITE)).findings());
    assertEquals(
        List.of(),
        VALIDATION
            .run(new ValidationOrder(folder, List.of(folder), List.of(), LocalDate.now()))
            .findings());
  }

  @Test
  void aWishThatMakesNoSenseIsSaid() throws IOException {
    assertEquals(
        List.of("13:11 error unknown-code "),
        refused(
            APP.formatted(
                "",
                "",
                """
                A: a
                validate:
                  allow: [{code: no-such-rule, file: gen.yaml, reason: none}]
                """)));
  }

  private List<String> refused(String descriptor) throws IOException {
    Tree.write(folder.resolve("gen.yaml"), descriptor);
    Rejected rejected = assertThrows(Rejected.class, () -> PIPELINE.run(order(folder, Mode.WRITE)));
    assertEquals(Set.of("gen.yaml"), Set.copyOf(Tree.of(folder).keySet()));
    return rejected.findings().stream().map(SaidBeforeTest::shown).toList();
  }

  private static String shown(Finding finding) {
    return finding.place().line()
        + ":"
        + finding.place().column()
        + " "
        + finding.severity().word()
        + " "
        + finding.code().id()
        + " "
        + finding.whose().stream().map(each -> each.name()).collect(Collectors.joining(", "));
  }
}

package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.app.App;
import gen.app.AppReader;
import gen.app.Piece;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Source;
import gen.pipeline.Schemas;
import gen.platform.Platform;
import gen.platform.Platforms;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided for small apps on the real platforms. */
class WiringTest {

  private static final Schemas SCHEMAS = new Schemas();
  private static final Platforms PLATFORMS =
      new Platforms(List.of(Path.of("templates").toAbsolutePath()), SCHEMAS::builtIn);
  private static final Piece.Reference PORT = Piece.Reference.plain("port");
  private static final String URL = "env: {DATABASE_URL: '${postgres.url}'}\n";
  private static final String PORT_OPTION = "http: {port: 3000, portOption: [-p, '${port}']}\n";
  private static final String PLAIN = "http: {port: 3000}\npostgres: {tls: automatic}\n";

  @Test
  void herokuGivesTheUrlInItsOwnVariable() {
    Deployment deployment = wire("heroku", PORT_OPTION + "postgres: {tls: automatic}\n" + URL);

    assertEquals(new Binding.Given("postgres.url"), binding(deployment, "DATABASE_URL"));
    assertEquals(List.of(), codes(deployment));
  }

  @Test
  void herokuNeedsTheAdapterForAnotherVariable() {
    Deployment deployment =
        wire("heroku", PORT_OPTION + "postgres: {tls: automatic}\nenv: {DB: '${postgres.url}'}\n");

    assertEquals(
        new Binding.Adapted(List.of(Piece.Reference.plain("postgres.url"))),
        binding(deployment, "DB"));
    assertEquals("DATABASE_URL", deployment.web().adapter().orElseThrow().urlVariable());
  }

  @Test
  void flyAttachesTheDatabaseUnderTheNameOfTheApp() {
    Deployment deployment = wire("fly", PLAIN + "env: {DB: '${postgres.url}'}\n");

    assertEquals(new Binding.Given("postgres.url"), binding(deployment, "DB"));
    assertEquals("DB", deployment.web().urlVariable());
    assertEquals(Optional.empty(), deployment.web().adapter());
  }

  @Test
  void flyAttachesTheDatabaseOnlyOnce() {
    Deployment deployment =
        wire("fly", PLAIN + "env: {A: '${postgres.url}', B: '${postgres.url}'}\n");

    assertEquals("given", binding(deployment, "A").kind());
    assertEquals("adapted", binding(deployment, "B").kind());
    assertTrue(deployment.web().adapter().orElseThrow().keepsUrl());
  }

  @Test
  void railwayPutsReferencesIntoTexts() {
    Deployment deployment =
        wire("railway", PLAIN + "env: {DB: 'pg://${postgres.host}:${postgres.port}'}\n");

    assertEquals("interpolated", binding(deployment, "DB").kind());
    assertEquals(
        "pg://${{notes-db.PGHOST}}:${{notes-db.PGPORT}}",
        deployment.setting("DB").orElseThrow().text());
    assertEquals(Optional.empty(), deployment.web().adapter());
  }

  @Test
  void renderNamesAPropertyOfTheDatabase() {
    Deployment deployment = wire("render", PLAIN + "env: {HOST: '${postgres.host}'}\n");

    assertEquals(
        new Binding.Reference(
            "postgres.host", Platform.Reference.Origin.DATABASE, "host", "notes-db"),
        binding(deployment, "HOST"));
    assertEquals(Optional.empty(), deployment.web().adapter());
  }

  @Test
  void renderNeedsTheAdapterForComposedValues() {
    Deployment deployment =
        wire("render", PLAIN + "env: {DB: 'x:${postgres.password|urlencode}'}\n");

    Adapter adapter = deployment.web().adapter().orElseThrow();
    List<Piece> pieces =
        List.of(
            new Piece.Text("x:"), new Piece.Reference("postgres.password", Piece.Form.URLENCODE));
    assertEquals(new Binding.Adapted(pieces), binding(deployment, "DB"));
    assertEquals(List.of(new Adapter.Export("DB", pieces, false)), adapter.exports());
    assertEquals("reference", binding(deployment, adapter.urlVariable()).kind());
    assertEquals(List.of("serve"), deployment.web().command());
  }

  @Test
  void otherwiseCountsOnlyWhereTheReferenceIsMissing() {
    String text =
        PORT_OPTION
            + "postgres: {tls: automatic}\n"
            + "env:\n"
            + "  DATABASE_URL: ${postgres.url}\n"
            + "  HOST: {value: '${public.host}', otherwise: {value: '*'}}\n"
            + "  SITE: {value: '${public.url}', otherwise: {manual: Set it.}}\n"
            + "  LINK: {value: '${public.url}', otherwise: {omit: true}}\n";

    Deployment heroku = wire("heroku", text);
    Deployment render = wire("render", text);

    assertEquals(new Binding.Literal("*"), binding(heroku, "HOST"));
    assertEquals(new Binding.Manual("Set it."), binding(heroku, "SITE"));
    assertEquals(Optional.empty(), heroku.setting("LINK"));
    assertEquals(List.of(Code.MANUAL_STEP), codes(heroku));
    assertEquals("reference", binding(render, "HOST").kind());
    assertEquals("reference", binding(render, "LINK").kind());
  }

  @Test
  void aMissingReferenceWithoutOtherwiseIsFound() {
    Deployment deployment =
        wire(
            "heroku",
            PORT_OPTION
                + "postgres: {tls: automatic}\nenv: {A: '${postgres.url}', B: '${public.url}'}\n");

    assertEquals(List.of(Code.REFERENCE_UNAVAILABLE), codes(deployment));
  }

  @ParameterizedTest
  @CsvSource({"heroku, true", "fly, false", "railway, false", "render, false"})
  void tlsVariablesAreSetWhereTheyApply(String platform, boolean required) {
    Deployment deployment =
        wire(
            platform,
            PORT_OPTION
                + "postgres: {tls: automatic}\n"
                + "env:\n"
                + "  DATABASE_URL: ${postgres.url}\n"
                + "  SSL: {value: 'on', when: tls-required}\n"
                + "  NO_SSL: {value: 'on', when: tls-optional}\n");

    assertEquals(required, deployment.setting("SSL").isPresent());
    assertEquals(!required, deployment.setting("NO_SSL").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "render, 512, starter",
    "render, 513, standard",
    "render, 4096, pro",
    "heroku, 512, basic",
    "heroku, 1024, standard-2x",
    "fly, 256, shared-cpu-1x with 1 GB",
    "fly, 1025, shared-cpu-1x with 2 GB",
    "railway, 9000, ''"
  })
  void thePlanHasEnoughMemory(String platform, int memory, String plan) {
    Deployment deployment =
        wire(
            platform,
            PORT_OPTION
                + "postgres: {tls: automatic}\nmemory: {minimumMb: "
                + memory
                + "}\n"
                + URL);

    assertEquals(plan, deployment.web().plan().id());
    assertFalse(codes(deployment).contains(Code.MEMORY_LOW));
  }

  @Test
  void anAskedPlanThatIsTooSmallIsFound() {
    Deployment deployment =
        wire(
            "render",
            PLAIN + "memory: {minimumMb: 1024}\nplatforms: {render: {plan: starter}}\n" + URL);

    assertEquals("starter", deployment.web().plan().id());
    assertEquals(List.of(Code.MEMORY_LOW), codes(deployment));
  }

  @ParameterizedTest
  @CsvSource({
    "render, 13, 99, 18, ''",
    "render, 13, 15, 15, ''",
    "heroku, 13, 16, 16, ''",
    "fly, 16, 18, 17, ''",
    "railway, 13, 17, 18, postgres-version"
  })
  void thePreferredVersionOrElseTheNewestThatFits(
      String platform, int min, int max, int version, String code) {
    String versions =
        "postgres: {tls: automatic, versions: {min: " + min + ", max: " + max + "}}\n";

    Deployment deployment = wire(platform, PORT_OPTION + versions + URL);

    assertEquals(version, deployment.database().version());
    assertEquals(
        code.isEmpty() ? List.of() : List.of(Code.of(code).orElseThrow()), codes(deployment));
  }

  @ParameterizedTest
  @CsvSource({
    "railway, needed, superuser, ''",
    "heroku, needed, createdb, privilege-missing",
    "heroku, wanted, createdb, privilege-limited",
    "render, needed, createrole, privilege-uncertain",
    "render, wanted, createrole, uncertain-fact",
    "render, wanted, createdb, ''"
  })
  void rightsThatTheRoleLacksAreFound(String platform, String want, String right, String code) {
    String rights = "postgres: {tls: automatic, privileges: {" + want + ": [" + right + "]}}\n";

    Deployment deployment = wire(platform, PORT_OPTION + rights + URL);

    assertEquals(
        code.isEmpty() ? List.of() : List.of(Code.of(code).orElseThrow()), codes(deployment));
  }

  @Test
  void theOptionTellsADictatedPort() {
    Deployment deployment = wire("heroku", PORT_OPTION + "postgres: {tls: automatic}\n" + URL);

    assertEquals(
        List.of(List.of(new Piece.Text("-p")), List.of(PORT)),
        deployment.web().adapter().orElseThrow().portWords());
  }

  @Test
  void theOptionIsNotUsedWhereAVariableTellsThePort() {
    String env = "env: {DATABASE_URL: '${postgres.url}', PORT: '${port}'}\n";

    Deployment deployment = wire("heroku", PORT_OPTION + "postgres: {tls: automatic}\n" + env);

    assertEquals(new Binding.Given("port"), binding(deployment, "PORT"));
    assertEquals(Optional.empty(), deployment.web().adapter());
  }

  @Test
  void anotherVariableForThePortIsMadeByTheAdapter() {
    String env = "env: {DATABASE_URL: '${postgres.url}', LISTEN: '${port}'}\n";

    Deployment deployment = wire("heroku", PLAIN + env);

    assertEquals(new Binding.Adapted(List.of(PORT)), binding(deployment, "LISTEN"));
    assertEquals(List.of(), deployment.web().adapter().orElseThrow().portWords());
  }

  @Test
  void aPortThatIsNotDictatedIsAText() {
    String env = "env: {DATABASE_URL: '${postgres.url}', LISTEN: '0.0.0.0:${port}'}\n";

    Deployment deployment = wire("render", PORT_OPTION + "postgres: {tls: automatic}\n" + env);

    assertEquals(new Binding.Literal("0.0.0.0:3000"), binding(deployment, "LISTEN"));
    assertEquals(new Binding.Literal("3000"), binding(deployment, "PORT"));
    assertEquals(Optional.empty(), deployment.web().adapter());
  }

  @Test
  void aDictatedPortThatNothingTellsIsFound() {
    assertEquals(List.of(Code.PORT_FIXED), codes(wire("heroku", PLAIN + URL)));
  }

  private static Binding binding(Deployment deployment, String name) {
    return deployment.setting(name).orElseThrow().binding();
  }

  private static List<Code> codes(Deployment deployment) {
    return deployment.findings().stream().map(Finding::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "railway, 24, longer",
    "railway, 25, ''",
    "railway, 75, ''",
    "railway, 76, shorter",
    "render, 24, ''",
    "fly, 76, ''"
  })
  void aDescriptionFitsTheListOfTemplates(String platform, int length, String lack) {
    Deployment deployment = describe(platform, "x".repeat(length), "");

    assertEquals(lack, deployment.blurb().lack());
    List<Finding> found =
        deployment.findings().stream()
            .filter(finding -> finding.code() == Code.DESCRIPTION_LENGTH)
            .toList();
    assertEquals(lack.isEmpty() ? 0 : 1, found.size());
    found.forEach(finding -> assertTrue(finding.message().contains(length + " characters; Rai")));
    found.forEach(finding -> assertEquals("write a " + lack + " one", finding.help()));
    found.forEach(finding -> assertEquals(4, finding.place().line()));
  }

  @Test
  void aDescriptionIsNotFoundWantingOnceTheTemplateIsMade() {
    Deployment deployment =
        describe("railway", "x".repeat(76), "platforms: {railway: {template: abc}}\n");

    assertEquals(List.of(), codes(deployment));
  }

  @Test
  void signsAreCountedAsPeopleSeeThem() {
    assertEquals(75, describe("railway", "\uD83D\uDE80".repeat(75), "").blurb().length());
  }

  @ParameterizedTest
  @CsvSource({
    "render, true, '', BUTTON",
    "render, false, '', NONE",
    "fly, false, '', COMMANDS",
    "railway, true, '', COMMANDS",
    "railway, false, '', NONE",
    "railway, false, abc, BUTTON"
  })
  void peopleComeByTheAppInOneWay(
      String platform, boolean hasRepository, String template, Deployment.Way way) {
    String rest = PLAIN;
    if (hasRepository) {
      rest += "repository: https://github.com/example/notes\n";
    }
    if (template != null && !template.isEmpty()) {
      rest += "platforms: {" + platform + ": {template: " + template + "}}\n";
    }

    assertEquals(way, wire(platform, rest).way());
  }

  private static Deployment wire(String platform, String rest) {
    return describe(platform, "Keeps notes of all kinds for a team.", rest);
  }

  private static Deployment describe(String platform, String description, String rest) {
    String head =
        """
        version: 1
        id: notes
        name: Notes
        description: DESCRIPTION
        image: {name: example/notes, tag: "1.0.0", command: [serve]}
        """
            .replace("DESCRIPTION", description);
    String plain = rest.contains("postgres:") ? rest : PLAIN + rest;
    String env = plain.contains("env:") ? "" : URL;
    App app = new AppReader(SCHEMAS.descriptor()).read(new Source("gen.yaml", head + plain + env));
    return Wiring.wire(app, PLATFORMS.select(List.of(platform)).get(0), Instance.FIRST);
  }
}

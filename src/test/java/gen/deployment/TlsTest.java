package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.app.App;
import gen.app.AppReader;
import gen.app.TlsMode;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.pipeline.Schemas;
import gen.platform.Platform;
import gen.platform.Platform.Database.Grant;
import gen.platform.Platforms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How apps with different drivers are told to use TLS on the real platforms. */
class TlsTest {

  private static final Schemas SCHEMAS = new Schemas();
  private static final Platforms PLATFORMS =
      new Platforms(List.of(Path.of("templates").toAbsolutePath()), SCHEMAS::builtIn);
  private static final String MODE = "  PGSSLMODE: '${postgres.sslmode}'\n";

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          render  |                                            | prefer    |
          railway |                                            | prefer    |
          fly     |                                            | prefer    |
          heroku  |                                            | require   |
          render  | [disable, require, verify-ca, verify-full] | disable   |
          railway | [disable, require, verify-ca, verify-full] | require   |
          fly     | [disable, require, verify-ca, verify-full] | require   |
          heroku  | [disable, require, verify-ca, verify-full] | require   |
          render  | [disable, no-verify]                       | disable   |
          railway | [disable, no-verify]                       | no-verify |
          heroku  | [disable, no-verify]                       | no-verify |
          heroku  | [Disable, Prefer, Require, VerifyFull]     | Require   |
          railway | [Disable, Require]                         | Require   |
          heroku  | [disable, prefer]                          | prefer    |
          heroku  | [allow]                                    | allow     |
          heroku  | [disable]                                  |           | error[tls-mode-refused]
          heroku  | [verify-ca, verify-full]                   |           | error[tls-mode-refused]
          render  | [verify-full]                              |           | error[tls-mode-refused]
          render  | [require, verify-full]                     | require   | warning[tls-mode-uncertain]
          fly     | [disable]                                  | disable   | warning[tls-mode-uncertain]
          fly     | [allow, disable]                           | allow     |
          """)
  void aModeThatBothKnow(String platform, String modes, String expected, String finding) {
    String said = modes == null ? "" : ", sslmodes: " + modes;

    Deployment decided = wire(platform, "{tls: setting" + said + "}", MODE);

    assertEquals(finding == null ? "" : finding, said(decided));
    if (expected != null) {
      assertEquals(expected, mode(decided));
    }
  }

  @Test
  void whatAVariableAllowsIsKnownToTheDriver() {
    String variable =
        "  PGSSLMODE: {value: '${postgres.sslmode}', allowed: [disable, require, verify-full]}\n";

    assertEquals("disable", mode(wire("render", "{}", variable)));
    assertEquals("require", mode(wire("railway", "{}", variable)));
    assertEquals(
        "error[tls-mode-refused]", said(wire("heroku", "{sslmodes: [disable, prefer]}", variable)));
  }

  @Test
  void whatAPatternRefusesIsNotTaken() {
    String variable = "  PGSSLMODE: {value: '${postgres.sslmode}', pattern: 'req.*|verify-.*'}\n";

    assertEquals("require", mode(wire("render", "{}", variable)));
    assertEquals(
        "error[tls-mode-refused]", said(wire("render", "{sslmodes: [disable, prefer]}", variable)));
  }

  @Test
  void whereNoModeWorksTheAppMaySayWhatToDo() {
    String variable = "  TLS: {value: '${postgres.sslmode}', otherwise: {omit: true}}\n";

    Deployment decided = wire("heroku", "{sslmodes: [disable]}", variable);

    assertEquals("", said(decided));
    assertTrue(decided.setting("TLS").isEmpty());
  }

  @Test
  void aModeStandsInsideAUrl() {
    String url = "  DB: '${postgres.url}?sslmode=${postgres.sslmode}'\n";
    String modes = "{sslmodes: [disable, require]}";

    assertEquals(
        "${{notes-db.DATABASE_URL}}?sslmode=require",
        wire("railway", modes, url).setting("DB").orElseThrow().text());
    assertEquals(
        "adapted", wire("render", modes, url).setting("DB").orElseThrow().binding().kind());
    assertEquals("error[tls-mode-refused]", said(wire("heroku", "{sslmodes: [disable]}", url)));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          heroku  | {}                |                                              | warning[tls-unsaid]
          heroku  | {connections: 5}  | '  APP_TLS: \"1\"'                           | warning[tls-unsaid]
          heroku  | {}                | '  SMTP_SSL: \"1\"'                          | warning[tls-unsaid]
          heroku  | {tls: automatic}  |                                              |
          heroku  | {tls: setting}    | '  DB_SSL: {value: a, when: tls-required}'   |
          heroku  | {}                | '  PGSSLMODE: ${postgres.sslmode}'           |
          heroku  | {}                | '  X: {value: a, when: tls-required}'        |
          heroku  | {}                | '  X: {value: a, when: tls-optional}'        |
          heroku  | {}                | '  DB_SSL: \"true\"'                         |
          heroku  | {}                | '  U: ${postgres.url}?sslmode=require'       |
          heroku  | {}                | '  U: ${postgres.url}?sslmode=disable'       | error[tls-mode-refused]
          heroku  | {tls: setting}    | '  PGSSLMODE: disable'                       | error[tls-mode-refused]
          heroku  | {tls: setting}    | '  PGSSLMODE: {value: disable, when: tls-optional}' |
          render  | {}                |                                              |
          railway | {}                |                                              |
          fly     | {}                |                                              |
          render  | {}                | '  PGSSLMODE: disable'                       |
          """)
  void nothingIsAssumedOfADriver(String platform, String postgres, String line, String finding) {
    String variable = line == null ? "" : line + "\n";

    assertEquals(finding == null ? "" : finding, said(wire(platform, postgres, variable)));
  }

  @Test
  void theFindingStandsWhereTheCureIs() {
    Finding unsaid = wire("heroku", "{}", "").findings().get(0);

    assertEquals("postgres", key(unsaid));
    assertTrue(unsaid.message().contains("Heroku"), unsaid.message());
    assertTrue(unsaid.help().contains("postgres.tls"), unsaid.help());
  }

  /** What is written for all platforms is held against what the driver knows. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '  U: ${postgres.url}?sslmode=prefer'     | true
          '  PGSSLMODE: allow'                      | true
          '  U: ${postgres.url}?sslmode=require'    | false
          '  U: ${postgres.url}?a=b&sslmode=verify-ca' | true
          '  MODE: prefer'                          | false
          """)
  void aWrittenModeIsOneOfTheDrivers(String line, boolean refused) {
    boolean found = false;
    try {
      wire("render", "{sslmodes: [disable, require]}", line + "\n");
    } catch (Rejected e) {
      found = e.findings().stream().anyMatch(each -> each.code().id().equals("not-allowed"));
    }

    assertEquals(refused, found);
  }

  /** Whatever the driver knows, the mode is one of it that works, or there is a finding. */
  @Test
  void neverAWordThatIsRefused() {
    long seed = Long.getLong("gen.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      List<TlsMode> known = new ArrayList<>(Arrays.asList(TlsMode.values()));
      known.removeIf(mode -> random.nextBoolean());
      if (known.isEmpty()) {
        continue;
      }
      String words = known.stream().map(TlsMode::word).collect(Collectors.joining(", "));
      for (Platform platform : PLATFORMS.select(List.of())) {
        Deployment decided = wire(platform, "{sslmodes: [" + words + "]}", MODE);
        String said = said(decided);
        String context = "seed " + seed + ", " + platform.id() + ", " + words + ": " + said;
        if (said.startsWith("error")) {
          assertTrue(
              known.stream().allMatch(m -> platform.database().tls().takes(m) == Grant.NO),
              context);
        } else {
          TlsMode mode = TlsMode.of(mode(decided)).orElseThrow();
          Grant grant = said.isEmpty() ? Grant.YES : Grant.UNKNOWN;
          assertTrue(known.contains(mode), context);
          assertEquals(grant, platform.database().tls().takes(mode), context);
        }
      }
    }
  }

  /** The word that arrives where the URL names none: by the manifest, or by the adapter. */
  private static String mode(Deployment decided) {
    return decided.setting("PGSSLMODE").orElseThrow().binding() instanceof Binding.Literal literal
        ? literal.text()
        : decided.web().adapter().orElseThrow().modes().standard();
  }

  private static String key(Finding finding) {
    return finding.place().line() == 7 ? "postgres" : finding.place().toString();
  }

  private static String said(Deployment decided) {
    return decided.findings().stream()
        .map(each -> each.code().severity().word() + "[" + each.code().id() + "]")
        .collect(Collectors.joining(" "));
  }

  private static Deployment wire(String platform, String postgres, String variables) {
    return wire(PLATFORMS.select(List.of(platform)).get(0), postgres, variables);
  }

  private static Deployment wire(Platform platform, String postgres, String variables) {
    String text =
        """
        version: 1
        id: notes
        name: Notes
        description: Keeps notes of all kinds for a team.
        image: {name: ghcr.io/example/notes, tag: "1.0.0", ownCommand: [serve]}
        http: {port: 3000}
        postgres: POSTGRES
        env:
          DATABASE_URL: ${postgres.url}
          PORT: ${port}
        """
            .replace("POSTGRES", postgres);
    App app = new AppReader(SCHEMAS.descriptor()).read(new Source("gen.yaml", text + variables));
    return Wiring.wire(app, platform, Instance.FIRST);
  }
}

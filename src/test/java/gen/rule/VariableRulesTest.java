package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules about variables, which a descriptor beside the manifest knows. */
class VariableRulesTest {

  private static final String GEN =
      Judged.GEN
          + """
            SECRET_KEY: {secret: {min: 32}}
            ADMIN: {prompt: {}}
            MOTTO: {prompt: {required: false}}
            LEVEL: {value: info, allowed: [debug, info]}
            SIZE: {value: "10", pattern: "[0-9]+"}
            ASSETS: {value: /assets, renamedFrom: [FILES, STATIC]}
            TLS: "${postgres.sslmode}"
          """;

  private static final String ALL =
      "env: {DATABASE_URL: '{{db.url}}', SECRET_KEY: '{{random 50 abc}}', ADMIN: '{{ask}}'}";

  @TempDir private Path folder;

  @Test
  void whatIsNeededIsSet() {
    assertEquals(List.of(), judge(Judged.web(ALL)).codes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DATABASE_URL", "SECRET_KEY", "ADMIN"})
  void whatIsNeededIsMissing(String name) {
    String manifest = Judged.web(ALL.replaceFirst(name + ": '[^']*'(, )?", ""));

    assertEquals(
        List.of(
            "mill.yaml:3:12 error App needs %s, and nothing sets it here | set it, or run gen for files that do"
                .formatted(name)),
        judge(manifest).of("required-env-missing"));
  }

  @Test
  void aTextInPlaceOfASecretIsAWayToSetIt() {
    assertEquals(
        List.of(),
        judge(Judged.web(ALL.replace("{{random 50 abc}}", "x"))).of("required-env-missing"));
  }

  @Test
  void aGroupMaySetIt() {
    String groups = "groups:\n  - {name: more, env: {SECRET_KEY: x, ADMIN: y}}\n";

    assertEquals(
        List.of(), judge(Judged.web("env: {DATABASE_URL: x}") + groups).of("required-env-missing"));
  }

  @Test
  void whatIsSetElsewhereMakesItUncertain() {
    String unseen = "env: {DATABASE_URL: x, ADMIN: y}\n# see the key fromGroup";

    List<String> found = judge(Judged.web(unseen.split("\n"))).of("required-env-missing");

    assertEquals(1, found.size());
    assertEquals(
        "mill.yaml:3:12 warning App needs SECRET_KEY, and nothing sets it here; not certain:"
            + " something that is not in these files may set it | set it, or run gen for files that"
            + " do",
        found.get(0));
  }

  @Test
  void anImageThatIsBuiltMakesItUncertain() {
    Judged judged =
        judge(
            Map.of(
                "gen.yaml", GEN,
                "mill.yaml",
                    "services:\n  - {type: web, name: x, env: {DATABASE_URL: x, ADMIN: y}}\n",
                "Dockerfile", "FROM ghcr.io/example/app:1.0.0\n"));

    assertEquals(1, judged.of("required-env-missing").size());
    assertEquals("warning", judged.findings().get(0).severity().word());
  }

  @Test
  void anotherServiceNeedsNothing() {
    String cache =
        "  - {type: web, image: 'docker.io/library/redis:7.2.4', env: {MAXMEMORY: 1gb}}\n";

    assertEquals(List.of(), judge(Judged.web(ALL) + cache).codes());
  }

  @Test
  void withoutADescriptorNothingIsKnown() {
    Judged judged = judge(Map.of("mill.yaml", Judged.web("env: {WHATEVER: x}")));

    assertEquals(List.of(), judged.codes());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "MOTTO, -",
        "PORT, -",
        "LISTEN, -",
        "MILL_ZONE, -",
        "NODE_ENV, -",
        "TZ, -",
        "PGSSLMODE, -",
        "WEB_CONCURRENCY, -",
        "PORTS, unknown-env",
        "SECRETKEY, unknown-env",
        "FILES, unknown-env",
        "STATIC, unknown-env",
      })
  void whatTheAppReads(String name, String code) {
    String env = ALL.replace("}'}", "}', " + name + ": x}");

    assertEquals(code == null ? List.of() : List.of(code), judge(Judged.web(env)).codes());
  }

  @Test
  void theNewNameIsSaid() {
    assertEquals(
        List.of("mill.yaml:4:18 warning App now calls 'FILES' 'ASSETS' | rename it"),
        judge(Judged.web("env: {FILES: x}")).of("unknown-env").stream().toList());
    assertEquals(
        List.of(
            "mill.yaml:4:23 warning 'SECRET_KEI' is not among the variables that the descriptor of"
                + " App knows | did you mean 'SECRET_KEY'?"),
        judge(Judged.web("env: {SECRET_KEI: x}")).of("unknown-env"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "LEVEL: debug, -",
        "LEVEL: '{{db.host}}', -",
        "SIZE: 12, -",
        "MOTTO: anything, -",
        "LEVEL: Debug, env-enum-invalid",
        "SIZE: 12 MB, env-enum-invalid",
        "SIZE: '', env-enum-invalid",
      })
  void valuesThatTheAppTakes(String setting, String code) {
    String env = ALL.replace("}'}", "}', " + setting + "}");

    assertEquals(code == null ? List.of() : List.of(code), judge(Judged.web(env)).codes());
  }

  @Test
  void whatTheAppTakesIsSaid() {
    assertEquals(
        List.of(
            "mill.yaml:4:18 error 'inffo' is not a value that the app takes for LEVEL; it takes"
                + " debug, info | did you mean 'info'?"),
        judge(Judged.web("env: {LEVEL: inffo}")).of("env-enum-invalid"));
    assertEquals(
        List.of(
            "mill.yaml:4:17 error 'x' is not a value that the app takes for SIZE; it takes texts"
                + " like [0-9]+ | write another one"),
        judge(Judged.web("env: {SIZE: x}")).of("env-enum-invalid"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'{value: a, allowed: [a, b]}', -",
        "'{value: c, allowed: [a, b]}', env-enum-invalid",
        "'{value: \"${port}\", allowed: [a, b]}', -",
        "'{prompt: {default: c}, allowed: [a, b]}', env-enum-invalid",
        "'{prompt: {}, allowed: [a, b]}', -",
        "'{value: \"${port}\", otherwise: {value: c}, allowed: [a]}', env-enum-invalid",
      })
  void theDescriptorMayContradictItself(String variable, String code) {
    Map<String, String> files = Map.of("gen.yaml", Judged.GEN + "  KIND: " + variable + "\n");

    assertEquals(code == null ? List.of() : List.of(code), judge(files).codes());
  }

  @Test
  void aPatternMustBeOne() {
    Map<String, String> files =
        Map.of("gen.yaml", Judged.GEN + "  KIND: {value: a, pattern: '['}\n");

    assertEquals(List.of("bad-format"), judge(files).codes());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "GOOGLE_JSON, '{prompt: {}}', prompt-format",
        "SITE_URL, '{prompt: {required: false}}', prompt-format",
        "SITE_URL, '{prompt: {example: \"https://x.example\"}}', -",
        "SITE_URL, '{prompt: {default: \"https://x.example\"}}', -",
        "SITE_URL, '{prompt: {}, pattern: \"https://.+\"}', -",
        "SITE_URL, '{value: \"${public.url}\"}', -",
        "CURL, '{prompt: {}}', -",
        "NAME, '{prompt: {}}', -",
      })
  void questionsWithoutAnExample(String name, String variable, String code) {
    Map<String, String> files =
        Map.of("gen.yaml", Judged.GEN + "  " + name + ": " + variable + "\n");

    assertEquals(code == null ? List.of() : List.of(code), judge(files).codes());
  }

  @Test
  void fiveQuestionsAreEnough() {
    String five = "env: {A: '{{ask}}', B: '{{ask}}', C: '{{ask}}', D: '{{ask}}', E: '{{ask}}'}";

    assertEquals(List.of(), judge(Map.of("mill.yaml", Judged.web(five))).codes());
    assertEquals(
        List.of(
            "mill.yaml:4:84 warning the form asks for 6 values; this is the first beyond 5"
                + " | ask for what every installation needs, and document the rest"),
        judge(
                Map.of(
                    "mill.yaml",
                    Judged.web(five.replace("E: '{{ask}}'", "E: '{{ask}}', F: '{{ask}}'"))))
            .of("too-many-prompts"));
  }

  @Test
  void aQuestionOfTwoServicesIsOne() {
    String three = "env: {A: '{{ask}}', B: '{{ask}}', C: '{{ask}}'}";
    String manifest = Judged.web(three) + Judged.web(three).replace("services:\n", "");

    assertEquals(List.of(), judge(Map.of("mill.yaml", manifest)).codes());
  }

  private Judged judge(String manifest) {
    Map<String, String> files = new HashMap<>(Map.of("gen.yaml", GEN, "mill.yaml", manifest));
    return judge(files);
  }

  private Judged judge(Map<String, String> files) {
    return Judged.of(folder, files);
  }
}

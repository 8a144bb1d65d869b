package gen.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.pipeline.Schemas;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the text of a descriptor to an app. */
class AppReaderTest {

  private static final AppReader READER = new AppReader(new Schemas().descriptor());

  @Test
  void whatIsNotSaidHasADefault() {
    App app = read("");

    assertEquals(new Amount(256, false), app.web().memoryMb());
    assertEquals("root", app.web().image().user());
    assertFalse(app.web().image().isNonRoot());
    assertEquals(List.of(), app.web().image().command());
    assertEquals(new Amount(60, false), app.web().http().startSeconds());
    assertEquals(Optional.empty(), app.web().http().health());
    assertEquals(13, app.database().min());
    assertEquals(99, app.database().max());
    assertEquals(List.of(), app.database().needed());
    assertEquals(List.of(), app.storage());
    Connecting connecting = app.database().connecting();
    assertEquals(List.of("postgres", "postgresql"), connecting.schemes());
    assertEquals(Connecting.Tls.UNSAID, connecting.tls());
    assertEquals(
        "disable, allow, prefer, require, verify-ca, verify-full", connecting.modes().list());
    assertFalse(connecting.modes().isSaid());
    assertTrue(app.web().image().shell().there());
    assertTrue(connecting.ipv6());
    assertEquals(new App.Work(false, false), app.work());
    assertEquals(List.of(), app.web().image().fixed());
    assertFalse(app.web().image().needsRoot());
    assertEquals("/", app.admin().path());
    assertEquals("", app.links().website());
    assertEquals(Optional.empty(), app.options("any").plan());
  }

  /** A folder that is opened for everybody, or over which a disk is laid, is one of the app's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "//",
        "/.",
        "/..",
        "/data/..",
        "/data/../..",
        "/./data",
        "/data//x",
        "data",
        "./data",
        "../data",
        "/etc",
        "/etc/",
        "/usr",
        "/usr/bin",
        "/usr/local",
        "/bin",
        "/sbin/x",
        "/lib",
        "/lib64/x",
        "/proc",
        "/proc/1",
        "/sys",
        "/dev",
        "/dev/shm",
        "/boot",
        "/var",
        "/var/lib/",
        "/$HOME",
        "/a b",
        "/a;b",
        "/a'b",
        "~/data",
        ""
      })
  void aFolderIsNeitherEverythingNorTheSystem(String folder) {
    String quoted = "'" + folder.replace("'", "''") + "'";
    List<String> wrong =
        List.of(
            text("").replace("tag: \"1.0.0\"}", "tag: \"1.0.0\", writes: [/data, " + quoted + "]}"),
            text("storage:\n  - {path: " + quoted + ", holds: files, loss: fatal}\n"));

    for (String text : wrong) {
      Rejected rejected =
          assertThrows(Rejected.class, () -> READER.read(new Source("gen.yaml", text)));

      assertEquals(
          List.of(Code.BAD_FORMAT), rejected.findings().stream().map(Finding::code).toList(), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/data", "/data/", "/code/.media", "/usr/src/app", "/usr/local/share/app", "/etc/app",
        "/var/lib/app", "/run", "/tmp", "/home/node/.app", "/root/.app", "/opt/a@b+c~d-e_f%20"
      })
  void anyFolderOfTheAppIsTaken(String folder) {
    String storage = "storage:\n  - {path: " + folder + ", holds: files, loss: fatal}\n";

    App app =
        READER.read(
            new Source(
                "gen.yaml",
                text(storage)
                    .replace("tag: \"1.0.0\"}", "tag: \"1.0.0\", writes: [" + folder + "]}")));

    assertEquals(List.of(folder), app.web().image().writes());
    assertEquals(folder.replaceAll("/$", ""), app.storage().get(0).path());
  }

  @Test
  void variablesKeepTheirOrder() {
    App app = read("  B: b\n  A: a\n");

    assertEquals(
        List.of("DATABASE_URL", "B", "A"), app.variables().stream().map(Variable::name).toList());
  }

  @Test
  void aPlainTextIsSetAlways() {
    Variable variable = variable("info");

    assertEquals(new Value.Text(Expression.text("info")), variable.value());
    assertEquals(Variable.When.ALWAYS, variable.when());
    assertEquals(Optional.empty(), variable.otherwise());
    assertEquals("", variable.description());
  }

  @Test
  void aGroupCanHoldATextAndItsDescription() {
    Variable variable = variable("{value: info, description: How much is logged.}");

    assertEquals(new Value.Text(Expression.text("info")), variable.value());
    assertEquals("How much is logged.", variable.description());
  }

  @Test
  void aListIsJoinedWithCommasUnlessItSaysOtherwise() {
    List<Expression> items = List.of(Expression.text("a"), Expression.text("b"));

    Value usual = variable("{list: [a, b]}").value();
    Value other = variable("{list: [a, b], separator: ' '}").value();

    assertEquals(new Value.Joined(items, ","), usual);
    assertEquals(new Value.Joined(items, " "), other);
  }

  @Test
  void aSecretMustHaveItsWholeLengthUnlessItSaysOtherwise() {
    Value usual = variable("{secret: {}}").value();
    Value longer = variable("{secret: {length: 64}}").value();
    Value all =
        variable("{secret: {length: 44, min: 32, max: 48, alphabet: url-safe}, encryptsData: true}")
            .value();

    assertEquals(new Value.Secret(50, 50, 1024, Alphabet.ANY, false, false), usual);
    assertEquals(new Value.Secret(64, 64, 1024, Alphabet.ANY, false, false), longer);
    assertEquals(new Value.Secret(44, 32, 48, Alphabet.URL_SAFE, true, false), all);
  }

  @Test
  void aPromptIsRequiredUnlessItSaysOtherwise() {
    Value usual = variable("{prompt: {}}").value();
    Value all =
        variable("{prompt: {required: false, default: me, example: you, secret: false}}").value();

    assertEquals(new Value.Prompt(true, "", "", false, Accepted.ANY), usual);
    assertEquals(
        new Value.Prompt(true, "", "you", true, Accepted.ANY),
        variable("{prompt: {example: you, secret: true}}").value());
    assertEquals(new Value.Prompt(false, "me", "you", false, Accepted.ANY), all);
  }

  @Test
  void otherwiseIsATextAnInstructionOrNothing() {
    Optional<Value> text = variable("{value: a, otherwise: {value: b}}").otherwise();
    Optional<Value> manual = variable("{value: a, otherwise: {manual: Set it.}}").otherwise();
    Optional<Value> omitted = variable("{value: a, otherwise: {omit: true}}").otherwise();

    assertEquals(Optional.of(new Value.Text(Expression.text("b"))), text);
    assertEquals(Optional.of(new Value.Manual("Set it.")), manual);
    assertInstanceOf(Value.Omitted.class, omitted.orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "always, ALWAYS",
    "tls-required, TLS_REQUIRED",
    "tls-optional, TLS_OPTIONAL",
    "disk, DISK",
    "no-disk, NO_DISK"
  })
  void whenSaysWhereAVariableIsSet(String written, Variable.When when) {
    assertEquals(when, variable("{value: a, when: " + written + "}").when());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{description: None.}",
        "{value: a, secret: {}}",
        "{value: a, otherwise: {value: b, omit: true}}"
      })
  void exactlyOneValueIsAccepted(String written) {
    assertEquals(List.of(Code.ONE_VALUE), rejected("  X: " + written + "\n"));
  }

  @Test
  void everythingWrongIsSaidAtOnceFromTopToBottom() {
    List<Code> codes = rejected("  A: ${env.NONE}\n  B: ${\n  C: ${env.C}\n");

    assertEquals(List.of(Code.UNKNOWN_REFERENCE, Code.BAD_REFERENCE, Code.REFERENCE_CYCLE), codes);
  }

  private static Variable variable(String written) {
    return read("  X: " + written + "\n").variable("X").orElseThrow();
  }

  private static List<Code> rejected(String variables) {
    return assertThrows(Rejected.class, () -> read(variables)).findings().stream()
        .map(Finding::code)
        .toList();
  }

  private static App read(String variables) {
    return READER.read(new Source("gen.yaml", text(variables)));
  }

  private static String text(String more) {
    return """
    version: 1
    id: notes
    name: Notes
    description: Keeps notes.
    image: {name: example/notes, tag: "1.0.0"}
    http: {port: 3000}
    postgres: {}
    env:
      DATABASE_URL: ${postgres.url}
    """
        + more;
  }
}

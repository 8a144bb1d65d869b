package gen.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gen.Examples;
import gen.Shell;
import gen.pipeline.Order;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the scripts for Fly.io do and say, against a stand-in for its command: order, repetition,
 * names, values, secrets. What happens when a call fails is the law of {@link FlyLawsTest}.
 */
class FlyScriptTest {

  static final String ASKING =
      """
      version: 1
      id: asking
      name: "A $(touch PWNED) `id` \\"$h\\""
      description: An app that asks.
      image: {name: example/asking, tag: "1.0"}
      http: {port: 8080}
      postgres: {}
      env:
        PORT: {value: "${port}"}
        DATABASE_URL: {value: "${postgres.url}"}
        OPEN: {prompt: {required: false}, description: Something.}
        MAIL_PASSWORD: {prompt: {secret: true}, description: Something hidden.}
        GREETING: {prompt: {default: "  two spaces, # and $(touch PWNED)"}, description: A text.}
        COOKIE_KEY: {secret: {length: 64, alphabet: hex}, description: Signs cookies.}
      """;

  @TempDir Path temp;

  private FlyStandIn fly;

  @BeforeEach
  void putTheStandInOnThePath() throws IOException {
    fly = FlyStandIn.of(Examples.ROOT.resolve("deploy/fly"), temp.resolve("mathesar"));
  }

  /** One for an app that asks. */
  private FlyStandIn asking() throws IOException {
    return asking("");
  }

  private FlyStandIn asking(String more) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("asking"));
    Files.writeString(folder.resolve("gen.yaml"), ASKING + more);
    Examples.pipeline().run(Examples.order(folder, Order.Mode.WRITE));
    return FlyStandIn.of(folder.resolve("deploy/fly"), temp.resolve("asking-world"));
  }

  @Test
  void installsEverythingInOrder() throws IOException {
    Shell.Result result = deploy("my-mathesar");

    assertEquals(0, result.code(), result.err());
    assertEquals(
        List.of("apps create", "mpg create", "mpg attach", "secrets set", "deploy"), steps());
    assertTrue(result.out().endsWith("==> Mathesar runs at https://my-mathesar.fly.dev/\n"));
    assertTrue(fly.secret("my-mathesar", "SECRET_KEY").matches("[A-Za-z0-9]{50}"));
  }

  @Test
  void aSecondRunKeepsWhatIsThere() throws IOException {
    deploy("my-mathesar");
    Map<String, String> world = fly.world();
    fly.fail("", "");

    Shell.Result result = deploy();

    assertEquals(0, result.code(), result.err());
    assertEquals(List.of("deploy"), steps());
    assertEquals(world, fly.world());
  }

  @Test
  void makesUpANameAndRemembersIt() throws IOException {
    deploy();

    String name = kept();

    assertTrue(name.matches("mathesar-[a-z0-9]{6}"), name);
    assertEquals(0, deploy().code());
    assertEquals(name, kept());
  }

  @Test
  void aMadeUpNameIsNotLostWithTheAnswer() throws IOException {
    fly.fail("apps create", "late");
    assertNotEquals(0, deploy().code());
    String name = kept();
    fly.fail("", "");

    assertEquals(0, deploy().code());

    assertEquals(name, kept());
    assertEquals(
        1, fly.world().keySet().stream().filter(each -> each.endsWith("/deployed")).count());
  }

  @Test
  void eachFolderHoldsOneInstallation() throws IOException {
    deploy("first");
    Map<String, String> world = fly.world();

    Shell.Result refused = deploy("second");

    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("holds the installation first"), refused.err());
    assertEquals(world, fly.world());
    Files.delete(fly.scripts().resolve("app-name"));
    assertEquals(0, deploy("second").code());
    assertNotEquals(fly.secret("first", "SECRET_KEY"), fly.secret("second", "SECRET_KEY"));
    assertTrue(fly.isThere("mpg/first-db") && fly.isThere("mpg/second-db"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "My-App", "my app", "my_app", "a\nb", "$(touch PWNED)"})
  void whatIsNoNameIsRefusedBeforeAnythingIsCalled(String name) throws IOException {
    Shell.Result result = deploy(name);

    assertEquals(1, result.code());
    assertTrue(result.err().contains("is no name of an app"), result.err());
    assertEquals(List.of(), fly.calls());
    assertFalse(Files.exists(fly.scripts().resolve("app-name")));
  }

  @Test
  void aNameThatSomebodyElseHasIsNotKept() throws IOException {
    Files.createDirectories(fly.state().resolve("taken/theirs"));

    Shell.Result result = deploy("theirs");

    assertEquals(1, result.code());
    assertTrue(result.err().contains("choose another"), result.err());
    assertFalse(Files.exists(fly.scripts().resolve("app-name")));
    assertEquals(0, deploy("mine").code());
  }

  @Test
  void anotherAppOfThePersonIsNotReplaced() throws IOException {
    Path other = Files.createDirectories(fly.state().resolve("apps/my-shop/secrets"));
    Files.writeString(other.resolve("SECRET_KEY"), "precious");
    Map<String, String> world = fly.world();

    Shell.Result result = deploy("my-shop");

    assertEquals(1, result.code());
    assertTrue(result.err().contains("not made by this script"), result.err());
    assertEquals(world, fly.world());
  }

  @Test
  void anInstallationIsFoundAgainFromAnotherFolder() throws IOException {
    deploy("my-mathesar");
    Map<String, String> world = fly.world();
    Files.delete(fly.scripts().resolve("app-name"));
    Files.delete(fly.scripts().resolve("app-org"));

    assertEquals(0, deploy("my-mathesar").code());

    assertEquals(world, fly.world());
    assertEquals("my-mathesar", kept());
  }

  @Test
  void theOrganizationIsRemembered() throws IOException {
    List<String> shell = List.of("/bin/sh");
    assertEquals(0, fly.run(shell, "deploy.sh", "", Map.of("ORG", "acme"), "one").code());
    fly.fail("", "");

    assertEquals(0, deploy().code());
    assertTrue(fly.calls().contains("apps list --org acme --quiet"), fly.calls().toString());
    Shell.Result other = fly.run(shell, "destroy.sh", "one\n", Map.of("ORG", "personal"));
    assertEquals(1, other.code());
    assertTrue(other.err().contains("in organization acme"), other.err());
    assertEquals(0, destroy("one\n").code());
    assertEquals(Map.of(), fly.world());
  }

  @Test
  void nothingThatIsNotThereIsCalledDeleted() throws IOException {
    Shell.Result result = destroy("nobody\n", "nobody");

    assertEquals(1, result.code());
    assertTrue(result.err().contains("neither an app nobody nor a database"), result.err());
  }

  @Test
  void noSecretIsPrintedOrPutOnACommandLine() throws IOException {
    Shell.Result result = deploy("my-mathesar");

    String key = fly.secret("my-mathesar", "SECRET_KEY");
    String seen = result.out() + result.err() + fly.calls();
    assertFalse(seen.contains(key));
    assertFalse(seen.contains("password"), seen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "od", "awk"})
  void withoutRandomTextsNoSecretIsMade(String program) throws IOException {
    Path broken = fly.bin().resolve(program);
    Files.writeString(broken, "#!/bin/sh\nprintf abc\nexit 1\n");
    assertTrue(broken.toFile().setExecutable(true));

    Shell.Result result = deploy("my-mathesar");

    assertEquals(1, result.code(), result.out());
    assertFalse(fly.isThere("apps/my-mathesar/secrets/SECRET_KEY"));
    Files.delete(broken);
    Files.deleteIfExists(fly.scripts().resolve("app-name"));
    assertEquals(0, deploy("my-mathesar").code());
    assertTrue(fly.secret("my-mathesar", "SECRET_KEY").matches("[A-Za-z0-9]{50}"));
  }

  @Test
  void aDatabaseThatIsNotReadyIsNotAttached() throws IOException {
    Files.writeString(fly.state().resolve("status"), "creating");

    Shell.Result result = deploy("my-mathesar");

    assertEquals(1, result.code());
    assertTrue(result.err().contains("not ready yet (creating)"), result.err());
    assertFalse(fly.isThere("apps/my-mathesar/secrets/DATABASE_URL"));
    Files.delete(fly.state().resolve("status"));
    assertEquals(0, deploy().code());
  }

  @Test
  void withoutTheCommandItSaysWhatToInstall() throws IOException {
    Shell.Result result = Shell.run(fly.scripts().resolve("deploy.sh"), Map.of(), List.of());

    assertEquals(1, result.code());
    assertTrue(result.err().contains("flyctl is missing"), result.err());
  }

  @Test
  void destroyAsksForTheNameAndDeletesTheDatabaseToo() throws IOException {
    deploy("my-mathesar");
    Map<String, String> world = fly.world();

    for (String answer : List.of("no\n", "", "my-mathesa\n")) {
      assertEquals(1, destroy(answer).code());
      assertEquals(world, fly.world());
    }

    Shell.Result done = destroy("my-mathesar\n");
    assertEquals(0, done.code(), done.err());
    assertEquals(Map.of(), fly.world());
  }

  /** Values as nasty as {@code flyctl}'s two ways of reading them are different. */
  private static Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    List<String> texts =
        List.of(
            "\"quoted\"",
            "'quoted'",
            "  two spaces",
            "two after  ",
            "\"\"\"x",
            "\"",
            "-",
            "a\\nb",
            "# no comment",
            " a # b",
            "a = b",
            "\ttab",
            "a\nb",
            "\na\n",
            "  a\n  b\n\n",
            "a\r\nb",
            "\u00A0x",
            "é",
            "日本語",
            "$(touch PWNED)",
            "`touch PWNED`",
            "${HOME}",
            "%s%n",
            "x\\",
            " ",
            "{\"a\": [1, \"b\"]}",
            "-----BEGIN KEY-----\nabc=\n-----END KEY-----");
    for (String text : texts) {
      values.put("V" + values.size(), text);
    }
    values.put("app", "a name of the script's own");
    values.put("answer", "another");
    values.put("IFS", "x");
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {"dash", "bash", "busybox ash"})
  void valuesArriveByteForByte(String shell) throws IOException {
    assumeTrue(isInstalled(shell.split(" ")[0]), shell + " is not installed");
    StringBuilder more = new StringBuilder();
    values().forEach((name, text) -> more.append(prompt(name, text)));
    values().forEach((name, text) -> more.append(prompt("E_" + name, "")));
    Map<String, String> env = new HashMap<>(Map.of("MAIL_PASSWORD", "x", "CDPATH", "/:/tmp"));
    values().forEach((name, text) -> env.put("E_" + name, text));
    FlyStandIn world = asking(more.toString());

    Shell.Result result = world.run(List.of(shell.split(" ")), "deploy.sh", "", env, "my-app");

    assertEquals(0, result.code(), result.err());
    for (Map.Entry<String, String> each : values().entrySet()) {
      assertEquals(each.getValue(), world.secret("my-app", each.getKey()));
      assertEquals(each.getValue(), world.secret("my-app", "E_" + each.getKey()));
    }
    assertFalse(world.isThere("apps/my-app/secrets/OPEN"));
    assertTrue(
        result.out().endsWith("A $(touch PWNED) `id` \"$h\" runs at https://my-app.fly.dev/\n"),
        result.out());
    assertFalse(Examples.filesUnder(temp).toString().contains("PWNED"));
  }

  private static String prompt(String name, String text) {
    return "  %s: {prompt: {required: false, default: %s}}%n"
        .formatted(name, gen.document.Quoting.scalar(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {" \"x", "\"x\n", " a\r", "é\""})
  void aValueThatCannotArriveIsRefusedBeforeAnythingIsMade(String value) throws IOException {
    FlyStandIn world = asking();

    Shell.Result result =
        world.run(List.of("/bin/sh"), "deploy.sh", "", Map.of("MAIL_PASSWORD", value), "my-app");

    assertEquals(1, result.code());
    assertTrue(result.err().contains("MAIL_PASSWORD cannot be handed"), result.err());
    assertEquals(Map.of(), world.world());
  }

  @Test
  void aMissingAnswerIsSaidBeforeAnythingIsMade() throws IOException {
    FlyStandIn world = asking();

    Shell.Result result = world.run("deploy.sh", "typed\ntyped\n", "my-app");

    assertEquals(1, result.code());
    assertTrue(result.err().contains("MAIL_PASSWORD is missing"), result.err());
    assertEquals(Map.of(), world.world());
  }

  /** What the app does not take is no answer, and nothing is made for it. */
  @ParameterizedTest
  @CsvSource({
    "abc, CODE needs at least 6 characters",
    "abcdeF, CODE does not match [a-f]+ as a whole",
    "'abcdef\ng', CODE has more than one line",
    "-e abcdef, CODE does not match",
    "abcdef, ''",
    "'', ''"
  })
  void anAnswerIsHeldAgainstWhatTheAppTakes(String answer, String refusal) throws IOException {
    FlyStandIn world = asking("  CODE: {prompt: {min: 6, pattern: '[a-f]+', required: false}}\n");
    Map<String, String> env = Map.of("MAIL_PASSWORD", "x", "CODE", answer.replace("\\n", "\n"));

    Shell.Result result = world.run(List.of("/bin/sh"), "deploy.sh", "", env, "my-app");

    assertEquals(refusal.isEmpty() ? 0 : 1, result.code(), result.err());
    assertTrue(result.err().contains(refusal), result.err());
    assertEquals(refusal.isEmpty() && !answer.isEmpty(), world.isThere("apps/my-app/secrets/CODE"));
    assertTrue(refusal.isEmpty() || world.world().isEmpty(), world.world().toString());
  }

  @Test
  void whatMustNotBeShownIsTypedUnseen() throws IOException {
    FlyStandIn world = asking();
    Process process = atATerminal(world);

    StringBuilder shown = new StringBuilder();
    answer(process, shown, "OPEN: ", "seen-text\n");
    answer(process, shown, "MAIL_PASSWORD: ", "unseen-text\n");
    answer(process, shown, "GREETING: ", "\n");
    shown.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));

    assertTrue(shown.toString().contains("ended with 0"), shown.toString());
    assertEquals("unseen-text", world.secret("my-asking", "MAIL_PASSWORD"), shown.toString());
    assertEquals("seen-text", world.secret("my-asking", "OPEN"));
    assertEquals("  two spaces, # and $(touch PWNED)", world.secret("my-asking", "GREETING"));
    assertTrue(shown.toString().contains("seen-text"), shown.toString());
    assertFalse(shown.toString().contains("unseen-text"), shown.toString());
  }

  /** Ctrl-C, Ctrl-\ and the end of the input. */
  @ParameterizedTest
  @ValueSource(strings = {"half\3", "half\34", "\4"})
  void whoStopsAtAHiddenQuestionSeesAgainWhatIsTyped(String typed) throws IOException {
    assumeFalse(ignoresInterrupts(), "Ctrl-C does nothing in what was started from here");
    FlyStandIn world = asking();
    Process process = atATerminal(world);

    StringBuilder shown = new StringBuilder();
    answer(process, shown, "OPEN: ", "seen-text\n");
    answer(process, shown, "MAIL_PASSWORD: ", typed);
    shown.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));

    assertTrue(shown.toString().matches("(?s).*ended with [1-9].* echo .*"), shown.toString());
    assertFalse(shown.toString().contains("half"), shown.toString());
    assertEquals(Map.of(), world.world());
  }

  /** True in the background of some shells, from which all programs inherit it. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readString(status).matches("(?s).*\nSigIgn:\\s*[0-9a-f]*[2367abef]\n.*");
  }

  private static Process atATerminal(FlyStandIn world) throws IOException {
    assumeTrue(isInstalled("script"), "a terminal is made by script, which is missing");
    String line = "trap : INT QUIT; sh deploy.sh my-asking; echo \"ended with $?\"; stty -a";
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qec", line, "/dev/null").directory(world.scripts().toFile());
    builder.environment().put("PATH", world.bin() + ":/usr/bin:/bin");
    builder.environment().put("SHELL", "/bin/sh");
    builder.environment().put("FLY_STATE", world.state().toString());
    return builder.redirectErrorStream(true).start();
  }

  /** Types at a terminal when it has been asked. */
  private static void answer(Process process, StringBuilder shown, String question, String text)
      throws IOException {
    while (shown.indexOf(question) < 0) {
      int next = process.getInputStream().read();
      assertTrue(next >= 0, shown.toString());
      shown.append((char) next);
    }
    waitForTheTerminal(shown, question);
    process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** A key pressed before the terminal hides it would be shown, as it would be to a person. */
  private static void waitForTheTerminal(StringBuilder shown, String question) {
    if (question.startsWith("MAIL")) {
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        throw new IllegalStateException(shown.toString(), e);
      }
    }
  }

  private static boolean isInstalled(String program) {
    return Files.isExecutable(Path.of("/usr/bin", program))
        || Files.isExecutable(Path.of("/bin", program));
  }

  private Shell.Result deploy(String... name) throws IOException {
    return fly.run("deploy.sh", "", name);
  }

  private Shell.Result destroy(String input, String... name) throws IOException {
    return fly.run("destroy.sh", input, name);
  }

  private String kept() throws IOException {
    return Files.readString(fly.scripts().resolve("app-name")).strip();
  }

  private List<String> steps() throws IOException {
    return fly.calls().stream()
        .map(line -> line.replaceAll("^(deploy|[a-z]+ [a-z]+).*", "$1"))
        .filter(line -> !line.endsWith(" list") && !line.startsWith("auth"))
        .toList();
  }
}

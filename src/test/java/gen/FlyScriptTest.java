package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts for Fly.io run against a stand-in for its command, which keeps apps, databases and
 * secrets in files and prints what the real one prints at the commit named in the platform's facts.
 */
class FlyScriptTest {

  @TempDir Path temp;

  private Path scripts;
  private Path state;

  @BeforeEach
  void putTheStandInOnThePath() throws IOException {
    scripts = Files.createDirectories(temp.resolve("with space/fly"));
    state = Files.createDirectories(temp.resolve("state"));
    for (String file : Examples.filesUnder(Examples.ROOT.resolve("deploy/fly"))) {
      Files.copy(Examples.ROOT.resolve("deploy/fly").resolve(file), scripts.resolve(file));
    }
    Path bin = Files.createDirectories(temp.resolve("bin"));
    Path fly = bin.resolve("fly");
    Files.copy(Examples.ROOT.resolve("src/test/resources/fly-stand-in.sh"), fly);
    assertTrue(fly.toFile().setExecutable(true));
  }

  @Test
  void installsEverythingInOrder() throws IOException {
    Shell.Result result = deploy("my-mathesar");

    assertEquals(0, result.code(), result.err());
    assertEquals(
        List.of("apps create", "mpg create", "mpg attach", "secrets import", "deploy"), steps());
    assertTrue(result.out().contains("https://my-mathesar.fly.dev/"), result.out());
    assertTrue(secret("my-mathesar", "SECRET_KEY").matches("[A-Za-z0-9]{50}"));
  }

  @Test
  void aSecondRunKeepsWhatIsThere() throws IOException {
    deploy("my-mathesar");
    String key = secret("my-mathesar", "SECRET_KEY");
    Files.delete(state.resolve("log"));

    Shell.Result result = deploy();

    assertEquals(0, result.code(), result.err());
    assertEquals(List.of("deploy"), steps());
    assertEquals(key, secret("my-mathesar", "SECRET_KEY"));
  }

  @Test
  void makesUpANameAndRemembersIt() throws IOException {
    deploy();

    String name = Files.readString(scripts.resolve("app-name")).strip();

    assertTrue(name.matches("mathesar-[a-z0-9]{6}"), name);
    deploy();
    assertEquals(name, Files.readString(scripts.resolve("app-name")).strip());
  }

  @Test
  void twoInstallationsHaveSecretsAndDatabasesOfTheirOwn() throws IOException {
    deploy("first");
    deploy("second");

    assertNotEquals(secret("first", "SECRET_KEY"), secret("second", "SECRET_KEY"));
    assertTrue(Files.exists(state.resolve("mpg/first-db")));
    assertTrue(Files.exists(state.resolve("mpg/second-db")));
  }

  @Test
  void noSecretIsPrintedOrPutOnACommandLine() throws IOException {
    Shell.Result result = deploy("my-mathesar");

    String key = secret("my-mathesar", "SECRET_KEY");
    String password = "attached-password";
    String seen = result.out() + result.err() + Files.readString(state.resolve("log"));
    assertFalse(seen.contains(key));
    assertFalse(seen.contains(password));
  }

  @Test
  void theFirstErrorEndsTheScript() throws IOException {
    Files.writeString(state.resolve("fail"), "mpg create");

    Shell.Result result = deploy("my-mathesar");

    assertNotEquals(0, result.code());
    assertFalse(steps().contains("deploy"));
    Files.delete(state.resolve("fail"));
    assertEquals(0, deploy("my-mathesar").code());
  }

  @Test
  void withoutTheCommandItSaysWhatToInstall() throws IOException {
    Shell.Result result = Shell.run(scripts.resolve("deploy.sh"), Map.of(), List.of());

    assertEquals(1, result.code());
    assertTrue(result.err().contains("flyctl is missing"), result.err());
  }

  @Test
  void destroyAsksForTheNameAndDeletesTheDatabaseToo() throws IOException {
    deploy("my-mathesar");

    Shell.Result refused = script("destroy.sh", "no\n");
    assertEquals(1, refused.code());
    assertTrue(Files.exists(state.resolve("mpg/my-mathesar-db")));

    Shell.Result done = script("destroy.sh", "my-mathesar\n");
    assertEquals(0, done.code(), done.err());
    assertFalse(Files.exists(state.resolve("mpg/my-mathesar-db")));
    assertFalse(Files.exists(state.resolve("apps/my-mathesar")));
  }

  @Test
  void whatMustNotBeShownIsTypedUnseen() throws IOException {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/script")),
        "a terminal is made by script, which is missing");
    Path folder = Files.createDirectories(temp.resolve("asking"));
    Files.writeString(
        folder.resolve("gen.yaml"),
        """
        version: 1
        id: asking
        name: Asking
        description: An app that asks.
        image: {name: example/asking, tag: "1.0"}
        http: {port: 8080}
        postgres: {}
        env:
          PORT: {value: "${port}"}
          DATABASE_URL: {value: "${postgres.url}"}
          OPEN: {prompt: {}, description: Something.}
          MAIL_PASSWORD: {prompt: {secret: true}, description: Something hidden.}
        """);
    Examples.pipeline().run(Examples.order(folder, Order.Mode.WRITE));
    scripts = folder.resolve("deploy/fly");
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qec", "sh deploy.sh my-asking", "/dev/null")
            .directory(scripts.toFile());
    builder.environment().put("PATH", temp.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("FLY_STATE", state.toString());
    Process process = builder.start();

    StringBuilder shown = new StringBuilder();
    answer(process, shown, "OPEN: ", "seen-text");
    answer(process, shown, "MAIL_PASSWORD: ", "unseen-text");
    shown.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));

    assertEquals("unseen-text", secret("my-asking", "MAIL_PASSWORD"), shown.toString());
    assertEquals("seen-text", secret("my-asking", "OPEN"));
    assertTrue(shown.toString().contains("seen-text"), shown.toString());
    assertFalse(shown.toString().contains("unseen-text"), shown.toString());
  }

  /** Types at a terminal when it has been asked. */
  private static void answer(Process process, StringBuilder shown, String question, String text)
      throws IOException {
    while (shown.indexOf(question) < 0) {
      int next = process.getInputStream().read();
      assertTrue(next >= 0, shown.toString());
      shown.append((char) next);
    }
    process.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  private Shell.Result deploy(String... name) throws IOException {
    return script("deploy.sh", "", name);
  }

  private Shell.Result script(String file, String input, String... arguments) throws IOException {
    Map<String, String> env = new HashMap<>();
    env.put("PATH", temp.resolve("bin") + ":/usr/bin:/bin");
    env.put("FLY_STATE", state.toString());
    return Shell.run(scripts.resolve(file), env, List.of(arguments), input);
  }

  private List<String> steps() throws IOException {
    return Files.readAllLines(state.resolve("log")).stream()
        .map(line -> line.replaceAll("^(deploy|[a-z]+ [a-z]+).*", "$1"))
        .filter(line -> !line.endsWith(" list") && !line.startsWith("auth"))
        .toList();
  }

  private String secret(String app, String name) throws IOException {
    String secrets = Files.readString(state.resolve("apps/" + app + "/secrets"));
    Matcher value = Pattern.compile("(?m)^" + name + "=(.*)$").matcher(secrets);
    assertTrue(value.find(), secrets);
    return value.group(1);
  }
}

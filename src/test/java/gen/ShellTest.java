package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made for an image that has no shell: nothing in it runs one that nobody has brought. */
class ShellTest {

  private static final String DESCRIPTOR =
      """
      version: 1
      id: notes
      name: Notes
      description: Keeps notes of all kinds for a team.
      image:
        name: ghcr.io/example/notes
        tag: "1.0.0"
        shell: false
        entrypoint: [/app/notes]
        user: "1000"
        writes: [/app/files]
      http: {port: 3000, health: {path: /up}}
      postgres: {tls: automatic}
      env:
        DB: ${postgres.host}:${postgres.port}
        DB_USER: ${postgres.user}
        PORT: ${port}
      """;

  @TempDir private Path temp;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"fly", "heroku", "render"})
  void theDockerfileBringsTheShellThatRunsIt(String platform) {
    run(DESCRIPTOR);
    Path folder = temp.resolve("deploy").resolve(platform);

    String dockerfile = Examples.text(folder.resolve("Dockerfile"));

    int brought = dockerfile.indexOf("COPY --from=busybox:1.37.0-musl /bin/busybox /gen/sh\n");
    assertTrue(brought > 0, dockerfile);
    assertTrue(dockerfile.indexOf("[\"/gen/sh\", \"/gen/") > brought, dockerfile);
    assertFalse(dockerfile.contains("/bin/sh"), dockerfile);
    // In shell form it would need a shell of the image.
    assertFalse(dockerfile.matches("(?s).*\n(RUN|CMD|ENTRYPOINT) [^\\[].*"), dockerfile);
  }

  @Test
  void noOtherFileRunsAShellOfTheImage() {
    run(DESCRIPTOR);

    String toml = Examples.text(temp.resolve("deploy/fly/fly.toml"));
    assertTrue(toml.contains("dockerfile = \"Dockerfile\""), toml);
    assertFalse(toml.contains("entrypoint"), toml);
    String start = Examples.text(temp.resolve("deploy/heroku/start.sh"));
    assertTrue(start.contains("\nexec /gen/sh /gen/adapter.sh '/app/notes'\n"), start);
    String railway = Examples.text(temp.resolve("deploy/railway/.railway/railway.ts"));
    assertFalse(railway.contains("/gen/"), railway);
    Cli.Result judged = Cli.run(temp, "validate");
    assertEquals(0, judged.code(), judged.out() + judged.err());
    assertFalse((judged.out() + judged.err()).contains("warning["), judged.out());
  }

  /** Where nothing has to run before the app, its image stays as it is. */
  @Test
  void noDockerfileWhereNoneIsNeeded() {
    run(
        DESCRIPTOR
            .replace("DB: ${postgres.host}:${postgres.port}", "DB: ${postgres.url}")
            .replace("  DB_USER: ${postgres.user}\n", ""));

    assertFalse(Files.exists(temp.resolve("deploy/fly/Dockerfile")));
    assertFalse(Files.exists(temp.resolve("deploy/render/Dockerfile")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"command", "entrypoint", "ownCommand"})
  void aCommandThatIsAShellIsRefused(String key) {
    String command = "  " + key + ": [/bin/bash, -c, run]\n";
    String text = DESCRIPTOR.replace("  entrypoint: [/app/notes]\n", command);
    Tree.write(temp, Map.of("gen.yaml", text));

    Cli.Result result = Cli.run(temp);

    assertEquals(1, result.code());
    assertTrue(result.err().contains("gen.yaml:8:10: error[shell-missing]"), result.err());
    assertFalse(Files.exists(temp.resolve("deploy")));
  }

  /** Heroku says nowhere whether it puts a shell before the image's own command. */
  @Test
  void anUnknownCommandIsNotLeftToAShellThatIsNotThere() {
    String text =
        DESCRIPTOR
            .replace("  entrypoint: [/app/notes]\n", "")
            .replace("DB: ${postgres.host}:${postgres.port}", "DATABASE_URL: ${postgres.url}")
            .replace("  DB_USER: ${postgres.user}\n", "");
    Tree.write(temp, Map.of("gen.yaml", text));

    Cli.Result refused = Cli.run(temp, "--platform", "heroku");
    Cli.Result fine = Cli.run(temp, "--platform", "fly");

    assertEquals(1, refused.code(), refused.err());
    assertTrue(refused.err().contains("error[command-unknown] Heroku may start"), refused.err());
    assertEquals(0, fine.code(), fine.err());
  }

  /** Without the key nothing changes. */
  @Test
  void anImageIsTakenToHaveAShell() {
    run(DESCRIPTOR.replace("  shell: false\n", ""));

    String heroku = Examples.text(temp.resolve("deploy/heroku/Dockerfile"));
    assertTrue(heroku.contains("CMD [\"/bin/sh\", \"/gen/start.sh\"]"), heroku);
    assertFalse(Files.exists(temp.resolve("deploy/fly/Dockerfile")));
  }

  private void run(String descriptor) {
    Tree.write(temp, Map.of("gen.yaml", descriptor));
    Cli.Result result = Cli.run(temp);
    assertEquals(0, result.code(), result.out() + result.err());
  }
}

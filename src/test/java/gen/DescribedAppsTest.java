package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small apps as people describe them, from the file to what is written and said. */
class DescribedAppsTest {

  private static final String APP =
      """
      version: 1
      id: notes
      name: Notes
      description: Notes and lists for a small team.
      repository: https://github.com/acme/notes
      image: {name: ghcr.io/acme/notes, tag: "1.0.0", entrypoint: [/app], ownCommand: []}
      http: {port: 3000, health: {path: /up}}
      postgres: {tls: automatic}
      env:
        DATABASE_URL: "${postgres.url}"
        PORT: "${port}"
      """;

  @TempDir private Path folder;

  @Test
  void aSecretThatTheAdapterWritesAnewIsRight() {
    String secret = "  KEY: {secret: {length: 32, alphabet: hex}}\n";

    Cli.Result result = gen(APP.replace("url}\"", "url}?schema=public\"") + secret);

    assertEquals(0, result.code(), result.err());
    assertFalse(result.err().contains("secret-format"), result.err());
    assertTrue(Tree.read(folder.resolve("deploy/render/adapter.sh")).contains("\nrecode 'KEY'"));
  }

  @Test
  void theBeginningOfTheAddressIsHeldThroughTheAdapter() {
    String app = APP.replace("url}\"", "url}?schema=public\"");

    Cli.Result result = gen(app.replace("automatic", "automatic, schemes: [postgresql]"));

    assertEquals(1, result.code());
    assertTrue(result.err().contains("error[db-url-scheme] Heroku puts"), result.err());
  }

  /** Heroku may run an image's own command with the image's shell. */
  @Test
  void anImageWithNeitherAShellNorAnEntrypointIsGivenBoth() {
    String app =
        APP.replace("entrypoint: [/app], ownCommand: []", "ownCommand: [/app], shell: false");

    Cli.Result result = gen(app, "-p", "heroku");

    assertEquals(0, result.code(), result.err());
    String dockerfile = Tree.read(folder.resolve("deploy/heroku/Dockerfile"));
    assertTrue(dockerfile.contains("ENTRYPOINT [\"/gen/sh\", \"/gen/start.sh\"]"), dockerfile);
    assertTrue(Tree.read(folder.resolve("deploy/heroku/start.sh")).contains("exec '/app'"));
  }

  @Test
  void aQuestionForASecretHasNoDefaultThatEverybodyReads() {
    Cli.Result result = gen(APP + "  A: {prompt: {secret: true, default: def}}\n");

    assertEquals(1, result.code());
    assertTrue(result.err().contains("gen.yaml:12:39: error[secret-in-descriptor]"), result.err());
  }

  @Test
  void whatTheDescriptorSaysOfAFolderIsNotDoubted() {
    String storage = "storage:\n  - {path: /srv/media, holds: pictures, loss: acceptable}\n";

    Cli.Result result = gen(APP + "  MEDIA_ROOT: /srv/media\n" + storage);

    assertFalse(result.err().contains("persistence-missing"), result.err());
  }

  @Test
  void aValueThatTheAppDoesNotTakeIsSaidOnce() {
    Cli.Result result = gen(APP + "  LEVEL: {prompt: {default: trace}, allowed: [debug, info]}\n");

    assertEquals(2, result.err().split("env-enum-invalid", -1).length, result.err());
  }

  /** Nobody writes what a platform's files have into a descriptor. */
  @Test
  void helpForADescriptorIsInItsOwnWordsAndSaidOnce() {
    String lines = "  APP_URL: https://notes.example.com\n  PGHOST: db\n  ALLOWED_HOSTS: \"*\"\n";

    Cli.Result result = gen(APP + lines);

    for (String code : List.of("base-url-placeholder", "host-dead", "trust-wildcard")) {
      assertEquals(2, result.err().split(code, -1).length, result.err());
    }
    assertTrue(result.err().contains("help: refer to ${public.url}"), result.err());
    assertTrue(result.err().contains("${postgres.host}"), result.err());
    assertFalse(result.err().contains("RENDER_EXTERNAL"), result.err());
  }

  @Test
  void aVariableIsExplainedWhateverElseIsWrong() {
    String unknown = APP.replace(", entrypoint: [/app], ownCommand: []", "");
    Tree.write(folder, Map.of("gen.yaml", unknown + "  BASE_URL: ${public.url}\n"));

    Cli.Result url = Cli.run(folder, "explain", "DATABASE_URL");
    Cli.Result address = Cli.run(folder, "explain", "BASE_URL");

    assertEquals(0, url.code(), url.err());
    assertEquals("", url.err());
    assertTrue(url.out().contains("Render\n  'connectionString' of the database"), url.out());
    assertTrue(address.out().contains("  error[reference-unavailable] Heroku"), address.out());
  }

  @Test
  void whatWasNotJudgedIsNotFine() {
    Tree.write(folder, Map.of("render.yaml", "foo: 1\n"));

    Cli.Result result = Cli.run(folder, "validate");

    assertTrue(result.err().endsWith("\n0 files judged\n"), result.err());
  }

  private Cli.Result gen(String descriptor, String... args) {
    Tree.write(folder, Map.of("gen.yaml", descriptor));
    return Cli.run(folder, args);
  }
}

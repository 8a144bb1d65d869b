package gen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same few characters over and over, in every place at once: what a pattern of a rule, a schema
 * or a reading would take too long for, or go too deep.
 */
class RepetitiveInputTest {

  private static final int TIMES = 40_000;

  private static final Map<String, String> FILES =
      Map.of(
          "gen.yaml",
          """
          version: 1
          id: app
          name: App
          description: An app that keeps notes of a team.
          notes: [#]
          image: {name: ghcr.io/example/app, tag: "1.0.0", command: [#]}
          http: {port: 3000, health: {path: /health}}
          postgres: {}
          env:
            DATABASE_URL: ${postgres.url}
            PORT: ${port}
            APP_URL: {value: #, pattern: "(a|a)*b"}
          """,
          "render.yaml",
          """
          services:
            - type: web
              name: #
              runtime: image
              image: {url: #}
              dockerCommand: #
              envVars:
                - {key: DATABASE_URL, value: #}
                - {key: SECRET_KEY, value: #}
                - {key: APP_URL, value: #}
                - {key: ALLOWED_HOSTS, value: #}
                - {key: PORT, value: #}
                - {key: #, value: #}
          """,
          "fly/fly.toml",
          """
          app = #
          [build]
            image = #
          [env]
            DATABASE_URL = #
            SMTP_HOST = #
          [deploy]
            release_command = #
          """,
          "heroku/app.json",
          """
          {"name": #, "stack": "container", "addons": [#], "env": {"APP_URL": {"value": #}}}
          """,
          "heroku/heroku.yml",
          "build: {docker: {web: Dockerfile}}\n",
          "heroku/Dockerfile",
          "FROM a\nENV A=~\nRUN ~\nCOPY ~ /b\nCMD ~\n",
          "fly/deploy.sh",
          "#!/bin/sh\n~\nset_secret ~\nask ~\n",
          "railway/.railway/railway.ts",
          "import { project } from \"railway/iac\";\nconst a = #;\n// ~\nexport default ~\n",
          "README.md",
          "# ~\n~\n[~](https://render.com/deploy?repo=~)\n```\n~\n");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "a.", "a-", "a/", "_A", "a ", " ", "\"", "\\", "1.", "a@", "://", "$", "${", "{{", "(",
        "<", "[", "`", "-a=", "&& ", "\n", "\n\n# ", "%", "''", "é", ",a", "|", "DB_", "sh -c "
      })
  void nothingTakesTooLongOrGoesTooDeep(String part) throws IOException {
    String text = part.repeat(TIMES / part.length());
    String quoted = new ObjectMapper().writeValueAsString(new TextNode(text));
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      String heading = file.getKey().endsWith(".sh") || file.getKey().endsWith(".md") ? "\0" : "#";
      Files.writeString(path, file.getValue().replace(heading, quoted).replace("~", text));
    }

    Cli.Result validate = Cli.run(folder, "validate");
    Cli.Result gen = Cli.run(folder, "-n");

    assertAll(
        () -> assertTrue(validate.code() <= 1, validate.err()),
        () -> assertTrue(gen.code() <= 1, gen.err()),
        () -> assertEquals("", gen.internals()));
  }
}

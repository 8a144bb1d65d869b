package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that manifests and Dockerfiles name, and which of them are missed. */
class FileRulesTest {

  /** Lines of a Dockerfile that wraps an image; nothing lies beside it but {@code there.sh}. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "COPY start.sh /gen/start.sh | error",
        "copy start.sh /gen/ | error",
        "ADD start.sh /gen/ | error",
        "COPY --chown=app:app --chmod=755 start.sh /gen/ | error",
        "COPY there.sh start.sh /gen/ | error",
        "COPY [\"there.sh\", \"start.sh\", \"/gen/\"] | error",
        "COPY ./sub/../start.sh /gen/ | error",
        "COPY there.sh /gen/ | -",
        "COPY ./there.sh /gen/ | -",
        "COPY /there.sh /gen/ | -",
        "COPY --from=build /out/start.sh /gen/ | -",
        "COPY --chmod=755 --from=docker.io/x/y /a.sh /b.sh | -",
        "COPY *.sh /gen/ | -",
        "COPY start-${KIND}.sh /gen/ | -",
        "COPY <<EOF /gen/start.sh | -",
        "ADD https://acme.dev/start.sh /gen/ | -",
        "ADD git@github.com:a/b.git /gen/ | -",
        "COPY ../start.sh /gen/ | -",
        "COPY . /app | -",
        "RUN cp start.sh /gen/ | -"
      })
  void whatADockerfileCopies(String line, String expected) {
    Map<String, String> files = Samples.with(Samples.dockerfile("", line), "there.sh", "x\n");

    assertEquals(expected, Samples.by("file-missing", files));
  }

  /** Without any of its sources nobody can say which of them are missing. */
  @Test
  void anAppThatIsJudgedWithoutItsSources() {
    Map<String, String> bare =
        Samples.dockerfile("", "COPY package.json yarn.lock ./\nCOPY src ./src\nCMD app");

    assertEquals("-", Samples.by("file-missing", bare));
    assertEquals("error", Samples.by("file-missing", Samples.with(bare, "package.json", "{}")));
    assertEquals("-", Samples.by("file-missing", Map.of("heroku.yml", bare.get("heroku.yml"))));
  }

  /** What a build makes, and what Git keeps elsewhere, is not in the repository. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "app.jar | -",
        "*.jar | -",
        "/app.jar | -",
        "# app.jar | error",
        "!app.jar | error",
        "other.jar | error"
      })
  void whatGitIgnores(String line, String expected) {
    Map<String, String> files = Samples.dockerfile("", "COPY app.jar /app.jar\nCMD app");

    assertEquals(
        expected, Samples.by("file-missing", Samples.with(files, ".gitignore", line + "\n")));
  }

  @Test
  void submodules() {
    Map<String, String> files = Samples.dockerfile("", "COPY lib/a.sh /a.sh\nCMD app");
    String module = "[submodule \"lib\"]\n\tpath = lib\n";

    assertEquals("error", Samples.by("file-missing", files));
    assertEquals("-", Samples.by("file-missing", Samples.with(files, ".gitmodules", module)));
  }

  /** The Dockerfile of every process, in whatever folder, with the files beside it. */
  @Test
  void everyProcessHasItsDockerfile() {
    Map<String, String> files = new TreeMap<>();
    files.put("app.json", "{\"name\": \"app\", \"stack\": \"container\"}");
    files.put(
        "heroku.yml",
        "build:\n"
            + "  docker:\n"
            + "    web: Dockerfile\n"
            + "    worker: w/Dockerfile.worker\n"
            + "    c: Dockerfile.c\n");
    files.put("Dockerfile", "FROM docker.io/x/y:1.0.0\n");
    files.put("w/Dockerfile.worker", "FROM docker.io/x/y:1.0.0\nCOPY run.sh adapter.sh /gen/\n");
    files.put("run.sh", "x\n");

    // Heroku builds from the folder of the Dockerfile; run.sh lies beside another one.
    assertEquals(
        3,
        Samples.findings(files).stream().filter(f -> f.code().id().equals("file-missing")).count());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"adapter.sh, error", "there.sh, -", "./there.sh, -", "'', -"})
  void whatAManifestPutsIntoTheContainer(String path, String expected) {
    String lines = "[[files]]\nguest_path = \"/gen/a.sh\"\nlocal_path = \"" + path + "\"\n";
    Map<String, String> files = Samples.with(Samples.machine(lines, ""), "there.sh", "x\n");

    assertEquals(expected, Samples.by("file-missing", files));
  }

  /** A Blueprint that builds another repository names files of that one. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "dockerfilePath: ./Dockerfile, -",
    "dockerfilePath: ./web/Dockerfile, error",
    "'dockerfilePath: ./web/Dockerfile, repo: https://github.com/a/b', -"
  })
  void whatIsBuilt(String keys, String expected) {
    String blueprint =
        "services:\n"
            + "  - {type: web, name: app, runtime: docker, plan: starter, healthCheckPath: /h, "
            + keys
            + "}\n";
    Map<String, String> files =
        Map.of("render.yaml", blueprint, "Dockerfile", "FROM x:1\n", "a.py", "");

    assertEquals(expected, Samples.by("file-missing", files));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"app_theme, note", "NOTES_db__host, note", "_APP, note", "APP_THEME2, -"})
  void namesThatTheSchemaDoesNotTake(String name, String expected) {
    assertEquals(expected, Samples.by("variable-name", Samples.config(name, "dark")));
  }
}

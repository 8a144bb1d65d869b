package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of Railway's files, and what is near it and fine. */
class RailwayRulesTest {

  private static final String RETIRED = "manifest-retired";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, warning",
    "2026-11-30, warning",
    "2026-12-01, error",
    "2027-06-01, error"
  })
  void oldFilesAreReadUntilADay(LocalDate today, String severity) {
    Map<String, String> files =
        Map.of("railway.toml", "[build]\n", "api/railway.json", "{\"deploy\": {}}");

    assertEquals(
        List.of("0 " + severity, "0 " + severity), Opinion.of(folder, files, today).of(RETIRED));
  }

  /** Lines, separated by {@code ;}, and what is said of them besides that the file is old. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[build];builder = 'dockerfile'                | ``",
        "[build];builder = 'Railpack'                  | ``",
        "[build];builder = 'NIXPACKS'                  | warning manifest-deprecated-key",
        "[environments.pr.build];builder = 'nixpacks'  | warning manifest-deprecated-key",
        "[build];builder = 'BUILDPACKS'                | warning bad-format",
        "[build];nixpacksConfigPath = 'nixpacks.toml'  | warning manifest-deprecated-key",
        "[build];dockerfile = 'Dockerfile'             | warning key-not-read",
        "[build];;[variables];A = 'b'                  | warning key-not-read",
        "[environments.pr.variables];A = 'b'           | warning key-not-read",
        "[build];;[[services]];name = 'a'              | warning key-not-read",
        "[deploy];restartPolicy = 'ON_FAILURE'         | warning key-not-read",
        "[deploy];restart = 'ON_FAILURE'               | warning unknown-key",
        "[deploy];restartPolicyType = 'on_failure'     | ``",
        "[deploy];restartPolicyType = 'ALWAYS'         | warning restart-always",
        "[deploy];restartPolicyType = 'sometimes'      | warning bad-format",
        "[deploy];healthcheckTimeout = 10              | warning boot-timeout",
        "[deploy];healthcheckTimeout = 59              | warning boot-timeout",
        "[deploy];healthcheckTimeout = 60              | ``",
        "[deploy];healthcheckTimeout = 300             | ``",
        "[deploy];overlapSeconds = '60';drainingSeconds = 10 | ``",
        "[deploy];preDeployCommand = ['npm run migrate'] | ``",
        "[deploy];numReplicas = 3                      | ``",
        "[deploy];requiredMountPath = '/data'          | ``",
        "[deploy];requiredMountPath = '/data';multiRegionConfig = {us-west2 = {numReplicas = 2}}"
            + " | error volume-instances",
        "[deploy];requiredMountPath = '/data';multiRegionConfig = {us-west2 = {numReplicas = 1}} |"
            + " ``",
        "[deploy];multiRegionConfig = {us-west2 = {numReplicas = 2}} | ``",
        "'$schema' = 'https://railway.com/railway.schema.json' | ``",
        "'$schema' = 'https://railway.app/railway.schema.json' | ``",
        "'$schema' = 'https://railway.app/schema.json' | note schema-address"
      })
  void ofLines(String lines, String said) {
    String text = lines.replace(";", "\n") + "\n";

    Opinion opinion = Opinion.of(folder, "railway.toml", text);

    assertEquals(said.isEmpty() ? List.of() : List.of(said), opinion.all(RETIRED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "railway.toml               | [build]                      | 1",
        "railway.worker.toml        | [build]                      | 1",
        "railway.json               | {`deploy`: {}}               | 1",
        "railway-stations.json      | {`stations`: []}             | 0",
        "railway.schema.json        | {`properties`: {}}           | 0",
        "railway.toml               | [[headers]]                  | 0",
        "src/railway.ts             | start                        | 0"
      })
  void filesAreFoundByNameAndContent(String path, String text, int found) {
    Map<String, String> files = Map.of(path, text.replace('`', '"'), "README.md", "# App\n");

    assertEquals(found, Opinion.of(folder, files, Opinion.TODAY).of("manifest-retired").size());
  }

  @Test
  void whatIsCertainIsRepaired() {
    String text =
        """
        {
          "$schema": "https://railway.app/schema.json",
          "build": {"dockerfile": "Dockerfile"},
          "deploy": { "restartPolicy" : "ON_FAILURE" }
        }
        """;

    assertEquals(
        """
        {
          "$schema": "https://railway.com/railway.schema.json",
          "build": {"dockerfilePath": "Dockerfile"},
          "deploy": { "restartPolicyType" : "ON_FAILURE" }
        }
        """,
        Opinion.of(folder, "railway.json", text).repaired(text));
  }

  /** Lines of the variables of a service in a program. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"SECRET_KEY\": ctx.randomString(\"key\"),      | error secret-guessable",
        "API_TOKEN: ctx.randomString(\"token\"),         | error secret-guessable",
        "SUFFIX: ctx.randomString(\"suffix\"),           | ``",
        "SECRET_KEY: {generator: \"secret(48)\"},        | warning secret-guessable",
        "SECRET_KEY: preserve(),                         | ``",
        "\"DATABASE_URL\": \"${{app-db.DATABASE_URL}}\", | ``",
        "\"DATABASE_URL\": \"${{App-Db.DATABASE_URL}}\", | warning reference-dangling",
        "\"DATABASE_URL\": \"${{postgres.DATABASE_URL}}\", | warning reference-dangling",
        "\"DATABASE_URL\": \"${{cache.DATABASE_URL}}\",  | ``",
        "\"HOST\": \"${{RAILWAY_PUBLIC_DOMAIN}}\",       | ``"
      })
  void ofVariables(String line, String said) {
    String text =
        """
        import { defineRailway, image, postgres, project, redis, service } from "railway/iac";

        export default defineRailway((ctx) => {
          const cache = redis('cache');
          const database = postgres("app-db");
          const app = service("app", {
            source: image("docker.io/example/app:1.0.0"),
            healthcheck: "/health",
            env: {
              %s
            },
          });
          return project("app", { resources: [cache, database, app] });
        });
        """
            .formatted(line);

    assertEquals(
        said.isEmpty() ? List.of() : List.of(said),
        Opinion.of(folder, ".railway/railway.ts", text).all("database-unused"));
  }

  @Test
  void referencesWithoutKnownServicesAreNotJudged() {
    String text = "{\"DATABASE_URL\": {\"value\": \"${{Postgres.DATABASE_URL}}\"}}";
    Map<String, String> files =
        Map.of(".railway/railway.ts", "export default {};\n", "template/app.variables.json", text);

    assertEquals(List.of(), Opinion.of(folder, files, Opinion.TODAY).all());
  }
}

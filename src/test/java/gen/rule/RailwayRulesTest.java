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
import org.junit.jupiter.params.provider.ValueSource;

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
        import { defineRailway, image, postgres, preserve, project, redis, service } from "railway/iac";

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

  /** One app with a secret and a wrong name, as different people write it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        import { defineRailway, image, postgres, project, service } from "railway/iac";
        export default defineRailway(() => {
          const database = postgres("shop-db");
          const app = service("shop", {
            source: image("ghcr.io/example/shop:latest"),
            healthcheck: "/up",
            env: {
              "URL": "${{shop-bd.DATABASE_URL}}",
              "SESSION_SECRET": "9f86d081884c7d659a2feaa0c55ad015",
            },
          });
          return project("shop", { resources: [database, app] });
        });
        """,
        """
        import {defineRailway as main,image,postgres,project,service} from 'railway/iac'
        const pg = postgres('shop-db')
        const TAG = 'latest', REPO = `ghcr.io/example/shop`
        const env = { URL: '${{shop-bd.DATABASE_URL}}', SESSION_SECRET: '9f86d081884c7d659a2feaa0c55ad015' }
        const web = service('shop', { source: image(REPO + ':' + TAG), run: { healthcheck: '/up' }, env })
        export default main(() => project('shop', { resources: [web, pg] }))
        """,
        """
        import * as iac from "railway/iac";
        /* everything at once */
        export default iac.defineRailway((ctx, project) => project("shop", { resources: [iac.service("shop", {
        source: { image: "ghcr.io/example/shop:latest" } as const, deploy: { healthcheckPath: "/up" }, variables: {
        ...{ URL: { value: `$\\{{shop-bd.DATABASE_URL}}` } }, ["SESSION_SECRET"]: "9f86d081884c7d659a2feaa0c55ad015" } }),
        iac.postgres("shop-db")] }));
        """,
        """
        import { defineRailway, image, postgres, project, service, type ServiceNode } from "railway/iac";
        function build() {
          const resources = () => [app, db];
          return project("shop", { resources: [...resources()] });
        }
        export default defineRailway(build);
        const db = postgres("shop-db");
        const settings = { source: image("ghcr.io/example/shop:latest"), env: {} };
        settings.env = {
          URL: "${{ shop-bd.DATABASE_URL }}", SESSION_SECRET: "9f86d081884c7d659a2feaa0c55ad015" };
        const app: ServiceNode = service("shop", settings);
        app.deploy = { healthcheckPath: "/up" };
        """
      })
  void theSameIsSaidOfEveryHand(String text) {
    assertEquals(
        List.of("error secret-literal", "warning image-tag-floating", "warning reference-dangling"),
        Opinion.of(folder, ".railway/railway.ts", text).all().stream().sorted().toList());
  }

  @Test
  void everyServiceIsJudgedByItself() {
    String text =
        """
        import { defineRailway, image, postgres, preserve, project, service } from "railway/iac";
        export default defineRailway(() => {
          const db = postgres("mail-db");
          const queue = service("mail-queue", {
            source: image("ghcr.io/example/mail:3.1.0"),
            healthcheck: "/up",
            env: {
              DATABASE_URL: "postgres://mail:swordfish77@pg.example.org:5432/mail",
              SESSION_SECRET: "9f86d081884c7d659a2feaa0c55ad015",
              COOKIE: "${{mail-app.COOKIE}}",
              SHARED: "${{shared.SENTRY}}",
            },
          });
          const web = service("mail-web", {
            source: image("ghcr.io/example/mail:3.1.0"),
            healthcheck: "/up",
            env: { DATABASE_URL: db.env.DATABASE_URL, SESSION_SECRET: preserve(), COOKIE: "c" },
          });
          return project("mail", { resources: [db, queue, web] });
        });
        """;

    assertEquals(
        List.of(
            "8 error host-dead",
            "8 error secret-not-marked",
            "9 error secret-literal",
            "10 warning reference-dangling"),
        Opinion.of(folder, ".railway/railway.ts", text).lines());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "service(`app`, {env: {A: process.env.A}})       | 2 warning not-understood",
        "make(`app`)                                     | 2 warning not-understood",
        "template(`app`)                                 | 2 warning not-understood",
        "[1].map(() => 2)                                | 2 warning not-understood",
        "{build: {builder: 1}}                           | 2 warning not-understood",
        "project(`app`, {resources: []})                 | ^^"
      })
  void fineIsNotSaidOfWhatIsNotRead(String value, String said) {
    String text =
        "import { make } from './own'; import { project, service, template } from 'railway/iac';\n"
            + "export default "
            + value.replace('`', '"');

    List<String> lines =
        Opinion.of(folder, ".railway/railway.ts", text).lines().stream()
            .filter(line -> !line.contains("health-check"))
            .toList();

    assertEquals(said.isEmpty() ? List.of() : List.of(said), lines);
  }
}

package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a fly.toml, and what is near it and fine. */
class FlyRulesTest {

  @TempDir private Path folder;

  /** Lines, separated by {@code ;}, and what is said of them; nothing for a file that is fine. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // A table in place of a list of tables
        "[http_service.checks];path = '/'            | error table-not-list",
        "[[http_service.checks]];path = '/'          | ``",
        "http_service.checks = []                    | ``",
        "[restart];policy = 'always'                 | error table-not-list",
        "[[restart]];policy = 'always'               | ``",
        "[statics];guest_path = '/a';url_prefix = '/' | error table-not-list",
        "[files];guest_path = '/a';local_path = 'a'  | error table-not-list",
        "[vm];size = 'shared-cpu-1x'                 | ``",
        "[mounts];source = 'a';destination = '/a'    | ``",
        "[checks.web];type = 'tcp';port = 80         | ``",
        // What flyctl takes although the schema does not
        "[env];A = 1;B = true;C = 1.5                | ``",
        "processes = []                              | ``",
        "[build];                                    | ``",
        "[deploy];release_command_timeout = '10m'    | ``",
        "[[vm]];cpus = 6                             | ``",
        // What flyctl refuses
        "[deploy];strategy = 'blue'                  | error not-allowed",
        "[http_service];internal_port = 1;auto_stop_machines = 'on' | error not-allowed",
        "[http_service];internal_port = '8080'       | error wrong-type",
        "[[services]];internal_port = '8080'         | ``",
        "[[services]];internal_port = 'web'          | error bad-format",
        "[[http_service.checks]];interval = '15'     | error bad-format",
        "[[http_service.checks]];interval = '1m30s'  | ``",
        "[[services]];concurrency = '20,25'          | ``",
        "[[services]];[[services.concurrency]];hard_limit = 5 | error wrong-type",
        // What flyctl passes over, or leaves to others
        "foo = 1;[env]                               | warning unknown-key",
        "app = '{APP_NAME}'                          | warning bad-format",
        "kill_signal = 'SIGFOO'                      | warning not-allowed",
        "[[vm]];cpu_kind = 'dedicated'               | warning not-allowed",
        // Times
        "[[http_service.checks]];interval = 15000    | warning duration-unit-missing",
        "[[http_service.checks]];grace_period = 0    | ``",
        "[[services]];[[services.http_checks]];interval = 15000;[[services.ports]];port = 80 | ``",
        "[deploy];wait_timeout = 300                 | warning duration-unit-missing",
        "kill_timeout = 5                            | ``",
        // Checks of a service that is none
        "[[http_service.checks]];path = '/';[[services]];[[services.http_checks]];path = '/'"
            + " | warning check-without-service",
        "[[services]];internal_port = 1;[[services.ports]];port = 80;[[services.http_checks]];path = '/' | ``",
        // Processes
        "[processes];web = 'a';[http_service];internal_port = 1 | error process-unknown",
        "[processes];web = 'a';[http_service];internal_port = 1;processes = ['web'] | ``",
        "[processes];web = 'a';[http_service];internal_port = 1;processes = ['app'] | error process-unknown",
        "[processes];web = 'a';[[services]];internal_port = 1;processes = ['wep'] | error process-unknown",
        "[processes];web = 'a';[[services]];internal_port = 1 | error process-unknown",
        "[processes];web = ''                        | ``",
        "[http_service];internal_port = 1;processes = ['app'] | ``",
        "processes = [];[http_service];internal_port = 1;processes = ['app'] | ``",
        "processes = [];[http_service];internal_port = 1;processes = ['web'] | error process-unknown",
        // Stopping and starting
        "[http_service];internal_port = 1;auto_stop_machines = 'stop';auto_start_machines = false"
            + " | warning machines-never-start",
        "[[services]];internal_port = 1;auto_stop_machines = 'suspend';auto_start_machines = false"
            + " | warning machines-never-start",
        "[http_service];internal_port = 1;auto_stop_machines = 'stop';auto_start_machines = true | ``",
        "[http_service];internal_port = 1;auto_stop_machines = 'stop' | ``",
        "[http_service];internal_port = 1;auto_start_machines = false | ``",
        "[http_service];internal_port = 1;min_machines_running = 0    | ``",
        "[http_service];internal_port = 1;min_machines_running = 1 | note setting-without-effect",
        "[http_service];internal_port = 1;auto_stop_machines = 'off';min_machines_running = 1"
            + " | note setting-without-effect",
        "[http_service];internal_port = 1;auto_stop_machines = 'stop';min_machines_running = 1 | ``",
        // Old keys
        "[http_service];internal_port = 1;auto_stop_machines = false | warning manifest-deprecated-key",
        "[[services]];internal_port = 1;auto_stop_machines = true    | warning manifest-deprecated-key",
        "[[services]];internal_port = 1;script_checks = [] | note manifest-deprecated-key",
        "[experimental];allowed_public_ports = []    | note manifest-deprecated-key",
        "[experimental];auto_rollback = true         | ``",
        "[http_service];internal_port = 1;max_machines_running = 3 | warning manifest-deprecated-key",
        // Ports, names, variables
        "[http_service];force_https = true           | warning port-mismatch",
        "[[services]];[[services.ports]];port = 80   | ``",
        "app = 'a'                                   | note name-collision",
        "[env];FLY_REGION = 'iad'                    | warning reserved-variable",
        "[env];FLYWAY_URL = 'a';PRIMARY_REGION = 'b' | ``",
        // Volumes
        "[deploy];strategy = 'canary';[mounts];source = 'a';destination = '/a' | error volume-instances",
        "[deploy];strategy = 'canary';[[mounts]];source = 'a';destination = '/a' | error volume-instances",
        "[deploy];strategy = 'canary'                | ``",
        "[deploy];strategy = 'bluegreen';[[mounts]];source = 'a';destination = '/a' | warning volume-instances",
        "[mounts];source = 'a';destination = '/a';[http_service];internal_port = 1;"
            + "auto_stop_machines = 'stop';min_machines_running = 2 | warning volume-instances",
        "[mounts];source = 'a';destination = '/a';[http_service];internal_port = 1;"
            + "auto_stop_machines = 'stop';min_machines_running = 1 | ``",
        // A check that does not follow
        "[env];FORCE_SSL = 'true';[[http_service.checks]];path = '/' | warning health-redirect",
        "[env];FORCE_SSL = 'false';[[http_service.checks]];path = '/' | ``",
        "[env];FORCE_SSL = 'true';[[http_service.checks]];path = '/';"
            + "headers = {X-Forwarded-Proto = 'https'} | ``",
        "[env];FORCE_SSL = 'true';[[http_service.checks]];path = '/';protocol = 'https' | ``",
        // The database
        "[deploy];release_command = 'bin/rails db:prepare' | note db-attach-step",
        "[deploy];release_command = 'bin/rails db:prepare';[mounts];source = 'a';destination = '/a' | ``",
        "[deploy];release_command = 'bin/warm-cache' | ``",
        // Regions
        "primary_region = 'bos'                      | warning region-retired",
        "primary_region = 'ewr'                      | ``",
        "primary_region = '{REGION}'                 | ``"
      })
  void ofLines(String lines, String said) {
    Opinion opinion = Opinion.of(folder, "fly.toml", text(lines));

    // Rules for all platforms, which have tests of their own.
    assertEquals(
        said.isEmpty() ? List.of() : List.of(said),
        opinion.all("health-check-missing", "proxy-trust", "migrations-unplaced"));
  }

  /** The lines; a service without a port has one, where that is not what is asked. */
  private static String text(String lines) {
    String text = lines.replace(";", "\n") + "\n";
    boolean implied = text.contains("http_service.checks") && !text.contains("[http_service]");
    return implied ? "http_service.internal_port = 1\n" + text : text;
  }

  @ParameterizedTest
  @CsvSource({
    "fly.toml, 1",
    "fly.staging.toml, 1",
    "fly-production.toml, 1",
    "apps/web/fly.toml, 1",
    "flyway.toml, 0",
    "butterfly.toml, 0"
  })
  void filesAreFoundByName(String path, int found) {
    Map<String, String> files = Map.of(path, "app = 'a'\n", "README.md", "# App\n");

    assertEquals(found, Opinion.of(folder, files, Opinion.TODAY).of("name-collision").size());
  }

  @Test
  void fileWithoutAnyKnownKeyIsNotJudged() {
    assertEquals(List.of(), Opinion.of(folder, "fly.toml", "[wings]\ncount = 2\n").all());
  }

  @Test
  void filesSideBySideAreJudgedByThemselves() {
    Map<String, String> files =
        Map.of(
            "fly.toml", "[processes]\nweb = 'a'\n",
            "fly.staging.toml", "[http_service]\ninternal_port = 1\nprocesses = ['app']\n");

    assertEquals(List.of(), Opinion.of(folder, files, Opinion.TODAY).all("health-check-missing"));
  }

  @Test
  void whatIsCertainIsRepaired() {
    String text =
        """
        primary_region = "bos" # the old one

        [http_service]
          internal_port = 8080
          auto_stop_machines  =  true
          [http_service.checks] # one
            path = "/health"
            [http_service.checks.headers]
              Host = "localhost"

        [[services]]
          internal_port = 1
          auto_stop_machines = false
        """;

    String repaired = Opinion.of(folder, "fly.toml", text).repaired(text);

    assertEquals(
        """
        primary_region = "ewr" # the old one

        [http_service]
          internal_port = 8080
          auto_stop_machines  =  "stop"
          [[http_service.checks]] # one
            path = "/health"
            [http_service.checks.headers]
              Host = "localhost"

        [[services]]
          internal_port = 1
          auto_stop_machines = "off"
        """,
        repaired);
    assertEquals(List.of(), Opinion.of(folder, "fly.toml", repaired).all());
  }

  @Test
  void sizesThatAreGoneAreNamedOnce() {
    String text = "[[vm]]\nsize = 'dedicated-cpu-1x'\n";

    assertEquals(List.of("error plan-retired"), Opinion.of(folder, "fly.toml", text).all());
  }

  @ParameterizedTest
  @CsvSource({"arn, error region-without-database", "fra, warning region-mismatch"})
  void databasesAreNotEverywhere(String region, String said) {
    Map<String, String> files =
        Map.of(
            "fly.toml",
            "primary_region = 'iad'\n",
            "deploy.sh",
            "create_database 'basic' '10' '17' '" + region + "'\n");

    assertEquals(
        said.isEmpty() ? List.of() : List.of(said), Opinion.of(folder, files, Opinion.TODAY).all());
  }
}

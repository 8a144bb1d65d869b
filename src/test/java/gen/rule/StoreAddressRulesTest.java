package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where apps are sent for their databases and other stores, and what only looks so. */
class StoreAddressRulesTest {

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "DB_HOST, db, error",
    "REDIS_URL, redis://cache:6379, error",
    "REDIS_URL, 'cache:6379', error",
    "DATABASE_URL, 'db:5432', error",
    "REDIS_SSL_CHECK_HOSTNAME, false, -",
    "DB_SSL_VERIFY_SERVER, 'yes', -",
    "USE_NATS_SERVER, embedded, -",
    "CACHE_SERVER, none, -",
    "DB_SERVER, postgresql, error",
    "DB_SERVER, dbserver, error",
    "CACHE_EMAIL_ADDRESSES, enabled, -"
  })
  void switchesAreNoHosts(String name, String text, String expected) {
    assertEquals(expected, Samples.by("host-dead", Samples.variable(name, text)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "postgres://app:S%C3%A9cret9%C3%A9@pg.acme.dev/app, error",
    "postgres://app:Tr0ub4dor*3@pg.acme.dev/app, error",
    "postgres://app:p$s3cr3tpw9@pg.acme.dev/app, error",
    "jdbc:postgresql://pg.acme.dev/app?user=app&password=s3cr3tpw9, error",
    "jdbc:sqlserver://sql.acme.dev:1433;user=sa;password=s3cr3tpw9, error",
    "postgres://app:%DB_PASSWORD%@pg.acme.dev/app, -",
    "postgres://app:${PASSWORD}@pg.acme.dev/app, -",
    "postgres://app:$PASSWORD@pg.acme.dev/app, -",
    "postgres://app:<password>@pg.acme.dev/app, -",
    "postgres://app:****@pg.acme.dev/app, -",
    "postgres://app@pg.acme.dev/app, -",
    "https://meet.acme.dev/j/1?pwd=s3cr3tpw9, -"
  })
  void passwordsInAddresses(String text, String expected) {
    assertEquals(expected, Samples.by("secret-not-marked", Samples.variable("DB_URL", text)));
  }

  /** What runs in the container may be its store; what nobody can read is not certain. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "CMD app, error",
    "CMD redis-server --daemonize yes && app, -",
    "CMD service redis-server start && app, -",
    "CMD supervisord -n, warning",
    "CMD ./start-all.sh, warning"
  })
  void whatMayBeStartedUnseen(String line, String expected) {
    String env = "\"REDIS_URL\": {\"value\": \"redis://127.0.0.1:6379\"}";

    assertEquals(expected, Samples.by("host-dead", Samples.dockerfile(env, line)));
  }

  /** A database in the same container is lost with it, so a script is no excuse. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "CMD npm start, error",
    "CMD ./start-all.sh, error",
    "CMD supervisord -n, warning",
    "CMD service postgresql start && app, -"
  })
  void aDatabaseIsNotStartedByChance(String line, String expected) {
    String env = "\"DB_HOST\": {\"value\": \"127.0.0.1\"}";

    assertEquals(expected, Samples.by("host-dead", Samples.dockerfile(env, line)));
  }

  @Test
  void otherContainersOfTheMachineAreNotKnown() {
    String env = "\n[env]\nREDIS_URL = \"redis://redis:6379\"\n";
    Map<String, String> alone = Samples.machine(env, "");
    String more = env + "\n[build.compose]\nfile = \"compose.yml\"\n";

    assertEquals("error", Samples.by("host-dead", alone));
    assertEquals("warning", Samples.by("host-dead", Samples.machine(more, "")));
  }

  @Test
  void aScriptOnSomebodysComputerStartsNothingInTheContainer() {
    Map<String, String> files =
        Samples.machine(
            "\n[env]\nDB_HOST = \"localhost\"\n", "fly mpg create --name postgres\nfly deploy\n");

    assertEquals("error", Samples.by("host-dead", files));
  }
}

package gen.rule.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.rule.Samples;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an app does with the platform's database. */
class DatabaseRulesTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                   | -
          {schemes: [postgres, postgresql]}    | -
          {schemes: [postgresql]}              | error
          {schemes: [postgres]}                | error
          """)
  void howAnAddressBegins(String postgres, String expected) {
    Map<String, String> files = Map.of("gen.yaml", Samples.descriptor(postgres, "", ""));

    assertEquals(expected, Samples.by("db-url-scheme", files));
  }

  @Test
  void thePlatformIsNamed() {
    String gen = Samples.descriptor("{schemes: [postgresql]}", "", "");

    assertTrue(
        Samples.findings(Map.of("gen.yaml", gen)).stream()
            .filter(finding -> finding.code().id().equals("db-url-scheme"))
            .allMatch(finding -> finding.message().startsWith("Heroku puts")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "SPRING_DATASOURCE_URL, error",
    "JDBC_DATABASE_URL, error",
    "FLYWAY_URL, error",
    "QUARKUS_DATASOURCE_JDBC_URL, error",
    "DATABASE_URL, -",
    "DATASOURCE, -"
  })
  void addressForJdbc(String name, String expected) {
    String whole = "key: " + name + ", fromDatabase: {name: db, property: connectionString}";
    String host = "key: " + name + ", fromDatabase: {name: db, property: host}";

    assertEquals(expected, Samples.by("db-url-shape", Samples.image("", whole)));
    assertEquals("-", Samples.by("db-url-shape", Samples.image("", host)));
    assertEquals("-", Samples.by("db-url-shape", Samples.variable(name, "jdbc:postgresql://h/d")));
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "PGSSLMODE, disable, error",
    "PGSSLMODE, verify-full, error",
    "PGSSLMODE, require, -",
    "PGSSLMODE, no-verify, -",
    "POSTGRES_SSLMODE, disable, error",
    "DB_SSL, false, error",
    "DATABASE_SSL, true, -",
    "DATABASE_SSL_ENABLED, 0, error",
    "DB_SSL__REJECT_UNAUTHORIZED, true, error",
    "DB_SSL__REJECT_UNAUTHORIZED, false, -",
    "DB_POSTGRESDB_SSL_REJECT_UNAUTHORIZED, true, error",
    "OPTIONS, postgres://h/d?sslmode=disable, error",
    "REDIS_SSL, false, -",
    "SMTP_SSL, false, -",
    "DB_SSL_CERT, false, -"
  })
  void tlsWhereItIsRequired(String name, String text, String expected) {
    assertEquals(expected, Samples.by("db-tls", Samples.config(name, text)));
    // Where TLS is not required, nothing of this keeps the app from its database.
    assertEquals("-", Samples.by("db-tls", Samples.variable(name, text)));
  }

  @Test
  void tlsOfAnotherDatabaseIsNotTheirs() {
    String app = "{\"name\": \"app\", \"env\": {\"PGSSLMODE\": {\"value\": \"disable\"}}}";

    assertEquals("-", Samples.by("db-tls", Map.of("app.json", app)));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}             |                                              | -
          {tls: setting} |                                              | error
          {tls: setting} | '  PGSSLMODE: ${postgres.sslmode}'           | -
          {tls: setting} | '  DB_SSL: {value: "1", when: tls-required}' | -
          {tls: setting} | '  DB_SSL: {value: "1", when: tls-optional}' | error
          """)
  void anAppThatHasToBeTold(String postgres, String variable, String expected) {
    String lines = variable == null ? "" : variable + "\n";
    String gen =
        Samples.descriptor(
            postgres,
            "image: {name: docker.io/example/app, tag: \"1.0.0\", ownCommand: [app]}\n",
            lines);

    assertEquals(expected, Samples.by("db-tls", Map.of("gen.yaml", gen)));
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "NODE_TLS_REJECT_UNAUTHORIZED, 0, error",
    "NODE_TLS_REJECT_UNAUTHORIZED, 1, -",
    "PYTHONHTTPSVERIFY, 0, error",
    "GIT_SSL_NO_VERIFY, true, error",
    "DB_SSL_REJECT_UNAUTHORIZED, 0, -"
  })
  void allChecksAreOff(String name, String text, String expected) {
    assertEquals(expected, Samples.by("tls-globally-off", Samples.variable(name, text)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENV NODE_TLS_REJECT_UNAUTHORIZED=0      | error
          ENV NODE_TLS_REJECT_UNAUTHORIZED 0      | error
          CMD NODE_TLS_REJECT_UNAUTHORIZED=0 app  | error
          ENV NODE_ENV=production                 | -
          RUN NODE_TLS_REJECT_UNAUTHORIZED=0 npm ci | -
          """)
  void allChecksAreOffInADockerfile(String line, String expected) {
    assertEquals(expected, Samples.by("tls-globally-off", Samples.dockerfile("", line)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DATABASE_URL=postgres://$USER:$DB_PASSWORD@$HOST/db python app.py     | warning
          DATABASE_URL=postgresql+asyncpg://${U}:${P}@h/db python app.py        | warning
          DATABASE_URL=postgres://$USER:$PASSWORD_ENCODED@$HOST/db python app.py | -
          DATABASE_URL=$OTHER_URL python app.py                                 | -
          curl https://$HOST/x && python app.py                                 | -
          """)
  void passwordInAnAddress(String start, String expected) {
    assertEquals(expected, Samples.by("db-url-unencoded", Samples.built(start, "")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CMD rails db:create && rails server    | warning
          CMD prisma migrate dev && node .       | warning
          CMD psql -c "CREATE ROLE reader" ; app | warning
          CMD rails db:migrate && rails server   | -
          CMD prisma migrate deploy && node .    | -
          CMD create-database-backup && app      | -
          """)
  void rightsThatTheRoleLacks(String line, String expected) {
    assertEquals(expected, Samples.by("db-privilege", Samples.dockerfile("", line)));
  }

  @Test
  void whereTheRoleMayNothingIsSaid() {
    assertEquals("-", Samples.by("db-privilege", Samples.built("rails db:create && puma", "")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {extensions: [pgcrypto]} | warning
          {extensions: []}         | -
          {}                       | -
          """)
  void extensions(String postgres, String expected) {
    assertEquals(
        expected,
        Samples.by("db-extension", Map.of("gen.yaml", Samples.descriptor(postgres, "", ""))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "WEB_CONCURRENCY": {"value": "3"}, "RAILS_MAX_THREADS": {"value": "5"}  | -
          "WEB_CONCURRENCY": {"value": "5"}, "RAILS_MAX_THREADS": {"value": "5"}  | warning
          "MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE": {"value": "30"}           | warning
          "DB_POOL": {"value": "20"}                                              | -
          "DB_POOL": {"value": "21"}                                              | warning
          "DB_POOL": {"value": "many"}                                            | -
          "DB_POOL": {"value": "99999999999999999999"}                            | -
          "UPLOAD_POOL_COLOUR": {"value": "99"}                                   | -
          """)
  void connectionsOfAPlan(String env, String expected) {
    assertEquals(expected, Samples.by("db-connections", Samples.dockerfile(env, "CMD app")));
  }

  @Test
  void theDescriptorCountsConnections() {
    Map<String, String> files = Samples.dockerfile("", "CMD app");

    assertEquals(
        "warning",
        Samples.by(
            "db-connections",
            Samples.with(files, "gen.yaml", Samples.descriptor("{connections: 40}", "", ""))));
    assertEquals(
        "-",
        Samples.by(
            "db-connections",
            Samples.with(files, "gen.yaml", Samples.descriptor("{connections: 10}", "", ""))));
  }

  @Test
  void migrationsThroughAPooler() {
    String pooled = "key: DATABASE_URL, fromDatabase: {name: db, property: connectionPoolString}";
    String direct = "key: DIRECT_URL, fromDatabase: {name: db, property: connectionString}";
    String step = "preDeployCommand: alembic upgrade head";

    assertEquals("warning", Samples.by("db-pooler", Samples.built("python a.py", step, pooled)));
    assertEquals("-", Samples.by("db-pooler", Samples.built("python a.py", step, pooled, direct)));
    assertEquals("-", Samples.by("db-pooler", Samples.built("python a.py", "", pooled)));
    assertEquals("-", Samples.by("db-pooler", Samples.built("python a.py", step, direct)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "dpg-abc123-a.oregon-postgres.render.com, warning",
    "dpg-abc123-a, -",
    "db.acme.dev, -"
  })
  void addressOnTheInternet(String host, String expected) {
    assertEquals(expected, Samples.by("db-host-public", Samples.variable("DB_HOST", host)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          set -e; fly mpg create --name db; fly deploy => warning
          set -e; fly mpg create --name db; fly mpg attach db; fly deploy => -
          fly mpg create --name db; fly mpg attach db; fly deploy => warning
          set -euo pipefail; flyctl pg create; flyctl pg attach x => -
          fly mpg create || exit 1; fly mpg attach db => -
          set -e; fly deploy => -
          """)
  void stepsOfAScript(String script, String expected) {
    String lines = script.replace("; ", "\n");

    assertEquals(expected, Samples.by("db-attach-step", Samples.machine("", lines)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          users create C -u a -r writer\\ mpg attach C --username a           | warning
          users create C --role=reader --username=a\\ mpg attach C --username=a -a b | warning
          users create C -r writer -u "$u"\\ mpg attach C --username "$u"     | warning
          users set-role C -u a -r writer\\ mpg attach C --username a         | warning
          users create C -u a -r schema_admin\\ mpg attach C --username a     | -
          users create C -u a -r writer\\ mpg attach C --username b           | -
          users create C -u a -r writer\\ mpg attach C                        | -
          users create C -u a\\ mpg attach C --username a                     | -
          users create C -u a -r writer\\ mpg users set-role C -u a -r schema_admin\\ mpg attach C --username a | -
          users create C -u a -r writer\\ mpg attach C --username a\\ mpg attach C --variable-name OWNER_URL | -
          users list C; echo -u a -r writer\\ mpg attach C --username a       | -
          """)
  void rolesThatCannotMakeTables(String script, String expected) {
    String lines = "set -e\nfly mpg " + script.replace("\\ ", "\nfly ");

    assertEquals(expected, Samples.by("db-schema-privilege", Samples.machine("", lines)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                     | error
          dockerCommand: serve -fns  | error
          dockerCommand: serve -f    | error
          dockerCommand: serve -ns   | -
          dockerCommand: serve --full | -
          """)
  void databaseInTheContainer(String keys, String expected) {
    String gen =
        Samples.descriptor(
            "{}",
            "image: {name: docker.io/example/app, tag: \"1.0.0\", command: [serve],"
                + " bundledDatabase: {startedBy: \"-f\"}}\n",
            "");
    Map<String, String> files = Samples.image(keys == null ? "" : keys);

    assertEquals(
        expected, Samples.by("embedded-db-fallback", Samples.with(files, "gen.yaml", gen)));
    assertEquals("-", Samples.by("embedded-db-fallback", files));
  }
}

package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the app is told of the database that is made for it, and not of one elsewhere. */
class StoreRulesTest {

  /** Hosts of every kind in a variable that holds one. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "db | error",
        "postgres | error",
        "my_db | error",
        "DB. | error",
        "localhost | error",
        "LocalHost:5432 | error",
        "app.localhost | error",
        "127.0.0.1 | error",
        "127.3.2.1 | error",
        "127.1 | error",
        "2130706433 | error",
        "0x7f000001 | error",
        "0.0.0.0 | error",
        "::1 | error",
        "[::1]:5432 | error",
        "::ffff:127.0.0.1 | error",
        "10.0.0.5 | error",
        "172.20.0.2 | error",
        "192.168.1.4:5432 | error",
        "169.254.1.1 | error",
        "100.100.1.1 | error",
        "fd00::5 | error",
        "db.internal | error",
        "postgres.local | error",
        "postgres.default.svc.cluster.local | error",
        "postgres.default.svc | error",
        "host.docker.internal | error",
        "db.test | error",
        "db.invalid | error",
        "postgres.example.com | error",
        "db.example | error",
        "db1,db.acme.dev | error",
        "db.acme.dev | -",
        "db.acme.dev:5432,db2.acme.dev | -",
        "8.8.8.8 | -",
        "172.32.0.1 | -",
        "2001:db8::1 | -",
        "dpg-cf1a2b3c4d-a | -",
        "notes-4x2k | -",
        "cache | -",
        "/var/run/postgresql | -",
        "${DB} | -",
        "$DB_HOST | -",
        "'' | -"
      })
  void hostsThatAreThere(String host, String expected) {
    String blueprint =
        "services:\n"
            + "  - type: web\n"
            + "    name: app\n"
            + "    runtime: image\n"
            + "    image: {url: docker.io/example/app:1.0.0}\n"
            + "    plan: starter\n"
            + "    healthCheckPath: /h\n"
            + "    envVars:\n"
            + "      - {key: DB_HOST, value: \""
            + host
            + "\"}\n"
            + "  - {type: pserv, name: cache, runtime: image, plan: starter, image: {url:"
            + " docker.io/x/y:1.0.0}}\n";

    assertEquals(expected, Samples.by("host-dead", Map.of("render.yaml", blueprint)));
  }

  /** Each variable leads to {@code db}, in one of the forms that programs take. */
  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "DATABASE_URL | postgres://u:p4ss@db:5432/n | error",
        "ANYTHING | postgresql://db/n | error",
        "DATABASE_URL | postgresql+asyncpg://u:p4ss@db/n | error",
        "DATABASE_URL | postgres://u:p4ss@db.acme.dev:5432,db:5432/n | error",
        "DATABASE_URL | postgres:///n?host=db | error",
        "DATABASE_URL | postgres:///n?host=/var/run/postgresql | -",
        "DATABASE_URL | postgres://u:p/4#ss@db/n | error",
        "DATABASE_URL | postgres://${U}:${P}@db:5432/n | error",
        "DATABASE_URL | postgres://u:${P}@${H}:5432/n | -",
        "SPRING_DATASOURCE_URL | jdbc:postgresql://db:5432/n | error",
        "SPRING_R2DBC_URL | r2dbc:postgresql://db/n | error",
        "DATABASE_URL | ecto://u:p4ss@db/n | error",
        "NC_DB | pg://db:5432?u=x&d=n | error",
        "ConnectionStrings__Default | Host=db;Port=5432;Username=u;Password=p4ss | error",
        "PG_DSN | host=db user=u dbname=n | error",
        "MYSQL_DSN | u:p4ss@tcp(db:3306)/n | error",
        "DATABASE_URL | mysql2://u:p4ss@db/n | error",
        "REDIS_URL | redis://db:6379 | error",
        "CELERY_BROKER | amqp://guest:guest@db// | error",
        "MONGO_URI | mongodb://db:27017,db2:27017/n | error",
        "PGHOST | db | error",
        "POSTGRES_HOST | db | error",
        "database__connection__host | db | error",
        "DB_POSTGRESDB_HOST | db | error",
        "WORDPRESS_DB_HOST | db:3306 | error",
        "POSTGRES_SEEDS | db | error",
        "REDIS_HOSTPORT | db:6379 | error",
        "ELASTICSEARCH_HOSTS | http://db:9200 | warning",
        "API_INTERNAL_TARGET | http://db:8080 | warning",
        "LOGO | https://db/x.png | warning",
        "BASE_URL | http://db:8080 | -",
        "RENDERER | http://localhost:3000 | -",
        "HOST | db | -",
        "DB_NAME | db | -",
        "DB_TYPE | db | -",
        "LISTEN_ADDRESS | 0.0.0.0 | -",
        "BUCKET | s3://db/x | -",
        "DATABASE_URL | file:./data.db | -",
        "DATABASE_URL | sqlite:////data/app.db | -"
      })
  void formsOfAddresses(String name, String text, String expected) {
    assertEquals(expected, Samples.by("host-dead", Samples.variable(name, text)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "redis-server --daemonize yes && app | -",
        "app | error",
        "redis-cli -h localhost ping && app | error"
      })
  void whatIsStartedInTheContainerIsThere(String command, String expected) {
    Map<String, String> files =
        Samples.built(command, "", "key: REDIS_URL, value: \"redis://localhost:6379\"");

    assertEquals(expected, Samples.by("host-dead", files));
  }

  /** What platforms make of names is there, and on other platforms it is not. */
  @Test
  void eachPlatformMakesNamesOfItsOwn() {
    Map<String, String> fly = Samples.machine("[env]\nREDIS_HOST = \"store.internal\"", "");
    Map<String, String> cast = Samples.machine("[env]\nREDIS_HOST = \"store.flycast\"", "");
    Map<String, String> number = Samples.machine("[env]\nREDIS_HOST = \"fdaa:0:18::3\"", "");
    Map<String, String> railway =
        Samples.machine("[env]\nDB_HOST = \"db.railway.internal.x.local\"", "");

    assertEquals("-", Samples.by("host-dead", fly));
    assertEquals("-", Samples.by("host-dead", cast));
    assertEquals("-", Samples.by("host-dead", number));
    assertEquals("error", Samples.by("host-dead", railway));
    assertEquals("-", Samples.by("host-dead", railway("DB_HOST", "app-db.railway.internal")));
    assertEquals("error", Samples.by("host-dead", railway("DB_HOST", "app-db")));
    assertEquals("error", Samples.by("host-dead", Samples.config("DB_HOST", "db.internal")));
  }

  /** What a field holds at first is not what everybody gets. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "postgres://u:p4ss@db/n, warning",
    "postgres://user:password@host/n, -",
    "postgres://u:p4ss@your-host/n, -"
  })
  void whatIsAsked(String text, String expected) {
    String env = "\"OLD_DATABASE_URL\": {\"required\": false, \"value\": \"" + text + "\"}";

    assertEquals(expected, Samples.by("host-dead", Samples.dockerfile(env, "CMD app")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "postgres://u:p4ss@db:5432/n | error",
        "postgres://u:u@localhost/n | error",
        "postgres://u:p4ss@dpg-abc123-a.oregon-postgres.render.com/n | error",
        "mysql://root:root@10.0.0.5/n | error",
        "redis://:p4ss@cache:6379 | error",
        "amqps://u:p4ss@host.acme.dev/v | error",
        "mongodb+srv://u:p4ss@c.acme.dev/n | error",
        "https://admin:p4ss@metrics.acme.dev/push | error",
        "Server=tcp:db.acme.dev,1433;User Id=u;Password=p4ss | error",
        "jdbc:postgresql://u:p4ss@db.acme.dev/n | error",
        "postgres://user:password@host:5432/n | -",
        "postgres://USER:PASSWORD@HOST:5432/n | -",
        "postgres://u:change-me@db.acme.dev/n | -",
        "postgres://u:<password>@db.acme.dev/n | -",
        "postgres://u:${PASSWORD}@db.acme.dev/n | -",
        "postgres://u:$PASSWORD@db.acme.dev/n | -",
        "postgres://u@db.acme.dev/n | -",
        "redis://cache:6379 | -",
        "https://key@sentry.acme.dev/1 | -",
        "https://acme.dev/a:b@c | -"
      })
  void passwordsInAddresses(String text, String expected) {
    assertEquals(expected, Samples.by("secret-not-marked", Samples.variable("TARGET", text)));
  }

  /** A container of the same file that is given the same password is not everybody's. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"p4ss, store, -", "other, store, error", "p4ss, elsewhere.acme.dev, error"})
  void passwordOfAContainer(String password, String host, String expected) {
    String blueprint =
        "services:\n"
            + "  - type: web\n"
            + "    name: app\n"
            + "    runtime: image\n"
            + "    image: {url: docker.io/example/app:1.0.0}\n"
            + "    plan: starter\n"
            + "    healthCheckPath: /h\n"
            + "    envVars:\n"
            + "      - {key: STORE, value: \"mysql://u:p4ss@"
            + host
            + "/n\"}\n  - type: pserv\n    name: store\n    runtime: image\n    plan: starter\n"
            + "    image: {url: docker.io/library/mysql:8.4.3}\n    envVars:\n"
            + "      - {key: MYSQL_PASSWORD, value: \""
            + password
            + "\"}\n";

    assertEquals(expected, Samples.by("secret-not-marked", Map.of("render.yaml", blueprint)));
  }

  /** What the variables of a Blueprint say while nothing refers to its database. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "key: PORT, value: \"8000\" | warning",
        "key: DATABASE_URL, sync: false | warning",
        "key: DATABASE_URL, value: \"postgres://u:p4ss@db/n\" | error",
        "key: DATABASE_URL, value: \"postgres://u:p4ss@db.acme.dev/n\" | error",
        "key: DATABASE_URL, value: \"file:./dev.db\" | error",
        "key: PGHOST, value: db | error",
        "key: DB_USER, value: app | error",
        "key: POSTGRES_PASSWORD, value: app | error",
        "key: ConnectionStrings__Default, value: \"Host=db;Username=u\" | error",
        "key: DATABASE_URL, value: \"mysql://u:p4ss@db.acme.dev/n\" | warning",
        "key: DB_PORT, value: \"5432\" | warning",
        "key: DATABASE_URL, fromDatabase: {name: db, property: connectionString} | -",
        "key: PGHOST, fromDatabase: {name: db, property: host} | -",
        "key: ANY, fromDatabase: {name: db, property: user} | -",
        "key: DATABASE_URL, fromDatabase: {name: other, property: connectionString} | -"
      })
  void aDatabaseThatNothingUses(String variable, String expected) {
    assertEquals(expected, Samples.by("database-unused", Samples.image("", variable)));
  }

  @Test
  void whoeverGetsItUsesIt() {
    String database = Samples.DATABASE;
    String service =
        "services:\n"
            + "  - {type: web, name: app, runtime: image, plan: starter, healthCheckPath: /h,"
            + " image: {url: docker.io/x/y:1.0.0}";
    String get = "envVars: [{key: U, fromDatabase: {name: db, property: connectionString}}]";
    List<String> used =
        List.of(
            service
                + "}\n  - {type: cron, name: c, schedule: \"0 0 * * *\", "
                + get
                + "}\n"
                + database,
            service + "}\n  - {type: workflow, name: c, " + get + "}\n" + database,
            service + "}\nenvVarGroups:\n  - {name: g, " + get + "}\n" + database,
            service + ", dockerCommand: app --database db}\n" + database,
            "projects:\n"
                + "  - name: p\n"
                + "    environments:\n"
                + "      - name: e\n"
                + "        services:\n"
                + "          - {type: web, name: app, "
                + get
                + "}\n        databases: [{name: db}]\n");
    for (String text : used) {
      assertEquals("-", Samples.by("database-unused", Map.of("render.yaml", text)), text);
    }
    assertEquals(
        "warning",
        Samples.by("database-unused", Map.of("render.yaml", service + "}\n" + database)));
  }

  @Test
  void onlyWhatIsGivenByNobodyIsUnused() {
    assertEquals("-", Samples.by("database-unused", railway("U", "${{app-db.DATABASE_URL}}")));
    assertEquals(
        "-",
        Samples.by("database-unused", railway("U", "x://${{app-db.PGHOST}}:${{app-db.PGPORT}}")));
    assertEquals("-", Samples.by("database-unused", railway("DB_HOST", "app-db.railway.internal")));
    assertEquals("warning", Samples.by("database-unused", railway("PORT", "8000")));
    assertEquals("error", Samples.by("database-unused", railway("DB_HOST", "app-db")));
    // One file beside it refers to it, which is enough.
    Map<String, String> files = new HashMap<>(railway("PORT", "8000"));
    files.put("railway.json", "{\"deploy\": {\"cronSchedule\": \"${{app-db.DATABASE_URL}}\"}}\n");
    assertEquals("-", Samples.by("database-unused", files));
    // The add-on's address comes by itself, and a script attaches the other.
    assertEquals("-", Samples.by("database-unused", Samples.config("PORT", "80")));
    assertEquals("-", Samples.by("database-unused", Samples.machine("", "fly mpg create -n db")));
  }

  /** In a program the database is a constant of any name, and handed over in several ways. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PORT: \"8000\" | warning",
        "DATABASE_URL: db.env.DATABASE_URL | -",
        "DB_HOST: \"notes-db.railway.internal\" | -",
        "DATABASE_URL: \"postgres://u:p4ss@notes-db:5432/n\" | error"
      })
  void aDatabaseOfAProgram(String variable, String expected) {
    String text =
        """
        import { defineRailway, image, postgres, project, service } from "railway/iac";

        export default defineRailway(() => {
          const db = postgres("notes-db");
          const app = service("notes", {
            source: image("docker.io/example/notes:0.9.4"),
            healthcheck: "/health",
            env: { %s },
          });
          return project("notes", { resources: [db, app] });
        });
        """
            .formatted(variable);

    assertEquals(expected, Samples.by("database-unused", Map.of(".railway/railway.ts", text)));
  }

  /** The help names the reference as the platform writes it, and fits what the app takes. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "DATABASE_URL | postgres://u:p4ss@db/n | write DATABASE_URL: fromDatabase {name: db,"
            + " property: connectionString}",
        "PGHOST | pg | write PGHOST: fromDatabase {name: db, property: host}",
        "DB_USER | app | write DB_USER: fromDatabase {name: db, property: user}",
        "JDBC_URL | jdbc:postgresql://pg/n | refer to host, port, user, password and name of 'db',"
            + " and put 'JDBC_URL' together from them"
      })
  void theReferenceToWrite(String name, String text, String help) {
    assertEquals(help, help("database-unused", Samples.variable(name, text)));
  }

  @Test
  void theReferenceOfEachPlatform() {
    assertEquals(
        "write DATABASE_URL: ${{app-db.DATABASE_URL}}",
        help("database-unused", railway("PORT", "8000")));
    assertTrue(
        help("host-dead", Samples.config("DB_HOST", "db"))
            .startsWith("leave 'DB_HOST' out; the add-on"));
    assertTrue(
        help("host-dead", Samples.machine("[env]\nDB_HOST = \"db\"", ""))
            .startsWith("leave 'DB_HOST' out; the command 'fly mpg attach'"));
  }

  private static String help(String code, Map<String, String> files) {
    return Samples.findings(files).stream()
        .filter(finding -> finding.code().id().equals(code))
        .map(Finding::help)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> railway(String name, String text) {
    return Map.of(
        ".railway/railway.ts",
        """
        import { defineRailway, image, postgres, project, service } from "railway/iac";

        export default defineRailway(() => {
          const database = postgres("app-db");
          const app = service("app", {
            source: image("docker.io/example/app:1.0.0"),
            healthcheck: "/health",
            env: {
              "%s": "%s",
            },
          });
          return project("app", { resources: [database, app] });
        });
        """
            .formatted(name, text));
  }
}

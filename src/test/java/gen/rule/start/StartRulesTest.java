package gen.rule.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.rule.Samples;
import gen.rule.shared.Migrations;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting, migrating, sleeping, mail and the first administrator. */
class StartRulesTest {

  private static final String URL =
      "key: DATABASE_URL, fromDatabase: {name: db, property: connectionString}";

  @Test
  void aPathToAsk() {
    String web = Samples.image("").get("render.yaml");
    String none = web.replace("    healthCheckPath: /health\n", "");

    assertEquals("-", Samples.by("health-check-missing", Map.of("render.yaml", web)));
    assertEquals("warning", Samples.by("health-check-missing", Map.of("render.yaml", none)));
    assertEquals(
        "-",
        Samples.by(
            "health-check-missing",
            Map.of("render.yaml", none.replace("type: web", "type: worker"))));
    assertEquals(
        "-",
        Samples.by(
            "health-check-missing",
            Map.of("render.yaml", none.replace("runtime: image", "runtime: static"))));
    assertEquals("-", Samples.by("health-check-missing", Samples.dockerfile("", "CMD app")));
    // Such a file is completed on the platform's own pages.
    assertEquals(
        "-",
        Samples.by(
            "health-check-missing",
            Map.of("railway.json", "{\"build\": {}, \"deploy\": {\"startCommand\": \"a\"}}")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"10, warning", "119, warning", "120, -", "300, -"})
  void secondsToStart(int waits, String expected) {
    String gen = Samples.descriptor("{}", "", "").replace("health:", "startSeconds: 120, health:");
    String railway =
        "{\"deploy\": {\"healthcheckPath\": \"/health\", \"healthcheckTimeout\": " + waits + "}}";

    assertEquals(
        expected, Samples.by("boot-timeout", Map.of("railway.json", railway, "gen.yaml", gen)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          CMD python manage.py migrate && gunicorn app.wsgi => warning
          CMD npx prisma migrate deploy; node .             => warning
          CMD gunicorn app.wsgi                             => -
          """)
  void migrationsBeforeTheFirstAnswer(String line, String expected) {
    assertEquals(expected, Samples.by("boot-timeout", Samples.dockerfile("", line)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          gunicorn app.wsgi:application                 => warning
          bundle exec puma -C config/puma.rb            => warning
          ./start.sh                                    => -
          npm start                                     => -
          python manage.py migrate && gunicorn app.wsgi => -
          python main.py                                => -
          """)
  void nobodyMigrates(String start, String expected) {
    assertEquals(expected, Samples.by("migrations-unplaced", Samples.built(start, "", URL)));
    // Without a database there is nothing to bring up to date.
    assertEquals("-", Samples.by("migrations-unplaced", Samples.built(start, "")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "preDeployCommand: python manage.py migrate, -",
    "initialDeployHook: python manage.py migrate, -",
    "preDeployCommand: python manage.py check, warning"
  })
  void somebodyElseMigrates(String key, String expected) {
    assertEquals(
        expected,
        Samples.by("migrations-unplaced", Samples.built("gunicorn app.wsgi:app", key, URL)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"1, -", "2, warning", "12, warning", "0, -"})
  void manyMigrate(String instances, String expected) {
    String start = "alembic upgrade head && python app.py";

    assertEquals(
        expected,
        Samples.by(
            "migrations-concurrent", Samples.built(start, "numInstances: " + instances, URL)));
    assertEquals(
        "-",
        Samples.by(
            "migrations-concurrent",
            Samples.built("python app.py", "numInstances: " + instances, URL)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          python manage.py migrate --noinput  => true
          rails db:migrate                    => true
          bin/rails db:prepare                => true
          npm run db:migrate                  => true
          npx prisma migrate deploy           => true
          npx drizzle-kit push                => true
          alembic upgrade head                => true
          flask db upgrade                    => true
          npm run migrate:up                  => true
          php artisan migrate --force         => true
          pip install --upgrade pip           => false
          python immigrate.py                 => false
          node server.js                      => false
          """)
  void whatMigrates(String command, boolean expected) {
    assertEquals(expected, Migrations.areIn(command, Samples.WORDS));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({"stop, 0, warning", "suspend, 0, warning", "stop, 1, -", "off, 0, -"})
  void asleep(String stops, int running, String expected) {
    String gen = Samples.descriptor("{}", "work: {unattended: true}\n", "");
    String toml = Samples.machine("", "").get("fly.toml");
    String text =
        toml.replace(
            "internal_port = 3000\n",
            "internal_port = 3000\nauto_stop_machines = \""
                + stops
                + "\"\nmin_machines_running = "
                + running
                + "\n");

    assertEquals(expected, Samples.by("scale-to-zero", Map.of("fly.toml", text, "gen.yaml", gen)));
    assertEquals("-", Samples.by("scale-to-zero", Map.of("fly.toml", text)));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "free, SMTP_HOST, warning",
    "free, NEXT_PRIVATE_SMTP_HOST, warning",
    "free, EMAIL_HOST, warning",
    "starter, SMTP_HOST, -",
    "free, RESEND_API_KEY, -"
  })
  void mailOfAPlan(String plan, String name, String expected) {
    assertEquals(
        expected,
        Samples.by(
            "smtp-blocked", Samples.image("plan: " + plan, "key: " + name + ", sync: false")));
  }

  @Test
  void anotherPortMayBeOpen() {
    assertEquals(
        "-",
        Samples.by(
            "smtp-blocked",
            Samples.image(
                "plan: free", "key: SMTP_HOST, sync: false", "key: SMTP_PORT, value: \"2525\"")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"'work: {smtp: true}', warning", "'work: {}', -"})
  void mailOfTheApp(String work, String expected) {
    String gen = Samples.descriptor("{}", work + "\n", "");

    assertEquals(expected, Samples.by("smtp-blocked", Map.of("gen.yaml", gen)));
  }

  @Test
  void theFirstAdministrator() {
    String first = Samples.descriptor("{}", "admin: {firstVisitor: true}\n", "");
    String known = Samples.descriptor("{}", "admin: {defaultLogin: admin / admin}\n", "");
    String none = Samples.descriptor("{}", "", "");

    assertEquals("note", Samples.by("first-admin-open", Map.of("gen.yaml", first)));
    assertEquals("-", Samples.by("first-admin-open", Map.of("gen.yaml", none)));
    assertEquals("warning", Samples.by("default-credentials", Map.of("gen.yaml", known)));
    assertEquals("-", Samples.by("default-credentials", Map.of("gen.yaml", first)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          fly deploy; fly secrets set ADMIN_PASSWORD=x              => warning
          fly secrets set ADMIN_PASSWORD=x; fly deploy              => -
          fly deploy; fly secrets set ADMIN_PASSWORD=x; fly deploy  => -
          fly deploy; fly secrets set SECRET_KEY=x                  => -
          fly secrets set ADMIN_PASSWORD=x                          => -
          """)
  void theOrderOfAScript(String script, String expected) {
    String lines = script.replace("; ", "\n");

    assertEquals(expected, Samples.by("admin-env-order", Samples.machine("", lines)));
  }
}

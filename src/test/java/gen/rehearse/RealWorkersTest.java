package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Apps that nobody here wrote, with a worker and a Redis, do the jobs that their web process puts
 * in. Slow, so only in the profile {@code real-apps}.
 */
@Tag("real-apps")
class RealWorkersTest {

  @TempDir private Path temp;

  @BeforeAll
  static void look() {
    TestRedis.program();
    assumeTrue(
        Files.isDirectory(RealApp.APPS.resolve("pretix")), "the apps are not there; see .ci/run");
  }

  /** Its client takes any certificate; its database is built of the parts of a URL. */
  @ParameterizedTest
  @ValueSource(strings = "render")
  void flowerWithCelery(String platform) throws IOException {
    RealApp flower = RealApp.ofPython("flower", temp);
    // Flower itself looks at the store of results when somebody asks for one.
    String start =
        "python -c 'import os, sqlalchemy as s;"
            + " s.create_engine(os.environ[\"CELERY_RESULT_BACKEND\"][3:]).connect()'"
            + " && exec celery flower";

    Run run = passes(flower, platform, start);

    assertTrue(run.out().contains("a worker answers pong"), run.all());
  }

  /** Its client takes no certificate that nobody has signed, unless its URL says so. */
  @ParameterizedTest
  @ValueSource(strings = "render")
  void prefectWithItsServices(String platform) throws IOException {
    RealApp prefect = RealApp.ofPython("prefect", temp);
    // Without an address Prefect makes itself a database of files.
    String start =
        ": \"${PREFECT_API_DATABASE_CONNECTION_URL:?is not set}\""
            + " && exec prefect server start --no-services --host 0.0.0.0";

    Run run = passes(prefect, platform, start);

    assertTrue(run.out().contains("the services store the event"), run.all());
  }

  /**
   * Three databases of one Redis. Its tables are made once and then stand in each new database,
   * because that takes more than a minute.
   */
  @ParameterizedTest
  @CsvSource("render,pretix-r1x2.onrender.com")
  void pretixWithItsWorker(String platform, String host) throws Exception {
    RealApp pretix = RealApp.ofPython("pretix", temp);
    // The server does not run as root, and has to reach its programs.
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path folder = Files.createDirectory(temp.resolve("postgres"));
    Path programs = Installation.unpack(TestPostgres.binaries(), folder);
    try (LocalServer server = LocalServer.start(programs, folder)) {
      String url = "postgresql://postgres@127.0.0.1:" + server.server().port() + "/postgres";
      migrate(server.server());
      List<String> options = new ArrayList<>(List.of("--visit"));
      options.add("python " + pretix.example().resolve("visit.py"));
      for (String answer :
          List.of(
              "PRETIX_URL=https://" + host,
              "MAIL_FROM=tickets@example.org",
              "MAIL_HOST=127.0.0.1",
              "MAIL_PORT=" + Manifests.freePort())) {
        options.addAll(List.of("--answer", "PRETIX_" + answer));
      }
      String start =
          "python -m pretix migrate --check"
              + " && exec gunicorn pretix.wsgi -w 1 -b 0.0.0.0:$PORT";

      Run run = pretix.passes(platform, url, options, List.of("sh", "-c", start));

      assertTrue(run.out().contains("a worker sends the mail"), run.all());
    }
  }

  /** Makes the tables in the database of which all others are copies, for everybody's use. */
  private void migrate(Server server) throws Exception {
    Path log = temp.resolve("migrate.log");
    ProcessBuilder migrate =
        new ProcessBuilder(
                RealApp.APPS.resolve("pretix/bin/python").toString(), "-m", "pretix", "migrate")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    migrate
        .environment()
        .putAll(
            Map.of(
                "DATA_DIR", Files.createDirectory(temp.resolve("data")).toString(),
                "PRETIX_DATABASE_BACKEND", "postgresql",
                "PRETIX_DATABASE_NAME", "template1",
                "PRETIX_DATABASE_USER", "postgres",
                "PRETIX_DATABASE_HOST", "127.0.0.1",
                "PRETIX_DATABASE_PORT", "" + server.port()));
    assertEquals(0, migrate.start().waitFor(), () -> "see " + log);
    try (Connection connection =
            DriverManager.getConnection(server.jdbc("template1"), server.login());
        Statement statement = connection.createStatement()) {
      statement.execute("GRANT ALL ON SCHEMA public TO PUBLIC");
      statement.execute("GRANT ALL ON ALL TABLES IN SCHEMA public TO PUBLIC");
      statement.execute("GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO PUBLIC");
    }
  }

  private static Run passes(RealApp app, String platform, String start) throws IOException {
    List<String> visit = List.of("--visit", "sh " + app.example().resolve("visit.sh"));
    return app.passes(
        platform, TestPostgres.binaries().toString(), visit, List.of("sh", "-c", start));
  }
}

package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Disks, ports, commands and memory. */
class ServiceRulesTest {

  private static final String DISK = "disk: {name: d, mountPath: /data, sizeGB: 1}";

  @ParameterizedTest(name = "{0}={1} {2} {3}")
  @CsvSource({
    "DATABASE_URL, sqlite:////data/app.db, error, -",
    "DATABASE_URL, file:/data/app.db, error, -",
    "DATABASE_URL, sqlite:///app.db, error, -",
    "DATABASE_URL, file:/srv/app.db, error, error",
    "DB_PATH, /srv/app.sqlite3, error, error",
    "DATABASE_CLIENT, sqlite, error, -",
    "DB_CONNECTION, sqlite, error, -",
    "DB_TYPE, postgresdb, -, -",
    "DATABASE_URL, 'sqlite://:memory:', -, -",
    "DATABASE_URL, postgres://h/d, -, -",
    "UPLOAD_DIR, /srv/uploads, warning, -",
    "UPLOAD_DIR, /tmp/uploads, -, -",
    "UPLOAD_DIR, uploads, -, -",
    "STORAGE_LOCAL_ROOT, /srv/uploads, warning, -",
    "DATA_DIR, /data, warning, -",
    "TEMPLATE_FILE, /srv/index.html, -, -"
  })
  void whereDataIsKept(String name, String text, String without, String elsewhere) {
    String variable = "key: " + name + ", value: \"" + text + "\"";

    assertEquals(without, Judged.by("persistence-missing", Judged.image("", variable)));
    assertEquals("-", Judged.by("persistence-missing", Judged.image(DISK, variable)));
    assertEquals(elsewhere, Judged.by("volume-path", Judged.image(DISK, variable)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"fatal, error", "unwanted, warning", "acceptable, -"})
  void aDiskThatTheDescriptorAsksFor(String loss, String expected) {
    String storage = "storage:\n  - {path: /srv/media, holds: photos, loss: " + loss + "}\n";
    String gen = Judged.descriptor("{}", storage, "");

    assertEquals(
        expected, Judged.by("persistence-missing", Judged.with(Judged.image(""), "gen.yaml", gen)));
    assertEquals(
        "error", Judged.by("volume-path", Judged.with(Judged.image(DISK), "gen.yaml", gen)));
    assertEquals(
        "-",
        Judged.by(
            "volume-path",
            Judged.with(Judged.image(DISK.replace("/data", "/srv")), "gen.yaml", gen)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "cp seed.db /data/app.db, error",
    "ls /data, error",
    "ls /database, -",
    "alembic upgrade head, error",
    "echo ready, -"
  })
  void whatRunsBeforeTheStartSeesNoDisk(String step, String expected) {
    Map<String, String> files =
        Judged.built(
            "python app.py",
            DISK + "\npreDeployCommand: " + step,
            "key: DATABASE_URL, value: \"sqlite:////data/app.db\"");

    assertEquals(expected, Judged.by("predeploy-disk", files));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          CMD gunicorn -b 0.0.0.0:8000 app.wsgi        => error
          CMD uvicorn main:app --host 0.0.0.0 --port 80 => error
          CMD ["flask", "run", "--host", "0.0.0.0", "-p", "5000"] => error
          CMD gunicorn -b 0.0.0.0:$PORT app.wsgi       => -
          CMD gunicorn app.wsgi                        => -
          CMD uvicorn main:app --host 0.0.0.0 --port ${PORT:-8000} => -
          CMD psql -p 5432                             => -
          CMD ./start.sh --port 8000                   => -
          """)
  void aPortWhereThePlatformDecides(String line, String expected) {
    assertEquals(expected, Judged.by("port-mismatch", Judged.dockerfile("", line)));
  }

  @Test
  void aPortThatIsWrittenWhereThePlatformDecides() {
    assertEquals("warning", Judged.by("port-mismatch", Judged.config("PORT", "3000")));
    assertEquals("-", Judged.by("port-mismatch", Judged.config("SMTP_PORT", "587")));
  }

  @Test
  void aPortThatThePlatformIsNotTold() {
    String start = "uvicorn main:app --host 0.0.0.0 --port 8000";

    assertEquals("warning", Judged.by("port-mismatch", Judged.built(start, "")));
    assertEquals(
        "-", Judged.by("port-mismatch", Judged.built(start, "", "key: PORT, value: \"8000\"")));
  }

  @Test
  void thePortOfTheDescriptor() {
    String gen = Judged.descriptor("{}", "", "");
    Map<String, String> same = Judged.image("", "key: PORT, value: \"3000\"");
    Map<String, String> other = Judged.image("", "key: PORT, value: \"8080\"");
    Map<String, String> machine = Judged.machine("", "");

    assertEquals("-", Judged.by("port-mismatch", Judged.with(same, "gen.yaml", gen)));
    assertEquals("error", Judged.by("port-mismatch", Judged.with(other, "gen.yaml", gen)));
    assertEquals("-", Judged.by("port-mismatch", Judged.with(machine, "gen.yaml", gen)));
    assertEquals(
        "error",
        Judged.by(
            "port-mismatch",
            Judged.with(machine, "gen.yaml", gen.replace("port: 3000", "port: 3210"))));
  }

  @Test
  void thePortOfADockerfile() {
    Map<String, String> machine = Judged.machine("", "");

    assertEquals(
        "warning",
        Judged.by("port-mismatch", Judged.with(machine, "Dockerfile", "FROM a\nEXPOSE 3210\n")));
    assertEquals(
        "-",
        Judged.by("port-mismatch", Judged.with(machine, "Dockerfile", "FROM a\nEXPOSE 3000\n")));
    assertEquals(
        "-",
        Judged.by(
            "port-mismatch",
            Judged.with(machine, "Dockerfile", "FROM a\nEXPOSE 3210\nEXPOSE 3000\n")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          uvicorn main:app --port $PORT                    => error
          uvicorn main:app --host 127.0.0.1 --port $PORT   => error
          uvicorn main:app --host 0.0.0.0 --port $PORT     => -
          uvicorn main:app --uds /tmp/app.sock             => -
          cd backend && uvicorn main:app --port $PORT      => error
          gunicorn -k uvicorn.workers.UvicornWorker app    => -
          gunicorn --bind 127.0.0.1:$PORT app              => error
          gunicorn --bind localhost:8000 app               => error
          gunicorn app                                     => -
          flask run -p $PORT                               => error
          flask run -h 0.0.0.0 -p $PORT                    => -
          flask db upgrade                                 => -
          python manage.py runserver                       => error
          python manage.py runserver 0.0.0.0:$PORT         => -
          python manage.py migrate                         => -
          php artisan serve --port=$PORT                   => error
          php artisan serve --host=0.0.0.0 --port=$PORT    => -
          php artisan migrate --force                      => -
          next start -H localhost                          => error
          next start                                       => -
          python -m http.server                            => -
          """)
  void whereAServerListens(String start, String expected) {
    assertEquals(expected, Judged.by("bind-address", Judged.built(start, "")));
  }

  @Test
  void aServerIsToldInAVariable() {
    String start = "uvicorn main:app --port $PORT";

    assertEquals(
        "-",
        Judged.by("bind-address", Judged.built(start, "", "key: UVICORN_HOST, value: 0.0.0.0")));
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "BIND, '127.0.0.1:8000', error",
    "LISTEN_ADDR, localhost, error",
    "HOST, localhost, warning",
    "HOST, 0.0.0.0, -",
    "DB_HOST, localhost, -",
    "APP_HOST, app.acme.dev, -"
  })
  void aVariableForTheAddress(String name, String text, String expected) {
    assertEquals(expected, Judged.by("bind-address", Judged.variable(name, text)));
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "CADDY_ADDRESSES, ':80', error",
    "HTTP_PORT, 80, error",
    "HTTPS_PORT, 443, error",
    "HTTP_PORT, 8080, -",
    "SMTP_PORT, 25, -",
    "PUBLIC_PORT, 443, -",
    "PUBLIC_ADDRESS, 'https://acme.dev', -"
  })
  void aPortForRoot(String name, String text, String expected) {
    assertEquals(expected, Judged.by("privileged-port", Judged.config(name, text)));
    assertEquals("-", Judged.by("privileged-port", Judged.variable(name, text)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          app --port $PORT                => warning
          cd web && app                   => warning
          sh -c 'exec app --port $PORT'   => -
          /bin/bash -lc 'app | tee log'   => -
          app --port 3000                 => -
          app --pattern a|b               => -
          """)
  void aCommandOfAnImage(String command, String expected) {
    String keys = "dockerCommand: " + Judged.quoted(command);

    assertEquals(expected, Judged.by("command-needs-shell", Judged.image(keys)));
    // What the platform builds is run by a shell.
    assertEquals("-", Judged.by("command-needs-shell", Judged.built(command, "")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          CMD ["app", "--port", "$PORT"]               => warning
          CMD ["sh", "-c", "exec app --port $PORT"]    => -
          CMD app --port $PORT                         => -
          """)
  void aCommandOfADockerfile(String line, String expected) {
    assertEquals(expected, Judged.by("command-needs-shell", Judged.dockerfile("", line)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          CMD chown -R app /data && app         => warning
          CMD exec gosu app app                 => warning
          CMD chown -R app /data || true; app   => -
          RUN chown -R app /data                => -
          CMD app --chown                       => -
          """)
  void whatOnlyRootMay(String line, String expected) {
    assertEquals(expected, Judged.by("root-required", Judged.dockerfile("", line)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"'needsRoot: true', error", "'user: node', -"})
  void anImageThatNeedsRoot(String key, String expected) {
    String gen =
        Judged.descriptor(
            "{}", "image: {name: docker.io/example/app, tag: \"1.0.0\", " + key + "}\n", "");

    assertEquals(expected, Judged.by("root-required", Map.of("gen.yaml", gen)));
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "NODE_OPTIONS, --max-old-space-size=4096, warning",
    "NODE_OPTIONS, --max_old_space_size=400, -",
    "JAVA_TOOL_OPTIONS, -Xmx1g, warning",
    "JAVA_TOOL_OPTIONS, -Xms64m -Xmx300m, -",
    "JAVA_OPTS, -Xmx2097152k, warning",
    "JAVA_OPTS, -Xmx999999999999g, warning",
    "NOTE, about 4096, -"
  })
  void aHeapThatIsTooLarge(String name, String text, String expected) {
    assertEquals(expected, Judged.by("plan-memory-low", Judged.variable(name, text)));
  }

  @ParameterizedTest(name = "{0} MB {1} {2}")
  @CsvSource({"400, -, -", "700, error, -", "2000, error, error"})
  void thePlanAgainstTheDescriptor(int needs, String plan, String machine) {
    String gen = Judged.descriptor("{}", "memory: {minimumMb: " + needs + "}\n", "");
    Map<String, String> vm =
        Judged.machine("[[vm]]\nsize = \"shared-cpu-1x\"\nmemory = \"1gb\"\n", "");

    assertEquals(
        plan, Judged.by("plan-memory-low", Judged.with(Judged.image(""), "gen.yaml", gen)));
    assertEquals(machine, Judged.by("plan-memory-low", Judged.with(vm, "gen.yaml", gen)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"{ipv6: false}, warning", "{ipv6: true}, -"})
  void addressesOfThePrivateNetwork(String postgres, String expected) {
    assertEquals(
        expected,
        Judged.by(
            "private-network-ip-family", Map.of("gen.yaml", Judged.descriptor(postgres, "", ""))));
  }

  @Test
  void listeningIsReadFromTheServersOwnOptions() {
    assertEquals(Optional.of(8000), Listening.port("gunicorn -b 0.0.0.0:8000 app"));
    assertEquals(Optional.of(5000), Listening.port("flask run -p 5000"));
    assertEquals(Optional.of(3000), Listening.port("serve -s dist -l 3000"));
    assertEquals(Optional.empty(), Listening.port("serve -s dist -l $PORT"));
    assertEquals(Optional.empty(), Listening.port("node server.js --port 3000"));
    assertEquals(Optional.empty(), Listening.port("gunicorn --timeout 8000 app"));
  }
}

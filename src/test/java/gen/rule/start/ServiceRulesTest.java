package gen.rule.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.rule.Samples;
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

    assertEquals(without, Samples.by("persistence-missing", Samples.image("", variable)));
    assertEquals("-", Samples.by("persistence-missing", Samples.image(DISK, variable)));
    assertEquals(elsewhere, Samples.by("volume-path", Samples.image(DISK, variable)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"fatal, error", "unwanted, warning", "acceptable, -"})
  void aDiskThatTheDescriptorAsksFor(String loss, String expected) {
    String storage = "storage:\n  - {path: /srv/media, holds: photos, loss: " + loss + "}\n";
    String gen = Samples.descriptor("{}", storage, "");

    assertEquals(
        expected,
        Samples.by("persistence-missing", Samples.with(Samples.image(""), "gen.yaml", gen)));
    assertEquals(
        "error", Samples.by("volume-path", Samples.with(Samples.image(DISK), "gen.yaml", gen)));
    assertEquals(
        "-",
        Samples.by(
            "volume-path",
            Samples.with(Samples.image(DISK.replace("/data", "/srv")), "gen.yaml", gen)));
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
        Samples.built(
            "python app.py",
            DISK + "\npreDeployCommand: " + step,
            "key: DATABASE_URL, value: \"sqlite:////data/app.db\"");

    assertEquals(expected, Samples.by("predeploy-disk", files));
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
    assertEquals(expected, Samples.by("port-mismatch", Samples.dockerfile("", line)));
  }

  @Test
  void aPortThatIsWrittenWhereThePlatformDecides() {
    assertEquals("warning", Samples.by("port-mismatch", Samples.config("PORT", "3000")));
    assertEquals("-", Samples.by("port-mismatch", Samples.config("SMTP_PORT", "587")));
  }

  @Test
  void aPortThatThePlatformIsNotTold() {
    String start = "uvicorn main:app --host 0.0.0.0 --port 8000";

    assertEquals("warning", Samples.by("port-mismatch", Samples.built(start, "")));
    assertEquals(
        "-", Samples.by("port-mismatch", Samples.built(start, "", "key: PORT, value: \"8000\"")));
  }

  @Test
  void thePortOfTheDescriptor() {
    String gen = Samples.descriptor("{}", "", "");
    Map<String, String> same = Samples.image("", "key: PORT, value: \"3000\"");
    Map<String, String> other = Samples.image("", "key: PORT, value: \"8080\"");
    Map<String, String> machine = Samples.machine("", "");

    assertEquals("-", Samples.by("port-mismatch", Samples.with(same, "gen.yaml", gen)));
    assertEquals("error", Samples.by("port-mismatch", Samples.with(other, "gen.yaml", gen)));
    assertEquals("-", Samples.by("port-mismatch", Samples.with(machine, "gen.yaml", gen)));
    assertEquals(
        "error",
        Samples.by(
            "port-mismatch",
            Samples.with(machine, "gen.yaml", gen.replace("port: 3000", "port: 3210"))));
  }

  @Test
  void thePortOfADockerfile() {
    Map<String, String> machine = Samples.machine("", "");

    assertEquals(
        "warning",
        Samples.by("port-mismatch", Samples.with(machine, "Dockerfile", "FROM a\nEXPOSE 3210\n")));
    assertEquals(
        "-",
        Samples.by("port-mismatch", Samples.with(machine, "Dockerfile", "FROM a\nEXPOSE 3000\n")));
    assertEquals(
        "-",
        Samples.by(
            "port-mismatch",
            Samples.with(machine, "Dockerfile", "FROM a\nEXPOSE 3210\nEXPOSE 3000\n")));
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
    assertEquals(expected, Samples.by("bind-address", Samples.built(start, "")));
  }

  @Test
  void aServerIsToldInAVariable() {
    String start = "uvicorn main:app --port $PORT";

    assertEquals(
        "-",
        Samples.by("bind-address", Samples.built(start, "", "key: UVICORN_HOST, value: 0.0.0.0")));
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
    assertEquals(expected, Samples.by("bind-address", Samples.variable(name, text)));
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
    assertEquals(expected, Samples.by("privileged-port", Samples.config(name, text)));
    assertEquals("-", Samples.by("privileged-port", Samples.variable(name, text)));
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
          exec docker-entrypoint.sh sh -c './notes --install && exec ./notes' => -
          docker-entrypoint.sh 'sh' '-c' './notes --install && exec ./notes'  => -
          tini -- /usr/bin/env bash -lc 'cd web && app'     => -
          env TZ=UTC bash -e -o pipefail -c 'a && b'        => -
          gosu app busybox sh -ec 'a; b'                    => -
          su app -s /bin/sh -c 'a && b'                     => -
          a && sh -c 'b'                                    => warning
          app --port $PORT sh -c x                          => warning
          ./run.sh -c x && app                              => warning
          python -c "import a; a.run()"                     => -
          node -e 'a(); b()' --port $PORT                   => warning
          psql -c 'select 1; select 2'                      => -
          app -c "$CONFIG"                                  => warning
          """)
  void aCommandOfAnImage(String command, String expected) {
    String keys = "dockerCommand: " + Samples.quoted(command);

    assertEquals(expected, Samples.by("command-needs-shell", Samples.image(keys)));
    // What the platform builds is run by a shell.
    assertEquals("-", Samples.by("command-needs-shell", Samples.built(command, "")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          CMD ["app", "--port", "$PORT"]               => warning
          CMD ["sh", "-c", "exec app --port $PORT"]    => -
          CMD ["tini", "--", "bash", "-c", "exec app --port $PORT"] => -
          CMD ["app", "--port", "$PORT", "sh", "-c"]   => warning
          CMD app --port $PORT                         => -
          """)
  void aCommandOfADockerfile(String line, String expected) {
    assertEquals(expected, Samples.by("command-needs-shell", Samples.dockerfile("", line)));
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
    assertEquals(expected, Samples.by("root-required", Samples.dockerfile("", line)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"'needsRoot: true', error", "'user: node', -"})
  void anImageThatNeedsRoot(String key, String expected) {
    String gen =
        Samples.descriptor(
            "{}", "image: {name: docker.io/example/app, tag: \"1.0.0\", " + key + "}\n", "");

    assertEquals(expected, Samples.by("root-required", Map.of("gen.yaml", gen)));
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
    assertEquals(expected, Samples.by("plan-memory-low", Samples.variable(name, text)));
  }

  @ParameterizedTest(name = "{0} MB {1} {2}")
  @CsvSource({"400, -, -", "700, error, -", "2000, error, error"})
  void thePlanAgainstTheDescriptor(int needs, String plan, String machine) {
    String gen = Samples.descriptor("{}", "memory: {minimumMb: " + needs + "}\n", "");
    Map<String, String> vm =
        Samples.machine("[[vm]]\nsize = \"shared-cpu-1x\"\nmemory = \"1gb\"\n", "");

    assertEquals(
        plan, Samples.by("plan-memory-low", Samples.with(Samples.image(""), "gen.yaml", gen)));
    assertEquals(machine, Samples.by("plan-memory-low", Samples.with(vm, "gen.yaml", gen)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"{ipv6: false}, warning", "{ipv6: true}, -"})
  void addressesOfThePrivateNetwork(String postgres, String expected) {
    assertEquals(
        expected,
        Samples.by(
            "private-network-ip-family", Map.of("gen.yaml", Samples.descriptor(postgres, "", ""))));
  }

  @Test
  void listeningIsReadFromTheServersOwnOptions() {
    assertEquals(
        Optional.of(8000), new Listening(Samples.WORDS).port("gunicorn -b 0.0.0.0:8000 app"));
    assertEquals(Optional.of(5000), new Listening(Samples.WORDS).port("flask run -p 5000"));
    assertEquals(Optional.of(3000), new Listening(Samples.WORDS).port("serve -s dist -l 3000"));
    assertEquals(Optional.empty(), new Listening(Samples.WORDS).port("serve -s dist -l $PORT"));
    assertEquals(Optional.empty(), new Listening(Samples.WORDS).port("node server.js --port 3000"));
    assertEquals(
        Optional.empty(), new Listening(Samples.WORDS).port("gunicorn --timeout 8000 app"));
  }
}

package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault in Mathesar's manifests makes the rehearsal fail, and at the step where it shows. */
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(NothingLeft.class)
class MutationTest {

  /** An app that never gets well costs this much time. */
  private static final int SHORT = 3;

  /** Long enough for the probe to start on a busy machine, which costs nothing on a quiet one. */
  private static final int PATIENCE = 60;

  @TempDir private Path temp;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"inRender", "inRailway", "inHeroku", "inFly"})
  void isNoticed(Fault fault) {
    Manifests manifests = Manifests.copy(fault.platform(), temp);
    fault.edits().forEach(edit -> edit.spoil(manifests));

    boolean isNeverWell = fault.steps().contains("health");
    Run run = Run.visited(manifests, isNeverWell ? SHORT : PATIENCE);

    assertEquals(fault.steps(), run.steps("failed"), run.all());
    assertEquals(1, run.code(), run.all());
    assertTrue(run.out().contains(fault.said()), () -> fault + "\n" + run.all());
  }

  static Stream<Fault> inRender() {
    String file = "render.yaml";
    return Stream.of(
        fault("render", "user and database swapped", "health", "exit code 1")
            .with(file, "property: \"user\"", "property: \"?\"")
            .with(file, "property: \"database\"", "property: \"user\"")
            .with(file, "property: \"?\"", "property: \"database\""),
        fault("render", "user instead of password", "health", "exit code 1")
            .with(file, "property: \"password\"", "property: \"user\""),
        fault("render", "property that databases do not have", "environment", "hostname")
            .with(file, "property: \"host\"", "property: \"hostname\""),
        fault("render", "database that does not exist", "environment", "POSTGRES_HOST")
            .with(
                file,
                "name: \"mathesar-db\"\n          property: \"host\"",
                "name: \"other-db\"\n          property: \"host\""),
        fault("render", "reference without a database", "environment", "POSTGRES_HOST")
            .with(
                file, "name: \"mathesar-db\"\n          property: \"host\"", "property: \"host\""),
        fault("render", "databases forgotten", "database", "database")
            .with(file, "databases:\n", "elsewhere:\n"),
        fault("render", "service that does not exist", "environment", "ALLOWED_HOSTS")
            .with(
                file,
                "name: \"mathesar\"\n          envVarKey",
                "name: \"other\"\n          envVarKey"),
        fault("render", "literal instead of a reference to the host", "health", "exit code 1")
            .with(
                file,
                "fromDatabase:\n          name: \"mathesar-db\"\n          property: \"host\"",
                "value: \"127.0.0.2\""),
        fault("render", "POSTGRES_HOST dropped", "health", "POSTGRES_HOST is not set")
            .with(file, "- key: \"POSTGRES_HOST\"", "- key: \"POSTGRES_HOTS\""),
        fault("render", "SECRET_KEY dropped", "health", "SECRET_KEY is not set")
            .with(file, "- key: \"SECRET_KEY\"\n        generateValue: true", ""),
        fault("render", "fallback flag back in", "without a database", "pg_ctlcluster")
            .with(file, "run -nse", "run -fnse"),
        fault(
                "render",
                "fallback flag back in, host dropped",
                "without a database, use of the database",
                "empty")
            .with(file, "run -nse", "run -fnse")
            .with(file, "- key: \"POSTGRES_HOST\"", "- key: \"POSTGRES_HOTS\""),
        fault("render", "one key for everybody", "second instance", "answers 'valid'")
            .with(file, "generateValue: true", "value: \"the same for all\""),
        fault("render", "health path that is not there", "health", "/healthz answers 404")
            .with(file, "/admin/login/", "/healthz"),
        fault("render", "broken file", "manifests", "render.yaml")
            .with(file, "services:\n", "services: [\n"));
  }

  static Stream<Fault> inRailway() {
    String template = "template/mathesar.variables.json";
    String code = ".railway/railway.ts";
    return Stream.of(
        fault("railway", "user and database swapped", "health", "exit code 1")
            .inBoth("PGUSER", "PG?")
            .inBoth("PGDATABASE", "PGUSER")
            .inBoth("PG?", "PGDATABASE"),
        fault("railway", "host of the health check not allowed", "health", "answers 400")
            .inBoth(",healthcheck.railway.app", ""),
        fault("railway", "health path that redirects", "health", "/ answers 302")
            .with(code, "healthcheck: \"/admin/login/\"", "healthcheck: \"/\""),
        fault("railway", "database that does not exist", "environment", "POSTGRES_HOST")
            .inBoth("${{mathesar-db.PGHOST}}", "${{Postgres.PGHOST}}"),
        fault("railway", "database of another name", "environment", "POSTGRES_HOST")
            .with(code, "postgres(\"mathesar-db\")", "postgres(\"other-db\")"),
        fault("railway", "variable that databases do not have", "environment", "PGHOTS")
            .inBoth("mathesar-db.PGHOST", "mathesar-db.PGHOTS"),
        fault("railway", "fallback flag back in", "without a database", "pg_ctlcluster")
            .with(code, "run -nse", "run -fnse"),
        fault("railway", "user and database swapped in one file only", "manifests", "PGUSER")
            .with(code, "mathesar-db.PGUSER", "mathesar-db.PGDATABASE"),
        fault("railway", "host dropped from one file only", "manifests", "POSTGRES_HOST is not in")
            .with(template, "\"POSTGRES_HOST\"", "\"POSTGRES_HOTS\""),
        fault("railway", "template without SECRET_KEY", "health", "SECRET_KEY is not set")
            .with(template, "\"SECRET_KEY\"", "\"SECRET\"")
            .with(code, "\"SECRET_KEY\"", "\"SECRET\""));
  }

  static Stream<Fault> inHeroku() {
    return Stream.of(
        fault("heroku", "option for the port dropped", "health", "does not answer")
            .with("adapter.sh", "set -- \"$@\" '-p' \"$port\"", ""),
        fault("heroku", "SECRET_KEY dropped", "health", "SECRET_KEY is not set")
            .with("app.json", "\"SECRET_KEY\"", "\"SECRET\""),
        fault("heroku", "add-on of another kind", "database", "database")
            .with("app.json", "heroku-postgresql:essential-0", "heroku-redis:mini"),
        fault("heroku", "key made anew at each start", "restart", "answers 'invalid'")
            .with("adapter.sh", "exec \"$@\"", "export SECRET_KEY=$$; exec \"$@\""),
        fault("heroku", "key printed at the start", "secrets stay secret", "the password or a key")
            .with("adapter.sh", "exec \"$@\"", "echo \"$SECRET_KEY\"; exec \"$@\""),
        fault("heroku", "POSTGRES_DB not exported", "health", "POSTGRES_DB is not set")
            .with("adapter.sh", "export POSTGRES_DB=", "POSTGRES_DATABASE="),
        fault(
                "heroku",
                "fallback flag back in, host dropped",
                "without a database, use of the database",
                "pg_ctlcluster")
            .with("start.sh", "'-nse'", "'-fnse'")
            .with("adapter.sh", "export POSTGRES_HOST=", "POSTGRES_HOTS="));
  }

  static Stream<Fault> inFly() {
    return Stream.of(
        fault("fly", "adapter that does not decode", "health", "exit code 1")
            .with("adapter.sh", "    *%*) ;;\n    *) return 0 ;;", "    *) return 0 ;;"),
        fault("fly", "adapter that swaps user and database", "health", "exit code 1")
            .with("adapter.sh", "POSTGRES_DB=\"$pg_database\"", "POSTGRES_DB=\"$pg_user\"")
            .with("adapter.sh", "POSTGRES_USER=\"$pg_user\"", "POSTGRES_USER=\"$pg_database\""),
        fault("fly", "adapter that stays before the app", "stop", "use exec")
            .with("adapter.sh", "exec \"$@\"", "\"$@\""),
        fault("fly", "adapter that falls back to nowhere", "without a database", "says nothing")
            .with("adapter.sh", "printf 'adapter: %s\\n' \"$1\" >&2 || :\n  exit 78", "exit 78"),
        fault("fly", "adapter that prints the URL", "secrets stay secret", "password")
            .with("adapter.sh", "pg_url=${DATABASE_URL-}", "pg_url=${DATABASE_URL-}; echo $pg_url"),
        fault("fly", "host of the health check not allowed", "health", "answers 400")
            .with("fly.toml", "Host = \"localhost\"", "Host = \"10.0.0.1\""),
        fault("fly", "port of another app", "health", "does not answer")
            .and(
                manifests ->
                    manifests.edit("fly.toml", "" + manifests.port(), "" + Manifests.freePort())),
        fault("fly", "port that none can be", "manifests", "99999")
            .and(manifests -> manifests.edit("fly.toml", "" + manifests.port(), "99999")),
        fault("fly", "URL in another variable", "health", "DATABASE_URL is not set")
            .with("deploy.sh", "attach 'DATABASE_URL'", "attach 'POSTGRES_URL'"),
        fault("fly", "no database made", "database", "database")
            .with("deploy.sh", "\ncreate_database '", "\n: create_database '"),
        fault("fly", "SECRET_KEY dropped", "health", "SECRET_KEY is not set")
            .with("deploy.sh", "secret 'SECRET_KEY'", "secret 'SECRET'"));
  }

  private static Fault fault(String platform, String name, String step, String said) {
    return new Fault(platform, name, List.of(step.split(", ")), said, List.of());
  }

  /** Something that spoils manifests. */
  private interface Edit {
    void spoil(Manifests manifests);
  }

  /**
   * A fault and how it shows.
   *
   * @param steps the steps that fail, in order
   * @param said what the message says among other things
   */
  private record Fault(
      String platform, String name, List<String> steps, String said, List<Edit> edits) {

    Fault with(String file, String before, String after) {
      return and(manifests -> manifests.edit(file, before, after));
    }

    /** In the template and in the code for projects of one's own. */
    Fault inBoth(String before, String after) {
      return with("template/mathesar.variables.json", before, after)
          .with(".railway/railway.ts", before, after);
    }

    private Fault and(Edit edit) {
      return new Fault(
          platform, name, steps, said, Stream.concat(edits.stream(), Stream.of(edit)).toList());
    }

    @Override
    public String toString() {
      return platform + ": " + name;
    }
  }
}

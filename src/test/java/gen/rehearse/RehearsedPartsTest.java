package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the manifests start is started, in its order, and looked at. */
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(NothingLeft.class)
class RehearsedPartsTest {

  @TempDir private Path temp;

  @TempDir private Path folder;

  private LocalRedis redis;

  @BeforeEach
  void startRedis() throws IOException, InterruptedException {
    redis = LocalRedis.start(TestRedis.program(), AppProcess.freePort(), RedisTerms.open(), folder);
  }

  @AfterEach
  void endRedis() throws IOException {
    redis.close();
    try (var left = Files.list(temp)) {
      assertEquals(List.of(), left.filter(path -> !path.endsWith("deploy")).toList());
    }
  }

  private Jobs jobs() throws IOException {
    return Jobs.on("render", temp).with("--answer", answer(), "--visit", "visit");
  }

  private String answer() {
    return "REDIS_URL=" + redis.tenant().url();
  }

  @Test
  void aJobThatTheWebProcessPutsInIsDoneByTheWorker() throws IOException {
    Run run = jobs().run("jobber", "web");

    assertEquals(0, run.code(), run.all());
    assertEquals(
        List.of(
            "manifests",
            "database",
            "environment",
            "without a database",
            "release",
            "start",
            "health",
            "use of the database",
            "listening",
            "visit",
            "worker",
            "secrets stay secret",
            "stop",
            "restart",
            "second instance",
            "clean-up"),
        run.steps("ok"),
        run.all());
    assertEquals(List.of(), run.steps("note"), run.all());
    assertTrue(run.out().contains("ok  visit: the job is done"), run.all());
    assertTrue(run.out().contains("ok  worker: jobber work, runs after "), run.all());
    assertTrue(run.out().contains("worker: ended by SIGTERM after "), run.all());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aFaultIsFoundWhereItShows(Fault fault) throws IOException {
    Jobs jobs = jobs().with("--quick");
    fault.edits().forEach(edit -> jobs.spoilt(edit.get(0), edit.get(1)));

    Run run = jobs.run("jobber", "web");

    List<String> failed = new ArrayList<>(run.steps("failed"));
    if (fault.steps().equals(List.of("worker"))) {
      // On a busy machine it ends only while somebody visits, who then waits in vain.
      failed.remove("visit");
    }
    assertEquals(fault.steps(), failed, run.all());
    assertEquals(1, run.code(), run.all());
    assertTrue(run.out().contains(fault.said()), () -> fault + "\n" + run.all());
  }

  static Stream<Fault> faults() {
    String key = "fromService: {type: web, name: jobs, envVarKey: SECRET_KEY}";
    return Stream.of(
        fault("worker without the secret", "worker", "SECRET_KEY is not set")
            .with(key, "value: ''"),
        fault("worker with a secret of its own", "visit", "done is []")
            .with(key, "generateValue: true"),
        fault("worker takes a variable of a service that is not there", "environment", "'other'")
            .with("name: jobs, envVarKey: SECRET_KEY", "name: other, envVarKey: SECRET_KEY"),
        fault("worker takes a variable that web does not have", "environment", "'SECRET'")
            .with("envVarKey: SECRET_KEY", "envVarKey: SECRET"),
        fault("worker on another database", "worker", "does not exist")
            .with(
                "dockerCommand: jobber work",
                "dockerCommand: env POSTGRES_DB=postgres jobber work"),
        fault("worker that ends with 0", "worker", "it has to go on")
            .with("jobber work", "env JOBS_FAULT=ends jobber work"),
        fault("worker that does not take jobs", "visit", "done is []")
            .with("jobber work", "env JOBS_FAULT=sleeps jobber work"),
        fault("worker that prints the secret", "secrets stay secret", "in what worker printed")
            .with("jobber work", "env JOBS_FAULT=tells jobber work"),
        fault("migration as the worker", "worker", "ended with exit code 0")
            .with("jobber work", "jobber migrate"),
        fault("worker whose program is not there", "worker", "--start worker='COMMAND'")
            .with("jobber work", "sidekiq"),
        fault("release command missing", "health", "relation \"done\" does not exist")
            .with("    preDeployCommand: jobber migrate\n", ""),
        fault("release command that fails", "release", "the migration does not work")
            .with("jobber migrate", "env JOBS_FAULT=fails jobber migrate"),
        fault("release command that prints the secret", "release", "in what release printed")
            .with("jobber migrate", "env JOBS_FAULT=tells jobber migrate"),
        fault("worker of another image", "manifests", "--without worker")
            .with(
                "example/jobs:1.0.0\n    plan: starter\n    dockerCommand: jobber work",
                "example/other:1.0.0\n    plan: starter\n    dockerCommand: jobber work"));
  }

  private static Fault fault(String name, String step, String said) {
    return new Fault(name, List.of(step), said, List.of());
  }

  /** A fault, the steps that fail, and what the message says among other things. */
  private record Fault(String name, List<String> steps, String said, List<List<String>> edits) {

    Fault with(String before, String after) {
      Stream<List<String>> all = Stream.concat(edits.stream(), Stream.of(List.of(before, after)));
      return new Fault(name, steps, said, all.toList());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @Test
  void whatStartsAPartCanBeSaidAndAPartCanBeLeftOut() throws IOException {
    Run run =
        jobs()
            .with("--quick", "--start", "worker=exec jobber work >worker.log", "--without=release")
            .spoilt("preDeployCommand: jobber migrate", "preDeployCommand: rake db:migrate")
            .run("sh", "-c", "jobber migrate && exec jobber web $PORT");

    assertEquals(0, run.code(), run.all());
    assertEquals(List.of("release", "one start"), run.steps("note"), run.all());
    assertTrue(run.out().contains("worker: /bin/sh -c exec jobber work >worker.log"), run.all());
  }

  @ParameterizedTest
  @CsvSource({
    "'--start=workers=jobber work','there is worker, release'",
    "--without=web,'there is worker, release'",
    "--without=jobs,people visit this one"
  })
  void aNameThatIsNoneIsHelped(String option, String said) throws IOException {
    Run run = jobs().with(option).run("jobber", "web");

    Run.assertFailsAt("manifests", run);
    assertTrue(run.out().contains(said), run.all());
  }

  @Test
  void aWorkerThatListensIsNoted() throws IOException {
    Jobs jobs = jobs().with("--quick").spoilt("jobber work", "env JOBS_FAULT=listens jobber work");

    Run run = jobs.run("jobber", "web");

    assertEquals(0, run.code(), run.all());
    assertEquals(List.of("listening", "one start"), run.steps("note"), run.all());
    assertTrue(run.out().contains("worker listens on "), run.all());
  }

  @Test
  void eachPartHasADiskOfItsOwnAndTheReleaseCommandHasNone() throws IOException {
    String disk = "    disk: {name: files, mountPath: /data, sizeGB: 1}\n";
    Run run =
        jobs()
            .with("--quick", "--start=release=test \"$FILES\" = /data && jobber migrate")
            .with("--start=worker=mkdir \"$FILES/mine\" && exec jobber work")
            .spoilt("    dockerCommand: jobber", disk + "    dockerCommand: jobber")
            .spoilt("envVars:\n", "envVars:\n      - {key: FILES, value: /data}\n")
            .run("sh", "-c", "mkdir \"$FILES/mine\" && exec jobber web $PORT");

    assertEquals(0, run.code(), run.all());
  }

  @Test
  void aWorkerThatIgnoresTheEndIsKilled() throws IOException {
    String stubborn = "trap '' TERM; jobber work";

    Run run = jobs().with("--quick", "--start=worker=" + stubborn).run("jobber", "web");

    Run.assertFailsAt("stop", run);
    assertTrue(run.out().contains("worker: had to be killed"), run.all());
  }

  /** The app with one more service, of another image. */
  private static Jobs withSearch(Jobs jobs, int port) {
    String search =
        """
          - type: web
            name: jobs-search
            runtime: image
            image:
              url: example/search:2.0.0
            plan: starter
            healthCheckPath: /up
            envVars:
              - key: PORT
                value: "%d"
        databases:"""
            .formatted(port);
    return jobs.with("--quick").spoilt("databases:", search);
  }

  @Test
  void aFurtherServiceIsStartedAskedAndVisited() throws IOException {
    int port = Manifests.freePort();
    String visit =
        "curl -fsS $GEN_URL_SEARCH/up && test $GEN_URL_SEARCH = http://127.0.0.1:" + port;

    Run run =
        withSearch(Jobs.on("render", temp).with("--answer", answer()), port)
            .with("--start", "search=jobber serve", "--visit", visit)
            .run("jobber", "web");

    assertEquals(0, run.code(), run.all());
    assertTrue(run.out().contains("ok  search: jobber serve\n"), run.all());
    assertTrue(run.out().contains("search: on port " + port), run.all());
    assertTrue(run.out().contains("search: ended by SIGTERM"), run.all());
  }

  @Test
  void aFurtherServiceThatEndsIsNoticed() throws IOException {
    Run run =
        withSearch(Jobs.on("render", temp).with("--answer", answer()), Manifests.freePort())
            .with("--start=search=jobber serve", "--visit=curl -fsS $GEN_URL_SEARCH/end; sleep 1")
            .run("jobber", "web");

    Run.assertFailsAt("search", run);
    assertTrue(run.out().contains("search: ended with exit code 0; it has to go on"), run.all());
  }

  @Test
  void aFurtherServiceThatIsNeverWellIsNoticed() throws IOException {
    Run run =
        withSearch(jobs(), Manifests.freePort())
            .with("--start=search=echo no engine; exit 3")
            .run("jobber", "web");

    Run.assertFailsAt("search", run);
    assertTrue(
        run.out().contains("ended with exit code 3; it printed:\n      no engine"), run.all());
  }

  @Test
  void aServiceOfAnotherImageNeedsAProgram() throws IOException {
    Run run = withSearch(jobs(), Manifests.freePort()).run("jobber", "web");

    Run.assertFailsAt("manifests", run);
    assertTrue(run.out().contains("search: nothing starts it"), run.all());
    assertTrue(run.out().contains("--start search='COMMAND'"), run.all());
  }

  @Test
  void twoServicesOnOnePortCannotBeRehearsedTogether() throws IOException {
    Jobs jobs = jobs();
    Jobs both = withSearch(jobs, jobs.manifests().port());

    Run run = both.with("--start=search=jobber serve").run("jobber", "web");

    Run.assertFailsAt("manifests", run);
    assertTrue(run.out().contains("search listens on port "), run.all());
  }
}

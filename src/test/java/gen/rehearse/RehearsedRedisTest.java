package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.pipeline.Schemas;
import gen.platform.Platforms;
import gen.rehearse.RedisTerms.Protection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An app with a Redis gets one as each platform hands it over, from the manifests that gen makes.
 */
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(NothingLeft.class)
class RehearsedRedisTest {

  @TempDir private Path temp;

  @TempDir private Path folder;

  @BeforeAll
  static void look() {
    TestRedis.program();
  }

  private Jobs jobs(String platform) throws IOException {
    return Jobs.generated(platform, temp).with("--visit", "visit");
  }

  private LocalRedis redis() throws IOException, InterruptedException {
    RedisTerms terms = new RedisTerms(Protection.PASSWORD, "", true, 16, "noeviction");
    return LocalRedis.start(TestRedis.program(), AppProcess.freePort(), terms, folder);
  }

  @ParameterizedTest
  @CsvSource({
    "render,without a password",
    "railway,with a password",
    "heroku,with a password and TLS that nobody can verify",
    "fly,with a password"
  })
  void theRedisIsAsThePlatformHandsItOver(String platform, String terms) throws IOException {
    Run run = jobs(platform).run("jobber", "all");

    assertEquals(0, run.code(), run.all());
    assertTrue(run.out().contains("ok  redis: " + terms + ", noeviction"), run.all());
    assertTrue(run.out().contains("ok  use of Redis: "), run.all());
    assertTrue(run.out().contains("ok  release: jobber migrate, done after "), run.all());
    assertTrue(run.steps("ok").containsAll(List.of("visit", "second instance")), run.all());
    assertFalse(Files.exists(temp.resolve("redis")), run.all());
  }

  @Test
  void aClientThatVerifiesCertificatesDoesNotGetIn() throws IOException {
    Run run =
        jobs("heroku").with("--quick").run("env", "JOBS_CERTIFICATES=verified", "jobber", "all");

    Run.assertFailsAt("health", run);
    assertTrue(run.out().contains("certification path"), run.all());
  }

  @Test
  void aServerThatRunsIsEnoughAndIsLeftAsEmptyAsItWas() throws Exception {
    try (LocalRedis redis = redis();
        RedisWatch watch = RedisWatch.over(redis.tenant())) {
      Run run = jobs("render").with("--redis", redis.tenant().url()).run("jobber", "all");

      assertEquals(0, run.code(), run.all());
      assertFalse(run.steps("note").contains("redis"), run.all());
      assertTrue(watch.newcomers() > 3);
      assertTrue(watch.isEmpty());
      assertFalse(run.all().contains(redis.tenant().password()), run.all());
    }
  }

  @Test
  void aServerThatDemandsLessThanThePlatformIsNoted() throws Exception {
    try (LocalRedis redis = redis()) {
      Run run =
          jobs("heroku").with("--quick", "--redis", redis.tenant().url()).run("jobber", "all");

      assertEquals(0, run.code(), run.all());
      assertTrue(run.out().contains("note  redis: the platform demands TLS"), run.all());
    }
  }

  @Test
  void aServerWithSomethingInItIsLeftAlone() throws Exception {
    try (LocalRedis redis = redis();
        RedisWatch watch = RedisWatch.over(redis.tenant())) {
      JobsQueue.of(Map.of("REDIS_URL", redis.tenant().url())).put("of somebody");

      Run run = jobs("render").with("--redis", redis.tenant().url()).run("jobber", "all");

      Run.assertFailsAt("redis", run);
      assertTrue(run.out().contains("has keys in it; give an empty one"), run.all());
      assertFalse(watch.isEmpty());
    }
  }

  @Test
  void aServerThatLetsNobodyInIsSaid() throws Exception {
    try (LocalRedis redis = redis()) {
      String url = "redis://:secret-of-mine@127.0.0.1:" + redis.tenant().port();

      Run run = jobs("render").with("--redis", url).run("jobber", "all");

      Run.assertFailsAt("redis", run);
      assertTrue(run.out().contains("does not let anybody in: WRONGPASS"), run.all());
      assertFalse(run.all().contains("secret-of-mine"), run.all());
    }
  }

  @Test
  void withoutAServerItSaysWhatToInstall() throws IOException {
    Run run = jobs("render").alone().run("jobber", "all");

    Run.assertFailsAt("redis", run);
    assertTrue(run.out().contains("install redis-server or valkey-server"), run.all());
  }

  @Test
  void anAppOnAnotherRedisIsNoticed() throws Exception {
    try (LocalRedis other = redis()) {
      String reference =
          "fromService:\n          type: keyvalue\n          name: \"jobs-redis\"\n"
              + "          property: \"connectionString\"";

      Run run =
          jobs("render")
              .with("--quick")
              .spoilt(reference, "value: \"" + other.tenant().url() + "\"")
              .run("jobber", "all");

      Run.assertFailsAt("use of Redis", run);
      assertTrue(run.out().contains("nothing came to jobs-redis"), run.all());
    }
  }

  @Test
  void aRedisThatTheManifestsDoNotNameIsNoticed() throws IOException {
    Run run =
        jobs("render")
            .with("--quick")
            .spoilt("property: \"connectionString\"", "property: \"connection\"")
            .run("jobber", "all");

    Run.assertFailsAt("environment", run);
  }

  @Test
  void anAppThatWasToldNoAddressIsCaughtAtTheUsualPort() throws IOException {
    Jobs jobs =
        jobs("heroku").edited("app.json", "heroku-redis:premium-0\"", "heroku-redis:mini\"");
    int usual = AppProcess.freePort();
    List<String> forgetful =
        List.of("env", "-u", "REDIS_URL", "USUAL_REDIS_PORT=" + usual, "jobber", "all");
    StringBuilder said = new StringBuilder();
    Consumer<Step> audience =
        step -> said.append(step.result().word() + " " + step.name() + ": " + step.detail() + "\n");

    boolean passed = Rehearsal.of(order(jobs, usual, forgetful), audience);

    assertFalse(passed, said.toString());
    assertTrue(said.toString().contains("failed use of Redis: something came to a Redis on port "));
    assertEquals(1, said.toString().lines().filter(line -> line.startsWith("failed")).count());
  }

  private RehearsalOrder order(Jobs jobs, int usual, List<String> first) {
    return new RehearsalOrder(
        new Platforms(List.of(Examples.TEMPLATES), new Schemas()::builtIn)
            .select(List.of("heroku"))
            .get(0),
        jobs.manifests().folder(),
        "heroku",
        Server.of(TestPostgres.url()),
        new RedisSource.Program(TestRedis.program(), usual),
        new Programs(new Program.Words(first), Map.of(), Set.of(), Optional::empty),
        new RehearsalWishes(Map.of(), 60, "visit", temp, Set.of(), true),
        jobs.programs() + ":" + System.getenv("PATH"),
        folder);
  }
}

package gen.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.Shell;
import gen.pipeline.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts for Fly.io make a Redis that knows the password in the address of the app. */
class FlyRedisTest {

  private static final String APP =
      """
      version: 1
      id: queue
      name: Queue
      description: Does work that others put in.
      image: {name: example/queue, tag: "1.0.0", ownCommand: [queue]}
      http: {port: 8080}
      postgres: {}
      redis: {keeps: jobs, tls: automatic}
      env:
        PORT: ${port}
        DATABASE_URL: ${postgres.url}
        BROKER_URL: ${redis.url}
      """;

  @TempDir Path temp;

  private Path scripts;
  private FlyStandIn fly;

  @BeforeEach
  void putTheStandInOnThePath() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("queue"));
    Files.writeString(folder.resolve("gen.yaml"), APP);
    Examples.pipeline().run(Examples.order(folder, Order.Mode.WRITE));
    scripts = folder.resolve("deploy/fly");
    fly = FlyStandIn.of(scripts, temp.resolve("world"));
  }

  @Test
  void theAppGetsTheAddressOfARedisThatAsksForItsPassword() throws IOException {
    Shell.Result result = fly.run("deploy.sh", "", "my-queue");

    assertEquals(0, result.code(), result.err());
    assertWhole();
    assertFalse(result.out().contains(fly.secret("my-queue-redis", "REDIS_PASSWORD")));
  }

  @Test
  void aSecondRunMakesNoOtherPassword() throws IOException {
    fly.run("deploy.sh", "", "my-queue");
    String address = fly.secret("my-queue", "BROKER_URL");

    Shell.Result result = fly.run("deploy.sh", "");

    assertEquals(0, result.code(), result.err());
    assertEquals(address, fly.secret("my-queue", "BROKER_URL"));
    assertWhole();
  }

  @Test
  void whateverFailsTheNextRunMakesItWhole() throws IOException {
    fly.run("deploy.sh", "", "my-queue");
    int calls = fly.calls().size();
    for (int i = 1; i <= calls; i++) {
      for (String way : List.of("silent", "late")) {
        fly = FlyStandIn.of(scripts, temp.resolve(way + i));
        fly.fail(String.valueOf(i), way);
        fly.run("deploy.sh", "", "my-queue");
        fly.fail("", "");

        Shell.Result result = fly.run("deploy.sh", "", "my-queue");

        assertEquals(0, result.code(), i + " " + way + ": " + result.err());
        assertWhole();
      }
    }
  }

  @Test
  void itIsDeletedWithTheApp() throws IOException {
    fly.run("deploy.sh", "", "my-queue");

    Shell.Result result = fly.run("destroy.sh", "my-queue\n");

    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("The Redis my-queue-redis is deleted."), result.out());
    assertFalse(fly.isThere("apps/my-queue-redis"));
    assertFalse(fly.isThere("apps/my-queue"));
    assertEquals(1, fly.run("destroy.sh", "other\n", "other").code());
  }

  private void assertWhole() throws IOException {
    String password = fly.secret("my-queue-redis", "REDIS_PASSWORD").strip();
    assertTrue(password.matches("[A-Za-z0-9]{48}"), password);
    assertEquals(
        "redis://default:" + password + "@my-queue-redis.internal:6379",
        fly.secret("my-queue", "BROKER_URL").strip());
  }
}

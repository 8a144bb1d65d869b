package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Rejected;
import gen.rehearse.RedisTerms.Protection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Redis of a rehearsal demands what that of a platform does, as another client sees it. */
class LocalRedisTest {

  @TempDir private Path temp;

  private LocalRedis start(Protection protection, int databases, String eviction)
      throws IOException, InterruptedException {
    RedisTerms terms = new RedisTerms(protection, "default", false, databases, eviction);
    return LocalRedis.start(TestRedis.program(), AppProcess.freePort(), terms, temp);
  }

  private static JobsQueue queue(String url) throws IOException {
    return JobsQueue.of(Map.of("REDIS_URL", url));
  }

  @ParameterizedTest
  @EnumSource(Protection.class)
  void letsInWhoHasItsUrl(Protection protection) throws IOException, InterruptedException {
    try (LocalRedis redis = start(protection, 16, "noeviction")) {
      String url = redis.tenant().url();
      assertEquals(protection == Protection.PASSWORD_AND_TLS, url.startsWith("rediss:"), url);

      queue(url).put("a job");

      assertEquals("a job", queue(url).next());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Protection.class,
      names = {"PASSWORD", "PASSWORD_AND_TLS"})
  void refusesWhoHasNoPasswordOrAnotherOne(Protection protection)
      throws IOException, InterruptedException {
    try (LocalRedis redis = start(protection, 16, "noeviction")) {
      RedisTenant it = redis.tenant();
      String none = new RedisTenant(it.host(), it.port(), "", "", it.tls()).url();
      String wrong = new RedisTenant(it.host(), it.port(), "", "x", it.tls()).url();

      assertThrows(IOException.class, () -> queue(none).put("a job"));
      assertThrows(IOException.class, () -> queue(wrong));
    }
  }

  @Test
  void refusesWhoDoesNotSpeakTls() throws IOException, InterruptedException {
    try (LocalRedis redis = start(Protection.PASSWORD_AND_TLS, 16, "noeviction")) {
      String plain = redis.tenant().url().replace("rediss:", "redis:");

      assertThrows(IOException.class, () -> queue(plain));
    }
  }

  @Test
  void hasOnlyTheDatabasesOfThePlatform() throws IOException, InterruptedException {
    try (LocalRedis redis = start(Protection.NOTHING, 1, "noeviction")) {
      queue(redis.tenant().url() + "/0").put("a job");

      assertThrows(IOException.class, () -> queue(redis.tenant().url() + "/1"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"noeviction", "allkeys-lru"})
  void doesWhatTheManifestsSayWhenItIsFull(String eviction)
      throws IOException, InterruptedException {
    try (LocalRedis redis = start(Protection.PASSWORD, 16, eviction);
        RedisConnection connection = RedisConnection.to(redis.tenant())) {
      assertTrue(connection.ask("CONFIG", "GET", "maxmemory-policy").contains(eviction));
    }
  }

  @Test
  void showsItsPasswordToNobody() throws IOException, InterruptedException {
    try (LocalRedis redis = start(Protection.PASSWORD, 16, "noeviction")) {
      String seen =
          ProcessHandle.allProcesses()
              .map(process -> process.info().commandLine().orElse(""))
              .reduce("", String::concat);

      assertFalse(seen.contains(redis.tenant().password()));
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("redis.conf"))));
    }
  }

  @Test
  void countsWhoComes() throws IOException, InterruptedException {
    try (LocalRedis redis = start(Protection.NOTHING, 16, "noeviction");
        RedisWatch watch = RedisWatch.over(redis.tenant())) {
      assertEquals(0, watch.newcomers());
      assertTrue(watch.isEmpty());

      queue(redis.tenant().url()).put("a job");

      assertEquals(1, watch.newcomers());
      assertEquals(0, watch.newcomers());
      assertFalse(watch.isEmpty());
      watch.empty();
      assertTrue(watch.isEmpty());
    }
  }

  @Test
  void aTrapIsSprungByWhoComes() throws IOException, InterruptedException {
    RedisSource source = new RedisSource.Program(TestRedis.program(), AppProcess.freePort());
    try (RedisTrap trap = RedisTrap.set(source, temp);
        RedisTrap second = RedisTrap.set(source, temp.resolve("second"))) {
      assertFalse(trap.isSprung());

      JobsQueue.of(Map.of("USUAL_REDIS_PORT", "" + trap.port())).put("a job");

      assertTrue(trap.isSprung());
      assertFalse(trap.isSprung());
      assertFalse(second.isSprung(), "its port was taken");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "redis://127.0.0.1,127.0.0.1,6379,'','',false",
    "redis://127.0.0.1:1234/,127.0.0.1,1234,'','',false",
    "rediss://:p%40ss+w@[::1]:1234,::1,1234,'',p@ss+w,true",
    "redis://me:secret@example.org,example.org,6379,me,secret,false"
  })
  void aServerThatRunsIsNamedByItsUrl(
      String url, String host, int port, String user, String password, boolean tls) {
    assertEquals(
        new RedisSource.Running(new RedisTenant(host, port, user, password, tls)),
        RedisSource.of(Optional.of(url), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://:secret-of-mine@127.0.0.1",
        "redis://:secret-of-mine@",
        "redis://:secret-of-mine@127.0.0.1/3",
        "redis://:secret-of-mine@127.0.0.1:port",
        "secret-of-mine"
      })
  void whatIsNoUrlOfAServerIsRefusedWithoutShowingIt(String url) {
    Rejected refused =
        assertThrows(Rejected.class, () -> RedisSource.of(Optional.of(url), System.getenv("PATH")));

    assertFalse(refused.findings().toString().contains("secret-of-mine"));
  }

  @Test
  void withoutAProgramThereIsNone() {
    assertEquals(new RedisSource.Nowhere(), RedisSource.of(Optional.empty(), temp.toString()));
  }
}

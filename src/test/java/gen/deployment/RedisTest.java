package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.app.Variable.When;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Who;
import gen.platform.Facts;
import gen.platform.Platform.Database.Grant;
import gen.platform.RedisRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An app with a Redis gets one on each platform, and what the platform has of it. */
class RedisTest {

  private static final String JOBS = "redis: {keeps: jobs, tls: automatic}\n";
  private static final String CACHE = "redis: {keeps: cache, tls: automatic}\n";
  private static final String ENV = "env:\n  DATABASE_URL: ${postgres.url}\n  PORT: ${port}\n";
  private static final String ALL =
      ENV
          + "  REDIS_URL: ${redis.url}\n  QUEUE: ${redis.url}/1\n"
          + "  HOST: ${redis.host}\n  PORT_OF_IT: ${redis.port}\n"
          + "  USER_OF_IT: {value: \"${redis.user}\", when: redis-password}\n"
          + "  PASSWORD: {value: \"${redis.password}\", when: redis-password}\n"
          + "  BARE: {value: \"true\", when: no-redis-password}\n"
          + "  TLS: {value: \"true\", when: redis-tls}\n"
          + "  VERIFY: {value: none, when: redis-tls-unverified}\n"
          + "  PLAIN: {value: \"true\", when: no-redis-tls}\n";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "render | REDIS_URL | 'connectionString' of notes-redis (redis.url)",
        "render | HOST | 'host' of notes-redis (redis.host)",
        "render | PORT_OF_IT | 'port' of notes-redis (redis.port)",
        "render | QUEUE | put together at start as \"${redis.url}/1\"",
        "render | PASSWORD | -",
        "render | USER_OF_IT | -",
        "render | BARE | the text \"true\"",
        "render | VERIFY | -",
        "render | PLAIN | the text \"true\"",
        "railway | REDIS_URL | '${{notes-redis.REDIS_URL}}' of notes-redis (redis.url)",
        "railway | QUEUE | the text \"${redis.url}/1\"",
        "railway | HOST | '${{notes-redis.REDISHOST}}' of notes-redis (redis.host)",
        "railway | PORT_OF_IT | the text \"6379\"",
        "railway | USER_OF_IT | the text \"default\"",
        "railway | PASSWORD | '${{notes-redis.REDISPASSWORD}}' of notes-redis (redis.password)",
        "railway | BARE | -",
        "railway | TLS | -",
        "heroku | REDIS_URL | given",
        "heroku | QUEUE | put together at start as \"${redis.url}/1\"",
        "heroku | HOST | put together at start as \"${redis.host}\"",
        "heroku | PASSWORD | put together at start as \"${redis.password}\"",
        "heroku | TLS | the text \"true\"",
        "heroku | VERIFY | the text \"none\"",
        "heroku | PLAIN | -",
        "fly | REDIS_URL | given",
        "fly | USER_OF_IT | put together at start as \"${redis.user}\"",
        "fly | VERIFY | -"
      })
  void eachPlatformHandsOverWhatItHas(String platform, String name, String words) {
    assertEquals(
        words,
        Wired.on(platform, JOBS + ALL)
            .setting(name)
            .map(setting -> setting.binding().words())
            .orElse("-"));
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource({
    "render, jobs, starter, noeviction",
    "render, cache, starter, allkeys-lru",
    "heroku, jobs, heroku-redis:premium-0, ''",
    "heroku, cache, heroku-redis:mini, ''",
    "fly, jobs, shared-cpu-1x with 256 MB, ''",
    "railway, jobs, '', ''"
  })
  void whatItKeepsDecidesPlanAndEviction(
      String platform, String keeps, String plan, String eviction) {
    StorePart store =
        Wired.on(platform, "redis: {keeps: " + keeps + ", tls: automatic}\n" + ALL)
            .redis()
            .orElseThrow();

    assertEquals(plan, store.plan().id());
    assertEquals(eviction, store.eviction());
    assertEquals(
        store.server().isPresent(),
        store.arguments().contains(keeps.equals("jobs") ? "noeviction" : "allkeys-lru"));
  }

  @ParameterizedTest(name = "{1} on {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "render | platforms: {render: {redisPlan: free}} | jobs-lost",
        "render | platforms: {render: {redisPlan: tiny}} | plan-unknown",
        "heroku | platforms: {heroku: {redisPlan: 'heroku-redis:mini'}} | jobs-uncertain",
        "heroku | platforms: {heroku: {redisPlan: 'heroku-redis:premium-1'}} | -",
        "railway | platforms: {railway: {redisPlan: large}} | plan-unknown"
      })
  void aPlanThatDoesNotFitIsSaid(String platform, String lines, String code) {
    assertEquals(code, codes(Wired.on(platform, JOBS + ALL + lines + "\n")));
  }

  @Test
  void aCacheMayHaveAPlanThatForgets() {
    String free = "platforms: {render: {redisPlan: free}}\n";

    assertEquals("-", codes(Wired.on("render", CACHE + ALL + free)));
    assertEquals("cache-fills", codes(Wired.on("heroku", CACHE + ALL)));
  }

  @Test
  void tlsThatNobodyCanVerifyMustBeKnownToTheApp() {
    String plain = ENV + "  REDIS_URL: ${redis.url}\n";
    String told = "  VERIFY: {value: none, when: redis-tls-unverified}\n";

    assertEquals("redis-tls-unsaid", codes(Wired.on("heroku", "redis: {}\n" + plain)));
    assertEquals("-", codes(Wired.on("heroku", "redis: {}\n" + plain + told)));
    assertEquals("-", codes(Wired.on("heroku", "redis: {tls: setting}\n" + plain)));
    assertEquals("-", codes(Wired.on("render", "redis: {}\n" + plain)));
  }

  @Test
  void theAddressThatThePlatformSetsCanBeMadeAnewButNotBeSomethingElse() {
    String added = "  REDIS_URL: ${redis.url}?ssl_cert_reqs=none\n";
    Deployment made = Wired.on("heroku", JOBS + ENV + added);
    Deployment other = Wired.on("heroku", JOBS + ENV + "  REDIS_URL: none\n  A: ${redis.url}\n");

    assertEquals("-", codes(made));
    assertEquals("adapted", made.setting("REDIS_URL").orElseThrow().binding().kind());
    assertEquals(
        Optional.of(new Adapter.StoreUrl("REDIS_URL", true)),
        made.web().adapter().flatMap(Adapter::redis));
    assertTrue(codes(other).contains("reserved-name"), codes(other));
    assertEquals("-", codes(Wired.on("heroku", ENV + "  REDIS_URL: redis://elsewhere.example\n")));
  }

  @Test
  void anAddressUnderAnotherNameIsLeftToTheAdapterAlone() {
    Deployment deployment = Wired.on("heroku", JOBS + ENV + "  BROKER: ${redis.url}\n");

    assertEquals(
        Optional.of(new Adapter.StoreUrl("REDIS_URL", false)),
        deployment.web().adapter().flatMap(Adapter::redis));
    assertEquals(
        "BROKER", Wired.on("fly", JOBS + ENV + "  BROKER: ${redis.url}\n").web().redisVariable());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "REDIS_URL: ${redis.url} | unknown-reference",
        "A: {value: a, when: redis-tls} | not-allowed",
        "A: {value: a, otherwise: {value: '${redis.host}'}} | unknown-reference"
      })
  void nothingIsTakenFromARedisThatIsNotAskedFor(String line, String code) {
    assertRefused("", line, code);
  }

  @Test
  void aRedisThatNobodyUsesIsRefused() {
    assertRefused("redis: {}\n", "A: a", "store-unused");
  }

  @Test
  void aPasswordThatIsNotThereIsNoEmptyOne() {
    Deployment deployment = Wired.on("render", JOBS + ENV + "  P: ${redis.password}\n");

    assertEquals("reference-unavailable", codes(deployment));
  }

  @Test
  void whatAFolderDoesNotKnowIsNotFalse() {
    RedisRule unknown = rule(Grant.UNKNOWN, Grant.UNKNOWN);
    RedisRule plain = rule(Grant.NO, Grant.NO);

    assertEquals(Optional.empty(), holds(unknown, When.REDIS_PASSWORD));
    assertEquals(Optional.empty(), holds(unknown, When.NO_REDIS_TLS));
    assertEquals(Optional.empty(), holds(unknown, When.NO_REDIS_TLS_UNVERIFIED));
    assertEquals(Optional.of(true), holds(plain, When.NO_REDIS_TLS_UNVERIFIED));
    assertEquals(Optional.of(false), holds(plain, When.REDIS_TLS));
    assertEquals(Optional.of(true), holds(plain, When.NO_REDIS_PASSWORD));
  }

  @Test
  void aFolderThatSpeaksOfNoneHasNone() {
    Deployment deployment = Wired.on("yard", JOBS + ENV + "  REDIS_URL: ${redis.url}\n");

    assertEquals("reference-unavailable store-unavailable", codes(deployment));
  }

  @Test
  void itIsPaidFor() {
    Bill bill = Bill.of(Wired.on("render", JOBS + ALL));

    assertEquals(
        List.of("starter", "basic-256mb", "starter"),
        bill.items().stream().map(Bill.Item::name).toList());
    assertEquals(700 + 630 + 1000, bill.cents().orElseThrow());
    assertTrue(
        Bill.of(Wired.on("fly", JOBS + ALL)).items().stream()
            .anyMatch(item -> item.name().equals("1 GB of disk")));
  }

  private static RedisRule rule(Grant tls, Grant password) {
    return new RedisRule("R", tls, false, password, Map.of(), "refuses", Optional.empty());
  }

  private static Optional<Boolean> holds(RedisRule rule, When when) {
    return new Conditions(new Who("Mill", "mill"), (Facts) null, Optional.of(rule), false)
        .hold(when);
  }

  private static void assertRefused(String redis, String line, String code) {
    Rejected refused =
        assertThrows(Rejected.class, () -> Wired.app(redis + ENV + "  " + line + "\n"));
    assertEquals(List.of(code), refused.findings().stream().map(each -> each.code().id()).toList());
  }

  /** The codes of what was found about the Redis, or a dash. */
  private static String codes(Deployment deployment) {
    List<String> codes =
        deployment.findings().stream()
            .map(Finding::code)
            .map(code -> code.id())
            .filter(code -> !List.of("adapter-build", "tls-unsaid").contains(code))
            .distinct()
            .toList();
    return codes.isEmpty() ? "-" : String.join(" ", codes);
  }
}

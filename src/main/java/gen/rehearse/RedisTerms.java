package gen.rehearse;

import gen.platform.Platform;
import gen.platform.RedisRule;
import gen.platform.RuntimeFacts;
import gen.reading.Located;
import gen.reading.Resource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a platform hands a Redis over.
 *
 * @param protectedBy what the server demands of who comes in
 * @param user the user in the URL; empty where there is none
 * @param plain true when passwords hold letters and digits only
 * @param databases how many numbered databases there are
 * @param eviction what happens when the memory is full, in the words of Redis
 */
record RedisTerms(
    Protection protectedBy, String user, boolean plain, int databases, String eviction) {

  private static final int DATABASES = 16;

  /** The words of Redis for what happens when it is full. */
  private static final String REFUSES = "noeviction";

  private static final String EVICTS = "allkeys-lru";

  private static final Pattern EVICTION = Pattern.compile("--maxmemory-policy (\\S+)");

  /** What a server demands of who comes in. */
  enum Protection {
    NOTHING,
    PASSWORD,
    PASSWORD_AND_TLS
  }

  /** Those of a server that everybody may use. */
  static RedisTerms open() {
    return new RedisTerms(Protection.NOTHING, "", true, DATABASES, REFUSES);
  }

  /** What a platform does with the Redis that its manifests ask for. */
  static RedisTerms of(Platform platform, Resource cache) {
    Optional<RedisRule> rule = platform.redis();
    String arguments = cache.attribute("arguments").map(Located::value).orElse("");
    // A server that is run from an image demands what it is started with.
    boolean password =
        rule.flatMap(RedisRule::server).isPresent()
            ? arguments.contains("--requirepass")
            : rule.flatMap(RedisRule::hasPassword).orElse(true);
    boolean tls = rule.flatMap(RedisRule::isEncrypted).orElse(false);
    RuntimeFacts facts = platform.see().runtime().orElseThrow();
    return new RedisTerms(
        tls ? Protection.PASSWORD_AND_TLS : password ? Protection.PASSWORD : Protection.NOTHING,
        facts.redisUser(),
        rule.flatMap(RedisRule::server).isPresent() || facts.hasPlainPasswords(),
        DATABASES,
        eviction(cache, arguments, rule));
  }

  private static String eviction(Resource cache, String arguments, Optional<RedisRule> rule) {
    Matcher argument = EVICTION.matcher(arguments);
    String usual = rule.filter(each -> each.full().equals("evicts")).isPresent() ? EVICTS : REFUSES;
    return cache
        .attribute("eviction")
        .map(Located::value)
        .orElse(argument.find() ? argument.group(1) : usual);
  }

  boolean hasTls() {
    return protectedBy == Protection.PASSWORD_AND_TLS;
  }

  /** A new password of the kind that the platform makes; empty where none is demanded. */
  String password() {
    if (protectedBy == Protection.NOTHING) {
      return "";
    }
    String password = RandomText.of(24, RandomText.LETTERS_AND_DIGITS);
    return plain ? password : password + Tenant.HARD;
  }

  /** What these terms demand and a server does not; empty if nothing. */
  String lackingIn(RedisTenant server) {
    if (hasTls() && !server.tls()) {
      return "TLS";
    }
    boolean open = server.password().isEmpty();
    return protectedBy != Protection.NOTHING && open ? "a password" : "";
  }

  /** The terms in words. */
  String words() {
    String demanded =
        switch (protectedBy) {
          case NOTHING -> "without a password";
          case PASSWORD -> "with a password";
          case PASSWORD_AND_TLS -> "with a password and TLS that nobody can verify";
        };
    return demanded + ", " + eviction + " when it is full";
  }
}

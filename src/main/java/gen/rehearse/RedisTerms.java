package gen.rehearse;

import gen.platform.Platform;
import gen.reading.Resource;

/**
 * How a platform hands a Redis over.
 *
 * @param protectedBy what the server demands of who comes in
 * @param user the user in the URL; empty where there is none
 * @param plain true when passwords hold letters and digits only
 * @param databases how many numbered databases there are
 * @param eviction what goes when the memory is full, in the words of Redis; empty for its usual
 */
record RedisTerms(
    Protection protectedBy, String user, boolean plain, int databases, String eviction) {

  /** What a server demands of who comes in. */
  enum Protection {
    NOTHING,
    PASSWORD,
    PASSWORD_AND_TLS
  }

  /** Those of a server that everybody may use. */
  static RedisTerms open() {
    return new RedisTerms(Protection.NOTHING, "", true, 16, "");
  }

  /** What a platform does with the Redis that its manifests ask for. */
  static RedisTerms of(Platform platform, Resource cache) {
    return open();
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

  /** The terms in words. */
  String words() {
    return switch (protectedBy) {
      case NOTHING -> "without a password";
      case PASSWORD -> "with a password";
      case PASSWORD_AND_TLS -> "with a password and TLS that nobody can verify";
    };
  }
}

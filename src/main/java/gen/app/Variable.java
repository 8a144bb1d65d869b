package gen.app;

import gen.finding.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One environment variable of the app, or one of several values that it can have. Those of one name
 * follow each other; on a platform it has the first of them whose condition holds.
 *
 * @param otherwise what to do where a reference of {@code value} cannot be had
 * @param when where the variable is set at all
 * @param formerNames what it was called in earlier releases of the app
 * @param since the release in which it came; empty when nobody has to know
 */
public record Variable(
    String name,
    Value value,
    Optional<Value> otherwise,
    When when,
    Accepted accepted,
    List<String> formerNames,
    String since,
    String description,
    Place place) {

  /** True when it uses this reference, or depends on whether the database demands TLS. */
  public boolean isAbout(String reference) {
    boolean isTls = when == When.TLS_REQUIRED || when == When.TLS_OPTIONAL;
    return isTls || references().anyMatch(reference::equals);
  }

  private Stream<String> references() {
    Stream<Expression> expressions =
        value instanceof Value.Text text
            ? Stream.of(text.expression())
            : value instanceof Value.Joined list ? list.items().stream() : Stream.empty();
    return expressions.flatMap(Expression::references).map(Piece.Reference::name);
  }

  /** Where a variable is set. */
  public enum When {
    ALWAYS,
    TLS_REQUIRED,
    TLS_OPTIONAL,
    DISK,
    NO_DISK,
    REDIS_PASSWORD,
    NO_REDIS_PASSWORD,
    REDIS_TLS,
    NO_REDIS_TLS,
    REDIS_TLS_UNVERIFIED,
    NO_REDIS_TLS_UNVERIFIED;

    /** True for a condition that only an app with a Redis can have. */
    public boolean isAboutRedis() {
      return word().contains("redis");
    }

    /** The condition as a descriptor writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The condition that a descriptor writes like this. */
    public static When of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The condition that holds where this one does not; empty where this one always holds. */
    public Optional<When> opposite() {
      return switch (this) {
        case ALWAYS -> Optional.empty();
        case TLS_REQUIRED -> Optional.of(TLS_OPTIONAL);
        case TLS_OPTIONAL -> Optional.of(TLS_REQUIRED);
        case DISK -> Optional.of(NO_DISK);
        case NO_DISK -> Optional.of(DISK);
        case REDIS_PASSWORD -> Optional.of(NO_REDIS_PASSWORD);
        case NO_REDIS_PASSWORD -> Optional.of(REDIS_PASSWORD);
        case REDIS_TLS -> Optional.of(NO_REDIS_TLS);
        case NO_REDIS_TLS -> Optional.of(REDIS_TLS);
        case REDIS_TLS_UNVERIFIED -> Optional.of(NO_REDIS_TLS_UNVERIFIED);
        case NO_REDIS_TLS_UNVERIFIED -> Optional.of(REDIS_TLS_UNVERIFIED);
      };
    }
  }
}

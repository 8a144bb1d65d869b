package gen.app;

import gen.finding.Place;
import java.util.Optional;

/**
 * One environment variable of the app.
 *
 * @param otherwise what to do where a reference of {@code value} cannot be had
 * @param when where the variable is set at all
 */
public record Variable(
    String name,
    Value value,
    Optional<Value> otherwise,
    When when,
    String description,
    Place place) {

  /** Where a variable is set. */
  public enum When {
    ALWAYS,
    TLS_REQUIRED,
    TLS_OPTIONAL,
    DISK,
    NO_DISK
  }
}

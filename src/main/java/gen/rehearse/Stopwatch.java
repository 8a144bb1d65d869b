package gen.rehearse;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Measures how long something takes, and when its time is over. */
final class Stopwatch {

  private final Instant begin = Instant.now();
  private final Instant end;

  /** Begins now. */
  Stopwatch(int seconds) {
    this.end = begin.plusSeconds(seconds);
  }

  /** Milliseconds since the beginning. */
  long millis() {
    return Duration.between(begin, Instant.now()).toMillis();
  }

  /** True when the time is over. */
  boolean isOver() {
    return !Instant.now().isBefore(end);
  }

  /** The time since the beginning, such as {@code 1.4 s}. */
  String words() {
    return String.format(Locale.ROOT, "%.1f s", millis() / 1000.0);
  }
}

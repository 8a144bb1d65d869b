package gen.finding;

import java.util.Locale;

/** How much a finding matters. Only errors keep files from being written. */
public enum Severity {
  /** A new user cannot get a working, safe instance. */
  ERROR,
  /** Works now, hurts later or for some. {@code --strict} counts it as an error. */
  WARNING,
  /** Worth knowing; never changes an exit code. */
  NOTE;

  /** The word used in messages: {@code error}, {@code warning} or {@code note}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package gen.page;

import java.util.regex.Pattern;

/** A text that people type as one word of a POSIX shell. */
public final class TypedWord {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@+,%=-]+");

  private TypedWord() {}

  /** The text, in quotes where a shell would take it apart without them. */
  public static String of(String text) {
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  /** The text in quotes. */
  static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}

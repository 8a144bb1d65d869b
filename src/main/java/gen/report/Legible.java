package gen.report;

import java.util.regex.Pattern;

/**
 * Texts of others made safe to show. Control characters would move the cursor or begin a line of
 * their own, which a CI system may take for a command; marks of direction would show a line in
 * another order than the machine reads it.
 */
public final class Legible {

  private static final Pattern BLANK =
      Pattern.compile("[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]");

  // Control, half of a pair, marks of direction, and what is no character at all.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

  private Legible() {}

  /**
   * The text in one line, as long as before: blanks for what separates, � for what is not shown.
   */
  public static String line(String text) {
    if (text.chars().allMatch(each -> each >= ' ' && each < 0x7F)) {
      return text;
    }
    return UNSEEN.matcher(BLANK.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
  }
}

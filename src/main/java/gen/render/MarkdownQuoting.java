package gen.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The quoting of Markdown, in any dialect. What is read back is the text and nothing else. */
public final class MarkdownQuoting {

  /** What may stand in an address besides letters and digits, and means nothing in Markdown. */
  private static final String SAFE = "-_./:@+~,%=?&;#$";

  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private MarkdownQuoting() {}

  /** Text of a Markdown paragraph or table cell; read back it is this text and nothing else. */
  public static String text(String text) {
    return text(text, true, true);
  }

  /**
   * Part of a Markdown paragraph or table cell.
   *
   * @param begins true when nothing stands before it
   * @param ends true when nothing stands after it
   */
  static String text(String text, boolean begins, boolean ends) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    int kept = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isLetterOrDigit(character) || isGap(text, i)) {
        continue;
      }
      if (isMarkup(text, i)) {
        escaped.append(text, kept, i).append('\\');
        kept = i;
      } else if (isTaken(text, i, begins, ends)) {
        escaped.append(text, kept, i).append("&#").append((int) character).append(';');
        kept = i + 1;
      }
    }
    return kept == 0 && escaped.isEmpty()
        ? text
        : escaped.append(text, kept, text.length()).toString();
  }

  /** A space between two words, which means nothing else. */
  private static boolean isGap(String text, int i) {
    return text.charAt(i) == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ';
  }

  /** Whether Markdown or HTML would take this character for something else than itself. */
  private static boolean isTaken(String text, int i, boolean begins, boolean ends) {
    char character = text.charAt(i);
    boolean first = begins && i == 0;
    boolean edge = first || ends && i == text.length() - 1;
    boolean again = i > 0 && text.charAt(i - 1) == ' ';
    return "<>|~&${".indexOf(character) >= 0
        || first && "=:?\"'(".indexOf(character) >= 0
        || character < ' '
        || character == ' ' && (edge || again)
        || begins && isNumberedItem(text, i);
  }

  /** Inline code in Markdown, in paragraphs and in table cells. */
  public static String code(String text) {
    boolean plain = !text.isBlank() && text.equals(text.strip());
    for (int i = 0; i < text.length() && plain; i++) {
      char character = text.charAt(i);
      plain = character >= ' ' && character < 0x7F && character != '`' && character != '|';
    }
    return plain ? "`" + text + "`" : codeElement(text);
  }

  /** Inline code in Markdown that may stand beside other code. */
  static String codeElement(String text) {
    return "<code>" + text(text) + "</code>";
  }

  /**
   * A line of a listing between fences, where nothing is markup.
   *
   * @throws IllegalArgumentException for what would end the line or the listing
   */
  public static String listed(String text) {
    if (text.chars().anyMatch(character -> character < ' ') || text.strip().startsWith("```")) {
      throw new IllegalArgumentException("'" + text.strip() + "' is no line of a listing");
    }
    return text;
  }

  /** Where a link leads: what an address cannot hold is written with percent signs. */
  public static String address(String text) {
    StringBuilder address = new StringBuilder(text.length());
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      boolean stays = each > 0 && (Character.isLetterOrDigit(each) || SAFE.indexOf(each) >= 0);
      address.append(stays ? String.valueOf((char) each) : String.format("%%%02X", each));
    }
    return LONE_PERCENT.matcher(address).replaceAll("%25");
  }

  private static boolean isMarkup(String text, int i) {
    char character = text.charAt(i);
    boolean beforeLink = character == '!' && i == text.length() - 1;
    return "\\`*_[]#}".indexOf(character) >= 0
        || beforeLink
        || i == 0 && "-+!".indexOf(character) >= 0;
  }

  /** {@code 1.} and {@code 1)} at the beginning would be a list. */
  private static boolean isNumberedItem(String text, int i) {
    char character = text.charAt(i);
    boolean ends = i + 1 == text.length() || text.charAt(i + 1) <= ' ';
    return i > 0
        && i < 11
        && ends
        && (character == '.' || character == ')')
        && text.substring(0, i).chars().allMatch(Character::isDigit);
  }
}

package gen.render;

/**
 * The only code that turns a text into something that a file can hold. Every interpolation of a
 * template goes through the quoting of its format; a template cannot get around it.
 */
public final class Quoting {

  private Quoting() {}

  /**
   * A double-quoted scalar that YAML 1.1, YAML 1.2, JSON, TOML and TypeScript all read as this
   * text.
   *
   * @throws IllegalArgumentException for half of a surrogate pair, which none of them can hold
   */
  public static String scalar(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (Character.isSurrogate(character)) {
            int point = text.codePointAt(i);
            requireWhole(point);
            quoted.appendCodePoint(point);
            i++;
          } else if (isAwkward(character)) {
            quoted.append(String.format("\\u%04X", (int) character));
          } else {
            quoted.append(character);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  /**
   * One word of a POSIX shell.
   *
   * @throws IllegalArgumentException for NUL, which no shell can hold
   */
  public static String shell(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a shell word cannot hold NUL");
    }
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /**
   * One word of an instruction of a Dockerfile that replaces variables, such as ENV.
   *
   * @throws IllegalArgumentException for control characters, which would end the line
   */
  public static String docker(String text) {
    if (text.chars().anyMatch(character -> character < ' ' || character == 0x7F)) {
      throw new IllegalArgumentException("a Dockerfile cannot hold control characters");
    }
    return '"' + text.replaceAll("[\\\\\"$]", "\\\\$0") + '"';
  }

  /** Text of a Markdown paragraph or table cell; read back it is this text and nothing else. */
  public static String markdown(String text) {
    return markdown(text, true, true);
  }

  /**
   * Part of a Markdown paragraph or table cell.
   *
   * @param begins true when nothing stands before it
   * @param ends true when nothing stands after it
   */
  static String markdown(String text, boolean begins, boolean ends) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean first = begins && i == 0;
      boolean edge = first || ends && i == text.length() - 1;
      boolean again = i > 0 && text.charAt(i - 1) == ' ';
      if ("\\`*_[]#{}".indexOf(character) >= 0 || i == 0 && "-+!".indexOf(character) >= 0) {
        escaped.append('\\').append(character);
      } else if ("<>|~&$".indexOf(character) >= 0 || first && "=:\"'(".indexOf(character) >= 0) {
        escaped.append("&#").append((int) character).append(';');
      } else if (character < ' ' || character == ' ' && (edge || again)) {
        escaped.append("&#").append((int) character).append(';');
      } else if (begins && isNumberedItem(text, i)) {
        escaped.append("&#").append((int) character).append(';');
      } else {
        escaped.append(character);
      }
    }
    return escaped.toString();
  }

  /** Text of an HTML element or attribute; read back it is this text and nothing else. */
  public static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /**
   * Where a link leads, in Markdown.
   *
   * @throws IllegalArgumentException for what ends a link or is no address
   */
  public static String address(String text) {
    if (!text.matches("[A-Za-z0-9_./:@+~,%=?&;#{}$-]*")) {
      throw new IllegalArgumentException("'" + text + "' is not an address");
    }
    return text;
  }

  /** Inline code in Markdown, in paragraphs and in table cells. */
  public static String code(String text) {
    boolean plain = !text.isBlank() && text.equals(text.strip());
    for (int i = 0; i < text.length() && plain; i++) {
      char character = text.charAt(i);
      plain = character >= ' ' && character < 0x7F && character != '`' && character != '|';
    }
    return plain ? "`" + text + "`" : "<code>" + markdown(text) + "</code>";
  }

  /** One line for a comment in any format. */
  public static String comment(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isAwkward(point) || isHalf(point) || turnsText(point) ? ' ' : point)
        .forEach(line::appendCodePoint);
    return line.toString().replaceAll("-(?=-)", "- ").strip();
  }

  /**
   * A number, a name, an address: a text that means itself in every format.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static String plain(String text) {
    if (!text.matches("[A-Za-z0-9_./:@+~,%=?&-]*")) {
      throw new IllegalArgumentException("'" + text + "' needs quotes");
    }
    return text;
  }

  private static void requireWhole(int point) {
    if (isHalf(point)) {
      throw new IllegalArgumentException("half of a surrogate pair");
    }
  }

  private static boolean isHalf(int point) {
    return point >= 0xD800 && point <= 0xDFFF;
  }

  /** Characters that some reader refuses, folds or takes for a line ending. */
  private static boolean isAwkward(int point) {
    return point < ' '
        || point >= 0x7F && point <= 0xA0
        || point == 0x2028
        || point == 0x2029
        || point == 0xFEFF
        || point == 0xFFFE
        || point == 0xFFFF;
  }

  /** Characters that show what follows them in another order. */
  private static boolean turnsText(int point) {
    return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
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

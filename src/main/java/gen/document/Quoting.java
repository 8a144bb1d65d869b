package gen.document;

import java.util.regex.Pattern;

/**
 * The only code that turns a text into something that a file can hold. Every interpolation of a
 * template goes through the quoting of its format; a template cannot get around it.
 */
public final class Quoting {

  private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z0-9_./:@+,%=-]+");

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
    return quoted(text);
  }

  /** One word of a POSIX shell as people type it: in quotes only where it needs them. */
  public static String word(String text) {
    return PLAIN_WORD.matcher(text).matches() ? text : quoted(text);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** One word of the shell fish. */
  public static String fish(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  /** A line of a manual, with no word that its formatter takes for its own. */
  public static String roff(String line) {
    String text = line.replace("\\", "\\e").replace("-", "\\-");
    return text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text;
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

  /** Text of an HTML element or attribute; read back it is this text and nothing else. */
  public static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("\r", "&#13;")
        .replace('\0', '\uFFFD');
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
}

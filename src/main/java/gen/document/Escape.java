package gen.document;

/**
 * A character of a quoted text in a program, which may be written with a backslash.
 *
 * @param at where it begins
 */
record Escape(String text, int at) {

  /** Adds what it stands for; returns where the next one begins. */
  int appendTo(StringBuilder content) {
    char first = text.charAt(at);
    if (first == '\r') {
      // In every text of several lines a line ends in the same way.
      return at + 1;
    }
    if (first != '\\' || at + 1 >= text.length()) {
      content.append(first);
      return at + 1;
    }
    char escaped = text.charAt(at + 1);
    switch (escaped) {
      case 'n' -> content.append('\n');
      case 't' -> content.append('\t');
      case 'r' -> content.append('\r');
      case 'b' -> content.append('\b');
      case 'f' -> content.append('\f');
      case 'v' -> content.append('\u000B');
      case '0' -> content.append('\0');
      case 'x' -> {
        return code(content, at + 2, at + 4);
      }
      case 'u' -> {
        return unicode(content);
      }
      case '\r' -> {
        return text.startsWith("\n", at + 2) ? at + 3 : at + 2;
      }
      case '\n' -> {
        // The text goes on in the next line.
      }
      default -> content.append(escaped);
    }
    return at + 2;
  }

  private int unicode(StringBuilder content) {
    if (!text.startsWith("{", at + 2)) {
      return code(content, at + 2, at + 6);
    }
    int end = text.indexOf('}', at);
    int next = code(content, at + 3, end < 0 ? text.length() : end);
    return end < 0 ? next : end + 1;
  }

  private int code(StringBuilder content, int from, int to) {
    String digits = text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
    if (digits.matches("[0-9A-Fa-f]{1,6}") && Integer.parseInt(digits, 16) <= 0x10FFFF) {
      content.appendCodePoint(Integer.parseInt(digits, 16));
    }
    return Math.max(at + 2, Math.min(to, text.length()));
  }
}

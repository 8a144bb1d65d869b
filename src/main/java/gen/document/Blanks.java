package gen.document;

/** Blanks and comments between the parts of a program. */
record Blanks(String text) {

  /** Where the first part from this index on begins. */
  int behind(int from) {
    int at = from;
    int before;
    do {
      before = at;
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      if (text.startsWith("//", at)) {
        at = behind("\n", at);
      } else if (text.startsWith("/*", at)) {
        at = behind("*/", at + 2);
      }
    } while (at > before);
    return at;
  }

  private static boolean isBlank(char character) {
    return character <= ' ' || Character.isSpaceChar(character) || character == '\uFEFF';
  }

  private int behind(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }
}

package gen.document;

/** The characters of a value. */
record Characters(String text) {

  /**
   * Whether an environment variable can hold them: no zero, and no half of a pair. Most texts have
   * neither, and a stream of characters takes ten times as long to say so.
   */
  boolean fitVariables() {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == 0 || Character.isSurrogate(character)) {
        return text.codePoints().noneMatch(point -> point == 0 || isHalf(point));
      }
    }
    return true;
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}

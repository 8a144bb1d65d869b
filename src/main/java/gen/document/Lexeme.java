package gen.document;

import java.util.List;

/**
 * A word, a sign or a text of a program.
 *
 * @param text of a text, what it means; of anything else, how it is written
 * @param start index of its first character in the source
 * @param breaks true when a line ends between it and what stands before
 * @param holes what stands in the gaps of a template
 */
record Lexeme(Kind kind, String text, int start, int end, boolean breaks, List<Hole> holes) {

  /** What kind of part it is. */
  enum Kind {
    NAME,
    NUMBER,
    TEXT,
    TEMPLATE,
    SIGN,
    /** A regular expression. */
    PATTERN,
    END
  }

  /**
   * A gap of a template.
   *
   * @param before the text before it, from the start or the gap before
   * @param inside what stands in it
   */
  record Hole(String before, List<Lexeme> inside) {}

  /** True for this sign. */
  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** True for this word. */
  boolean isWord(String word) {
    return kind == Kind.NAME && text.equals(word);
  }
}

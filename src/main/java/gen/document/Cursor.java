package gen.document;

import gen.document.Lexeme.Kind;
import gen.finding.Place;
import gen.finding.Source;
import java.util.List;

/** Goes through the parts of a program. */
final class Cursor {

  private final Source source;
  private final List<Lexeme> lexemes;
  private int at;
  private int depth;

  /**
   * Begins at the first part.
   *
   * @param lexemes the last one is of the kind {@link Kind#END}
   */
  Cursor(Source source, List<Lexeme> lexemes) {
    this.source = source;
    this.lexemes = lexemes;
  }

  /** One that goes through what stands in the gap of a template. */
  Cursor inside(List<Lexeme> hole) {
    return new Cursor(source, hole);
  }

  Lexeme peek() {
    return peek(0);
  }

  Lexeme peek(int ahead) {
    return lexemes.get(Math.min(at + ahead, lexemes.size() - 1));
  }

  Lexeme next() {
    Lexeme next = peek();
    at = Math.min(at + 1, lexemes.size() - 1);
    return next;
  }

  boolean isEnd() {
    return peek().kind() == Kind.END;
  }

  boolean isSign(String sign) {
    return peek().isSign(sign);
  }

  boolean isWord(String word) {
    return peek().isWord(word);
  }

  /** Goes on if this sign comes next. */
  boolean take(String sign) {
    boolean taken = isSign(sign);
    at += taken ? 1 : 0;
    return taken;
  }

  /** Goes on if this word comes next. */
  boolean takeWord(String word) {
    boolean taken = isWord(word);
    at += taken ? 1 : 0;
    return taken;
  }

  void expect(String sign) {
    if (!take(sign)) {
      throw unclear();
    }
  }

  String name() {
    if (peek().kind() != Kind.NAME) {
      throw unclear();
    }
    return next().text();
  }

  Place place() {
    return source.place(peek().start());
  }

  Place place(Lexeme lexeme) {
    return source.place(lexeme.start());
  }

  /** What is said of a part that cannot stand here. */
  Unclear unclear() {
    Lexeme next = peek();
    String what = isEnd() ? "the end of the file" : "'" + next.text() + "'";
    return new Unclear(what + " at this place", place());
  }

  /** Goes into what stands within something; nobody writes many levels by hand. */
  void deeper() {
    if (++depth > TreeParsers.MAX_DEPTH * 2) {
      throw new Unclear("so many levels of brackets", place());
    }
  }

  void back() {
    depth--;
  }

  /** Goes to behind the bracket that closes the one that comes next. */
  void skipBrackets() {
    int open = 0;
    do {
      Lexeme next = next();
      if (next.kind() == Kind.END) {
        throw unclear();
      }
      open += opens(next) ? 1 : closes(next) ? -1 : 0;
    } while (open > 0);
  }

  /** True when the bracket that comes next is closed before this sign. */
  boolean isFollowedBy(String sign) {
    int from = at;
    skipBrackets();
    boolean follows = isSign(sign);
    at = from;
    return follows;
  }

  /** Goes back to a part that was next before. */
  int mark() {
    return at;
  }

  void reset(int mark) {
    at = mark;
  }

  static boolean opens(Lexeme lexeme) {
    return lexeme.kind() == Kind.SIGN && lexeme.text().matches("[(\\[{]");
  }

  static boolean closes(Lexeme lexeme) {
    return lexeme.kind() == Kind.SIGN && lexeme.text().matches("[)\\]}]");
  }
}

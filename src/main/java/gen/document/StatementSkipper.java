package gen.document;

import gen.document.Lexeme.Kind;
import java.util.Set;

/** Passes over statements of which the meaning is not read. */
record StatementSkipper(Cursor cursor) {

  private static final Set<String> GOING_ON = Set.of("else", "catch", "finally", "while");

  /**
   * Goes to behind a condition; true for one that only ends the program with a message, which
   * changes nothing of what it says.
   */
  boolean skipsCheck() {
    cursor.next();
    cursor.skipBrackets();
    boolean ends =
        cursor.isWord("throw")
            || cursor.isSign("{") && (cursor.peek(1).isWord("throw") || cursor.peek(1).isSign("}"));
    int mark = cursor.mark();
    skipRest();
    ends &= cursor.mark() > mark && !cursor.isWord("else");
    while (cursor.peek().kind() == Kind.NAME && GOING_ON.contains(cursor.peek().text())) {
      skip();
    }
    return ends;
  }

  /** Goes to behind the statement that comes next, and to behind those that go on with it. */
  void skip() {
    do {
      cursor.next();
      skipRest();
    } while (cursor.peek().kind() == Kind.NAME && GOING_ON.contains(cursor.peek().text()));
  }

  /** Goes to behind a block or a semicolon, or to a word that begins another line. */
  private void skipRest() {
    while (!cursor.isEnd() && !cursor.isSign("}") && !cursor.take(";")) {
      Lexeme next = cursor.peek();
      if (next.breaks() && next.kind() == Kind.NAME) {
        return;
      }
      if (Cursor.opens(next)) {
        cursor.skipBrackets();
      } else {
        cursor.next();
      }
      if (next.isSign("{")) {
        return;
      }
    }
  }

  void skipType() {
    boolean alias = cursor.isWord("type");
    cursor.next();
    if (!alias) {
      skip();
      return;
    }
    cursor.name();
    types().arguments();
    cursor.expect("=");
    types().skip();
  }

  private TypeSkipper types() {
    return new TypeSkipper(cursor);
  }
}

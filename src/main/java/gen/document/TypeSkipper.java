package gen.document;

import gen.document.Lexeme.Kind;
import java.util.Set;

/** Passes over types, which say nothing about values. */
record TypeSkipper(Cursor cursor) {

  private static final Set<String> BEFORE =
      Set.of("readonly", "keyof", "typeof", "unique", "infer", "asserts", "abstract", "new");

  /** Goes to behind the type that comes next. */
  void skip() {
    cursor.deeper();
    cursor.take("|");
    cursor.take("&");
    do {
      single();
    } while (cursor.take("|") || cursor.take("&") || cursor.takeWord("is"));
    if (cursor.takeWord("extends")) {
      skip();
      cursor.expect("?");
      skip();
      cursor.expect(":");
      skip();
    }
    cursor.back();
  }

  private void single() {
    while (cursor.peek().kind() == Kind.NAME
        && BEFORE.contains(cursor.peek().text())
        && !cursor.peek(1).isSign(",")) {
      cursor.next();
    }
    cursor.take("-");
    if (cursor.isSign("(") || cursor.isSign("<")) {
      if (cursor.isSign("<")) {
        arguments();
      }
      cursor.skipBrackets();
      if (cursor.take("=>")) {
        skip();
      }
    } else if (cursor.isSign("{") || cursor.isSign("[")) {
      cursor.skipBrackets();
    } else if (cursor.peek().kind() == Kind.SIGN || cursor.isEnd()) {
      throw cursor.unclear();
    } else {
      cursor.next();
      while (cursor.take(".")) {
        cursor.name();
      }
      arguments();
    }
    while (cursor.isSign("[") && !cursor.peek().breaks()) {
      cursor.skipBrackets();
    }
  }

  /** Goes to behind the types between {@code <} and {@code >}, where they come next. */
  void arguments() {
    if (!cursor.take("<")) {
      return;
    }
    do {
      cursor.takeWord("const");
      skip();
      if (cursor.take("=")) {
        skip();
      }
    } while (cursor.take(","));
    cursor.expect(">");
  }

  /** The same where it may also be a comparison; nothing is passed over then. */
  void callArguments() {
    int mark = cursor.mark();
    try {
      arguments();
      if (!cursor.isSign("(")) {
        cursor.reset(mark);
      }
    } catch (Unclear e) {
      cursor.reset(mark);
    }
  }

  /** Goes to behind a colon and its type, where they come next. */
  void annotation() {
    if (cursor.take(":")) {
      skip();
    }
  }
}

package gen.document;

import gen.document.Lexeme.Kind;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** Reads functions of a program, with an arrow or without. */
record FunctionReader(Cursor cursor) {

  /** True when a function comes next. */
  boolean isFunction() {
    Lexeme first = cursor.peek();
    if (first.isWord("async")) {
      Lexeme second = cursor.peek(1);
      return second.isWord("function")
          || !second.breaks() && (second.isSign("(") || second.kind() == Kind.NAME);
    }
    return first.isWord("function")
        || first.kind() == Kind.NAME && cursor.peek(1).isSign("=>")
        || first.isSign("(") && isArrow();
  }

  private boolean isArrow() {
    int mark = cursor.mark();
    try {
      cursor.skipBrackets();
      if (cursor.isSign(":")) {
        new TypeSkipper(cursor).annotation();
      }
      return cursor.isSign("=>");
    } catch (Unclear e) {
      return false;
    } finally {
      cursor.reset(mark);
    }
  }

  /** The function that comes next. */
  Term read() {
    Place place = cursor.place();
    cursor.takeWord("async");
    if (cursor.takeWord("function")) {
      cursor.take("*");
      if (!cursor.isSign("(")) {
        cursor.name();
      }
      return rest(place);
    }
    List<String> parameters =
        cursor.isSign("(") ? parameters() : new ArrayList<>(List.of(cursor.name()));
    new TypeSkipper(cursor).annotation();
    cursor.expect("=>");
    if (cursor.isSign("{")) {
      return new Term.Function(parameters, body(), place);
    }
    return new Term.Function(
        parameters, ProgramBlock.returning(new TermReader(cursor).read()), place);
  }

  /** The rest of a function, from its parameters on. */
  Term rest(Place place) {
    TypeSkipper types = new TypeSkipper(cursor);
    types.arguments();
    List<String> parameters = parameters();
    types.annotation();
    return new Term.Function(parameters, body(), place);
  }

  private ProgramBlock body() {
    cursor.expect("{");
    ProgramBlock block = new StatementReader(cursor).read();
    cursor.expect("}");
    return block;
  }

  /** Names; one that is not plain, such as a part of an object, is empty. */
  private List<String> parameters() {
    List<String> names = new ArrayList<>();
    cursor.expect("(");
    while (!cursor.take(")")) {
      cursor.take("...");
      if (Cursor.opens(cursor.peek())) {
        cursor.skipBrackets();
        names.add("");
      } else {
        names.add(cursor.name());
      }
      cursor.take("?");
      new TypeSkipper(cursor).annotation();
      if (cursor.take("=")) {
        new TermReader(cursor).read();
      }
      if (!cursor.isSign(")")) {
        cursor.expect(",");
      }
    }
    return names;
  }
}

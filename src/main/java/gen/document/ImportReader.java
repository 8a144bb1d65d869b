package gen.document;

import gen.document.Lexeme.Kind;
import gen.finding.Place;

/** Reads what a program takes from others, and the names under which others can take from it. */
record ImportReader(Cursor cursor, ProgramBlock block) {

  /** Reads the statement that comes next. */
  void read() {
    cursor.next();
    if (cursor.peek().kind() == Kind.TEXT) {
      cursor.next();
      return;
    }
    boolean type = cursor.isWord("type") && !cursor.peek(1).isWord("from");
    if (type) {
      cursor.next();
    }
    int from = cursor.mark();
    skipNames();
    String module = module();
    int to = cursor.mark();
    cursor.reset(from);
    names(module);
    cursor.reset(to);
    if (cursor.takeWord("with") || cursor.takeWord("assert")) {
      cursor.skipBrackets();
    }
  }

  private void skipNames() {
    while (!cursor.isWord("from")) {
      if (cursor.isEnd()) {
        throw cursor.unclear();
      }
      if (cursor.isSign("{")) {
        cursor.skipBrackets();
      } else {
        cursor.next();
      }
    }
  }

  private String module() {
    cursor.next();
    if (cursor.peek().kind() != Kind.TEXT) {
      throw cursor.unclear();
    }
    return cursor.next().text();
  }

  private void names(String module) {
    do {
      Place place = cursor.place();
      if (cursor.take("*")) {
        cursor.takeWord("as");
        put(cursor.name(), "*", module, place);
      } else if (cursor.take("{")) {
        listed(module);
      } else {
        put(cursor.name(), "default", module, place);
      }
    } while (cursor.take(","));
  }

  private void listed(String module) {
    while (!cursor.take("}")) {
      Place place = cursor.place();
      if (cursor.isWord("type") && cursor.peek(1).kind() == Kind.NAME) {
        cursor.next();
      }
      String name = cursor.next().text();
      String local = cursor.takeWord("as") ? cursor.name() : name;
      put(local, name, module, place);
      cursor.take(",");
    }
  }

  private void put(String local, String name, String module, Place place) {
    block.constants().put(local, new Term.Imported(name, module, place));
  }

  /** Reads names that are given to others, after the word {@code export}. */
  void exports() {
    Place place = cursor.place();
    if (cursor.take("*")) {
      skipNames();
      module();
      block.unclear().add(new Term.Computed("what comes from another file", place));
      return;
    }
    cursor.expect("{");
    while (!cursor.take("}")) {
      Place each = cursor.place();
      String name = cursor.next().text();
      String exported = cursor.takeWord("as") ? cursor.next().text() : name;
      block.exports().put(exported, new Term.Name(name, each));
      cursor.take(",");
    }
    if (cursor.isWord("from")) {
      module();
      block.unclear().add(new Term.Computed("what comes from another file", place));
    }
  }
}

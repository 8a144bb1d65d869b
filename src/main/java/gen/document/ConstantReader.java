package gen.document;

import gen.document.Lexeme.Kind;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads statements that give names to values.
 *
 * @param block takes them
 */
record ConstantReader(Cursor cursor, ProgramBlock block) {

  /** Reads the statement that comes next; returns the names. */
  List<String> read() {
    cursor.next();
    List<String> names = new ArrayList<>();
    do {
      Place place = cursor.place();
      if (Cursor.opens(cursor.peek())) {
        pattern(names);
        continue;
      }
      String name = cursor.name();
      cursor.take("!");
      new TypeSkipper(cursor).annotation();
      block
          .constants()
          .put(
              name,
              cursor.take("=") ? new TermReader(cursor).read() : new Term.Name("undefined", place));
      names.add(name);
    } while (cursor.take(","));
    return names;
  }

  /** Names for parts of a value; those of a list, or with a value otherwise, are not read. */
  private void pattern(List<String> names) {
    Place place = cursor.place();
    boolean keyed = cursor.isSign("{");
    List<String> keys = new ArrayList<>();
    int from = cursor.mark();
    cursor.skipBrackets();
    int to = cursor.mark();
    cursor.reset(from + 1);
    while (cursor.mark() < to - 1) {
      Lexeme next = cursor.next();
      if (next.kind() == Kind.NAME) {
        keys.add(next.text());
      } else if (!next.isSign(",")) {
        keyed = false;
      }
    }
    cursor.next();
    new TypeSkipper(cursor).annotation();
    cursor.expect("=");
    Term value = new TermReader(cursor).read();
    for (String key : keys) {
      Term name = new Term.Plain(new Node.Scalar(Node.Kind.STRING, key, place));
      block
          .constants()
          .put(
              key,
              keyed
                  ? new Term.Member(value, name, place)
                  : new Term.Computed("the parts of a value", place));
      names.add(key);
    }
  }
}

package gen.document;

import gen.document.Lexeme.Kind;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** Reads the simplest expressions of a program, of which others are made. */
record PrimaryReader(Cursor cursor) {

  /** The expression that comes next, without what is done with its value. */
  Term read() {
    FunctionReader functions = new FunctionReader(cursor);
    if (functions.isFunction()) {
      return functions.read();
    }
    Place place = cursor.place();
    Lexeme next = cursor.peek();
    return switch (next.kind()) {
      case TEXT -> plain(Node.Kind.STRING, cursor.next().text(), place);
      case NUMBER -> number(cursor.next().text(), place);
      case TEMPLATE -> template(cursor.next(), place);
      case PATTERN -> {
        cursor.next();
        yield new Term.Computed("a regular expression", place);
      }
      case NAME -> name(place);
      default -> bracket(place);
    };
  }

  private static Term plain(Node.Kind kind, String text, Place place) {
    return new Term.Plain(new Node.Scalar(kind, text, place));
  }

  private static Term number(String text, Place place) {
    String digits = text.replace("_", "");
    if (digits.matches("[0-9]{1,9}")) {
      return plain(Node.Kind.INTEGER, digits, place);
    }
    return plain(
        digits.matches("[0-9]{0,9}\\.?[0-9]{0,9}") ? Node.Kind.DECIMAL : Node.Kind.ODD,
        digits,
        place);
  }

  private Term template(Lexeme lexeme, Place place) {
    List<Term> parts = new ArrayList<>();
    for (Lexeme.Hole hole : lexeme.holes()) {
      parts.add(plain(Node.Kind.STRING, hole.before(), place));
      Cursor inside = cursor.inside(hole.inside());
      parts.add(new TermReader(inside).read());
      if (!inside.isEnd()) {
        throw inside.unclear();
      }
    }
    parts.add(plain(Node.Kind.STRING, lexeme.text(), place));
    return parts.size() == 1 ? parts.get(0) : new Term.Template(parts, place);
  }

  private Term name(Place place) {
    String name = cursor.next().text();
    if (name.equals("class")) {
      throw new Unclear("a class", place);
    }
    return switch (name) {
      case "true", "false" -> plain(Node.Kind.BOOLEAN, name, place);
      case "null" -> plain(Node.Kind.NULL, name, place);
      default -> new Term.Name(name, place);
    };
  }

  private Term bracket(Place place) {
    if (cursor.take("(")) {
      Term inside = new TermReader(cursor).read();
      cursor.expect(")");
      return inside;
    }
    if (cursor.take("[")) {
      return new Term.Items(items("]"), place);
    }
    if (cursor.take("{")) {
      return new Term.Keyed(fields(), place);
    }
    if (cursor.isSign("<")) {
      new TypeSkipper(cursor).arguments();
      return read();
    }
    throw cursor.unclear();
  }

  /** Values separated by commas, up to behind this sign. */
  List<Term> items(String end) {
    List<Term> items = new ArrayList<>();
    while (!cursor.take(end)) {
      Place place = cursor.place();
      boolean spread = cursor.take("...");
      Term item = new TermReader(cursor).read();
      items.add(spread ? new Term.Spread(item, place) : item);
      if (!cursor.isSign(end)) {
        cursor.expect(",");
      }
    }
    return items;
  }

  private List<Term.Field> fields() {
    List<Term.Field> fields = new ArrayList<>();
    while (!cursor.take("}")) {
      fields.add(field());
      if (!cursor.isSign("}")) {
        cursor.expect(",");
      }
    }
    return fields;
  }

  private Term.Field field() {
    TermReader terms = new TermReader(cursor);
    if (cursor.take("...")) {
      return new Term.Field(null, terms.read());
    }
    Place place = cursor.place();
    while (isModifier()) {
      cursor.next();
    }
    Lexeme first = cursor.peek();
    Term key;
    if (cursor.take("[")) {
      key = terms.read();
      cursor.expect("]");
    } else if (first.kind() == Kind.SIGN || first.kind() == Kind.TEMPLATE || cursor.isEnd()) {
      throw cursor.unclear();
    } else {
      key = plain(Node.Kind.STRING, cursor.next().text(), place);
    }
    if (cursor.take(":")) {
      return new Term.Field(key, terms.read());
    }
    if (cursor.isSign("(") || cursor.isSign("<")) {
      return new Term.Field(key, new FunctionReader(cursor).rest(place));
    }
    if (first.kind() != Kind.NAME) {
      throw cursor.unclear();
    }
    return new Term.Field(key, new Term.Name(first.text(), place));
  }

  /** Words such as {@code async} before the name of a function. */
  private boolean isModifier() {
    Lexeme next = cursor.peek();
    Lexeme second = cursor.peek(1);
    boolean word = next.isWord("async") || next.isWord("get") || next.isWord("set");
    return next.isSign("*")
        || word && (second.kind() == Kind.NAME || second.kind() == Kind.TEXT || second.isSign("["));
  }
}

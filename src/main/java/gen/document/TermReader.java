package gen.document;

import gen.document.Lexeme.Kind;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the expressions of a program. What it knows to be an expression, but not what it means, it
 * passes over and names.
 */
final class TermReader {

  private static final Set<String> BINARY =
      Set.of(
          "||", "&&", "??", "|", "^", "&", "==", "!=", "===", "!==", "<", ">", "<=", "<<", "+", "-",
          "*", "/", "%", "**");
  private static final Set<String> COUNTED = Set.of("+", "-", "*", "/");
  private static final Set<String> UNARY =
      Set.of("!", "~", "-", "+", "++", "--", "typeof", "void", "delete", "new", "await", "yield");

  private final Cursor cursor;
  private final TypeSkipper types;

  TermReader(Cursor cursor) {
    this.cursor = cursor;
    this.types = new TypeSkipper(cursor);
  }

  /** The expression that comes next; commas end it. */
  Term read() {
    cursor.deeper();
    Place place = cursor.place();
    Term term = binary(0);
    if (cursor.take("?")) {
      read();
      cursor.expect(":");
      read();
      term = new Term.Computed("a choice between two values", place);
    }
    cursor.back();
    return term;
  }

  /** Products before sums before everything else. */
  private Term binary(int level) {
    Place place = cursor.place();
    Term left = level == 2 ? unary() : binary(level + 1);
    int count = 0;
    while (isBinary(level)) {
      limit(++count);
      String sign = sign();
      Term right = level == 2 ? unary() : binary(level + 1);
      left =
          COUNTED.contains(sign)
              ? new Term.Sum(left, sign, right, place)
              : new Term.Computed("what '" + sign + "' makes of two values", place);
    }
    return left;
  }

  private boolean isBinary(int level) {
    Lexeme next = cursor.peek();
    if (level == 0 && (next.isWord("in") || next.isWord("instanceof"))) {
      return true;
    }
    if (next.kind() != Kind.SIGN || !BINARY.contains(next.text())) {
      return false;
    }
    boolean product = "*/%**".contains(next.text());
    boolean sum = "+-".contains(next.text());
    return switch (level) {
      case 0 -> !product && !sum;
      case 1 -> sum;
      default -> product;
    };
  }

  private String sign() {
    StringBuilder sign = new StringBuilder(cursor.next().text());
    while (sign.charAt(0) == '>' && (cursor.isSign(">") || cursor.isSign("="))) {
      sign.append(cursor.next().text());
    }
    return sign.toString();
  }

  private Term unary() {
    Lexeme first = cursor.peek();
    boolean known =
        (first.kind() == Kind.SIGN || first.kind() == Kind.NAME) && UNARY.contains(first.text());
    if (!known || new FunctionReader(cursor).isFunction()) {
      return postfix(new PrimaryReader(cursor).read());
    }
    Place place = cursor.place();
    cursor.next();
    cursor.deeper();
    Term of = unary();
    cursor.back();
    if (first.isSign("-") && of instanceof Term.Plain plain) {
      Node.Scalar scalar = plain.scalar();
      return new Term.Plain(new Node.Scalar(scalar.kind(), "-" + scalar.text(), place));
    }
    return first.isWord("await")
        ? of
        : new Term.Computed("what '" + first.text() + "' makes of a value", place);
  }

  private Term postfix(Term first) {
    Term term = first;
    for (int count = 0; ; count++) {
      limit(count);
      Lexeme next = cursor.peek();
      if (next.isSign(".") || next.isSign("?.")) {
        term = member(term);
      } else if (next.isSign("[") && !next.breaks()) {
        cursor.next();
        term = new Term.Member(term, read(), first.place());
        cursor.expect("]");
      } else if (next.isSign("(")) {
        term = new Term.Invocation(term, arguments(), first.place());
      } else if (next.kind() == Kind.TEMPLATE) {
        cursor.next();
        term = new Term.Computed("what a function makes of a text", first.place());
      } else if (next.isSign("!") && !next.breaks()) {
        cursor.next();
      } else if ((next.isSign("++") || next.isSign("--")) && !next.breaks()) {
        cursor.next();
        term = new Term.Computed("a value that changes", first.place());
      } else if (!passesType(next)) {
        return term;
      }
    }
  }

  /** What is put together of more parts nobody wrote by hand. */
  private void limit(int count) {
    if (count > TreeParsers.MAX_DEPTH * 4) {
      throw new Unclear("what is put together of so many parts", cursor.place());
    }
  }

  private boolean passesType(Lexeme next) {
    if ((next.isWord("as") || next.isWord("satisfies")) && !next.breaks()) {
      cursor.next();
      types.skip();
      return true;
    }
    int before = cursor.mark();
    types.callArguments();
    return cursor.mark() > before;
  }

  private Term member(Term of) {
    boolean maybe = cursor.next().isSign("?.");
    if (maybe && cursor.isSign("(")) {
      return new Term.Invocation(of, arguments(), of.place());
    }
    if (maybe && cursor.take("[")) {
      Term key = read();
      cursor.expect("]");
      return new Term.Member(of, key, of.place());
    }
    Place place = cursor.place();
    Node.Scalar key = new Node.Scalar(Node.Kind.STRING, cursor.name(), place);
    return new Term.Member(of, new Term.Plain(key), of.place());
  }

  private List<Term> arguments() {
    cursor.expect("(");
    List<Term> arguments = new PrimaryReader(cursor).items(")");
    return List.copyOf(new ArrayList<>(arguments));
  }
}

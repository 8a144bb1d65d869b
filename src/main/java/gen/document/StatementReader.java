package gen.document;

import gen.document.Lexeme.Kind;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the statements of a program: those that name values, and what is returned. */
final class StatementReader {

  private static final Set<String> COMPUTING =
      Set.of("for", "while", "do", "switch", "try", "throw", "class", "enum", "with", "break");
  private static final Set<String> TYPES = Set.of("interface", "type", "declare", "namespace");

  private final Cursor cursor;
  private final TermReader terms;
  private final ConstantReader constants;
  private final StatementSkipper skipper;
  private final ProgramBlock block = ProgramBlock.empty();

  StatementReader(Cursor cursor) {
    this.cursor = cursor;
    this.terms = new TermReader(cursor);
    this.constants = new ConstantReader(cursor, block);
    this.skipper = new StatementSkipper(cursor);
  }

  /** All statements up to the end, or to the bracket that closes the block. */
  ProgramBlock read() {
    cursor.deeper();
    while (!cursor.isEnd() && !cursor.isSign("}")) {
      statement();
    }
    cursor.back();
    return block;
  }

  private void statement() {
    Lexeme first = cursor.peek();
    Place place = cursor.place();
    if (cursor.take(";")) {
      return;
    }
    if (isDeclaration(first)) {
      constants.read();
    } else if (first.isWord("import") && !cursor.peek(1).isSign("(")) {
      new ImportReader(cursor, block).read();
    } else if (first.isWord("export")) {
      cursor.next();
      export();
    } else if (cursor.takeWord("return")) {
      block.results().add(result(place));
    } else if (first.isWord("if")) {
      if (!skipper.skipsCheck()) {
        block.unclear().add(new Term.Computed("what is done under a condition", place));
      }
    } else if (first.kind() == Kind.NAME && COMPUTING.contains(first.text())) {
      skipper.skip();
      block.unclear().add(new Term.Computed("what '" + first.text() + "' does here", place));
    } else if (isType(first)) {
      skipper.skipType();
    } else if (first.isSign("{")) {
      cursor.skipBrackets();
      block.unclear().add(new Term.Computed("what is done in a block of its own", place));
    } else if (first.isWord("function")
        || first.isWord("async") && cursor.peek(1).isWord("function")) {
      function();
    } else {
      expression(place);
    }
    cursor.take(";");
  }

  private static boolean isDeclaration(Lexeme first) {
    return first.isWord("const") || first.isWord("let") || first.isWord("var");
  }

  private boolean isType(Lexeme first) {
    return first.kind() == Kind.NAME
        && TYPES.contains(first.text())
        && cursor.peek(1).kind() == Kind.NAME;
  }

  private Term result(Place place) {
    boolean none = cursor.peek().breaks() || cursor.isSign(";") || cursor.isSign("}");
    return none ? new Term.Name("undefined", place) : terms.read();
  }

  private void function() {
    int ahead = cursor.isWord("async") ? 2 : 1;
    String name = cursor.peek(cursor.peek(ahead).isSign("*") ? ahead + 1 : ahead).text();
    block.constants().put(name, new FunctionReader(cursor).read());
  }

  private void export() {
    Lexeme first = cursor.peek();
    Place place = cursor.place();
    if (cursor.takeWord("default")) {
      block.exports().put("default", terms.read());
    } else if (isDeclaration(first)) {
      constants.read().forEach(name -> block.exports().put(name, new Term.Name(name, place)));
    } else if (first.isSign("{") || first.isSign("*")) {
      new ImportReader(cursor, block).exports();
    } else {
      statement();
    }
  }

  private void expression(Place place) {
    Term term = terms.read();
    if (cursor.peek().kind() == Kind.SIGN && cursor.peek().text().endsWith("=")) {
      boolean plain = cursor.next().text().equals("=");
      change(term, terms.read(), plain, place);
    } else if (!(term instanceof Term.Plain || term instanceof Term.Name || isPrint(term))) {
      block.unclear().add(new Term.Computed("what is done here", place));
    }
  }

  private static boolean isPrint(Term term) {
    return term instanceof Term.Invocation call
        && call.function() instanceof Term.Member member
        && member.of() instanceof Term.Name name
        && name.name().equals("console");
  }

  private void change(Term target, Term value, boolean plain, Place place) {
    List<String> keys = new ArrayList<>();
    Term each = target;
    while (each instanceof Term.Member member && member.key() instanceof Term.Plain key) {
      keys.add(0, key.scalar().text());
      each = member.of();
    }
    if (each instanceof Term.Name name) {
      Term given = plain ? value : new Term.Computed("a value that changes", place);
      block.changes().add(new ProgramBlock.Change(name.name(), List.copyOf(keys), given, place));
    } else {
      block.unclear().add(new Term.Computed("what is changed here", place));
    }
  }
}

package gen.document;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a program in TypeScript that consists of literals, calls and constants, without running it.
 *
 * <p>It becomes a group: {@code exports} holds what it exports by name, {@code default} among it,
 * and {@code calls} lists the calls of imported functions by the function's name, whatever the
 * program calls them. A call is a group of {@code call}, the function's name, its arguments by
 * number, and, under the function's name, the same as a list; what a program takes from a call or a
 * parameter is a group of {@code of} and {@code path}. A function without parameters, or one that
 * is handed to an imported one, stands for what it returns. What is computed is a group with the
 * key {@link Node#UNREAD}, and is reported.
 */
final class ProgramReader {

  private ProgramReader() {}

  /**
   * The program as a tree, in which {@link Node#UNREAD} lists what is not read, if anything is not.
   *
   * @throws Rejected when it is too large
   */
  static Node read(Source source) {
    Map<Place, String> unread = new LinkedHashMap<>();
    return read(source, unread);
  }

  /**
   * The same.
   *
   * @throws Rejected when a part of it is not read
   */
  static Node readWhole(Source source) {
    Map<Place, String> unread = new LinkedHashMap<>();
    Node tree = read(source, unread);
    Rejected.ifAnyError(
        unread.entrySet().stream()
            .map(each -> Code.SYNTAX.at(each.getKey(), each.getValue() + " is not read", ""))
            .toList());
    return tree;
  }

  private static Node read(Source source, Map<Place, String> unread) {
    ProgramBlock block = ProgramBlock.empty();
    try {
      Cursor cursor = new Cursor(source, Lexer.lex(source));
      block = new StatementReader(cursor).read();
      if (!cursor.isEnd()) {
        throw cursor.unclear();
      }
    } catch (Unclear e) {
      unread.put(e.place(), e.getMessage());
    }
    if (!block.exports().containsKey("default") && unread.isEmpty()) {
      unread.put(source.at(1, 1), "a program without a default export");
    }
    Evaluator evaluator = new Evaluator(unread);
    Map<String, Node.Entry> exports = evaluator.program(block);
    Place whole = source.at(1, 1);
    Map<String, Node.Entry> root = new LinkedHashMap<>();
    root.put("exports", new Node.Entry(whole, new Node.Mapping(exports, whole)));
    root.put("calls", new Node.Entry(whole, new Node.Mapping(evaluator.calls().lists(), whole)));
    if (!unread.isEmpty()) {
      root.put(Node.UNREAD, new Node.Entry(whole, listing(unread, whole)));
    }
    return new Node.Mapping(root, whole);
  }

  private static Node listing(Map<Place, String> unread, Place whole) {
    return new Node.Listing(
        unread.entrySet().stream()
            .map(each -> (Node) new Node.Scalar(Node.Kind.STRING, each.getValue(), each.getKey()))
            .toList(),
        whole);
  }
}

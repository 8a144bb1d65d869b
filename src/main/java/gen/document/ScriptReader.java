package gen.document;

import gen.finding.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a shell script as a tree: a group with the list {@code lines}. */
final class ScriptReader {

  private ScriptReader() {}

  /** The lines that say something, each with those that continue it, without comments. */
  static Node read(Source source) {
    List<Node> lines =
        LogicalLine.of(source, Format.SHELL).stream()
            .filter(line -> !line.handed())
            .map(ScriptReader::withoutComment)
            .map(line -> (Node) line.scalar())
            .toList();
    Map<String, Node.Entry> root = new LinkedHashMap<>();
    root.put("lines", new Node.Entry(source.at(1, 1), new Node.Listing(lines, source.at(1, 1))));
    return new Node.Mapping(root, source.at(1, 1));
  }

  /** A {@code #} that begins a word outside of quotes begins a comment. */
  private static LogicalLine withoutComment(LogicalLine line) {
    char quote = 0;
    for (int i = 0; i < line.text().length(); i++) {
      char character = line.text().charAt(i);
      if (quote != 0) {
        quote = character == quote ? 0 : quote;
      } else if (character == '\'' || character == '"') {
        quote = character;
      } else if (character == '#' && i > 0 && Character.isWhitespace(line.text().charAt(i - 1))) {
        return line.before(i);
      }
    }
    return line;
  }
}

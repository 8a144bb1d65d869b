package gen.document;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import org.tomlj.TomlVersion;

/** Reads TOML 1.0 into a {@link Node}. */
final class TomlReader {

  private static final String NAME = "(?:[A-Za-z0-9_-]++|\"(?:[^\"\\\\]++|\\\\.)*+\"|'[^']*+')";

  /** What stands before a value: its key, dotted or not, and the sign between them. */
  private static final Pattern KEY =
      Pattern.compile(NAME + "(?:[ \\t]*+\\.[ \\t]*+" + NAME + ")*+[ \\t]*+=[ \\t]*+");

  /** What begins values, and escapes in texts, of which the parser makes a part each. */
  private static final String SIGNS = "=,[{.\n\\";

  private final Source source;
  private final int[] lines;

  private TomlReader(Source source) {
    this.source = source;
    this.lines =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, source.text().length())
                    .filter(at -> source.text().charAt(at) == '\n')
                    .map(at -> at + 1))
            .toArray();
  }

  /**
   * The document as a tree.
   *
   * @throws Rejected when the text is not well-formed, with all syntax errors
   */
  static Node read(Source source) {
    refuseMany(source);
    TomlParseResult result = Toml.parse(source.text(), TomlVersion.V1_0_0);
    TomlReader reader = new TomlReader(source);
    if (result.hasErrors()) {
      throw new Rejected(
          result.errors().stream()
              .map(
                  error ->
                      Code.SYNTAX.at(
                          reader.place(error.position()),
                          "not well-formed: " + error.getMessage(),
                          ""))
              .map(Finding.class::cast)
              .toList());
    }
    return reader.table(result, source.at(1, 1));
  }

  /** The parser needs much memory for each sign, so they are counted before. */
  private static void refuseMany(Source source) {
    int signs = 0;
    for (int i = 0; i < source.text().length(); i++) {
      char sign = source.text().charAt(i);
      if (SIGNS.indexOf(sign) >= 0 && ++signs > TreeParsers.MAX_PARTS) {
        throw TreeParsers.tooManyParts(source.place(i));
      }
    }
  }

  private Node table(TomlTable table, Place place) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (String key : table.keySet()) {
      Place at = place(table.inputPositionOf(List.of(key)));
      TreeParsers.refuseLong(key, at);
      entries.put(key, new Node.Entry(at, node(table.get(List.of(key)), value(at))));
    }
    return new Node.Mapping(entries, place);
  }

  private Node node(Object value, Place place) {
    if (value instanceof TomlTable table) {
      return table(table, place);
    }
    if (value instanceof TomlArray array) {
      List<Node> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        items.add(node(array.get(i), place(array.inputPositionOf(i))));
      }
      return new Node.Listing(items, place);
    }
    return new Node.Scalar(kind(value), String.valueOf(value), place);
  }

  /** Where the value begins whose key is here; for a table, where its header is. */
  private Place value(Place key) {
    if (key.line() < 1 || key.line() > lines.length) {
      return key;
    }
    int from = Math.min(source.text().length(), lines[key.line() - 1] + key.column() - 1);
    Matcher before = KEY.matcher(source.text()).region(from, source.text().length());
    return before.lookingAt()
        ? source.at(key.line(), key.column() + before.end() - before.start())
        : key;
  }

  private static Node.Kind kind(Object value) {
    if (value instanceof Long) {
      return Node.Kind.INTEGER;
    }
    if (value instanceof Double) {
      return Node.Kind.DECIMAL;
    }
    return value instanceof Boolean ? Node.Kind.BOOLEAN : Node.Kind.STRING;
  }

  private Place place(TomlPosition position) {
    return position == null ? source.whole() : source.at(position.line(), position.column());
  }
}

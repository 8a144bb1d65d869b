package gen.check;

import gen.document.Fields;
import gen.document.Hit;
import gen.document.Node;
import gen.finding.Edit;
import gen.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a mistake is repaired for certain, by changing only the characters that are wrong.
 *
 * @param key the key's new name; empty when it keeps its own. Given together with values, both
 *     change
 * @param values the new value by the old one; {@code *} for any other one
 * @param quoted true when a number, boolean or nothing becomes a text
 * @param plain true when a text in quotes becomes what stands between them
 * @param listed true when a TOML table becomes the only item of a list of tables
 */
record Repair(
    String key, Map<String, String> values, boolean quoted, boolean plain, boolean listed) {

  static Repair of(Fields fix) {
    return new Repair(
        fix.text("key", ""),
        fix.textMap("values"),
        fix.isTrue("quote"),
        fix.isTrue("plain"),
        fix.isTrue("list"));
  }

  /** The edits; none where the text at that place is not the plain one that was expected. */
  List<Edit> edits(Hit hit) {
    if (!key.isEmpty()) {
      return renamed(hit);
    }
    if (listed) {
      return listed(hit);
    }
    if (!(hit.node() instanceof Node.Scalar scalar)) {
      return List.of();
    }
    if (quoted) {
      return TextFinder.replace(scalar.place(), scalar.text(), "\"" + scalar.text() + "\"").stream()
          .toList();
    }
    if (plain) {
      return TextFinder.unquote(scalar.place(), scalar.text()).stream().toList();
    }
    return revalued(scalar).stream().toList();
  }

  /** The key's new name, together with the new value where there is one; both or none. */
  private List<Edit> renamed(Hit hit) {
    List<Edit> edits = new ArrayList<>();
    TextFinder.replace(hit.at(), hit.key(), key).ifPresent(edits::add);
    if (!values.isEmpty() && hit.node() instanceof Node.Scalar scalar) {
      revalued(scalar).ifPresentOrElse(edits::add, edits::clear);
    }
    return values.isEmpty() || edits.size() == 2 ? edits : List.of();
  }

  private Optional<Edit> revalued(Node.Scalar scalar) {
    return Optional.ofNullable(values.getOrDefault(scalar.text(), values.get("*")))
        .flatMap(value -> TextFinder.replace(scalar.place(), scalar.text(), value));
  }

  /** The brackets around the header of a table are doubled. */
  private static List<Edit> listed(Hit hit) {
    Source source = hit.node().place().source();
    int line = source.offset(hit.node().place().line(), 1);
    int open = source.text().indexOf('[', line);
    int close = source.text().indexOf(']', line);
    String header = open < 0 || close < 0 ? "" : source.text().substring(open + 1, close).strip();
    if (!header.equals(hit.path()) || !source.text().substring(line, open).isBlank()) {
      return List.of();
    }
    return List.of(new Edit(source, open, open, "["), new Edit(source, close + 1, close + 1, "]"));
  }
}

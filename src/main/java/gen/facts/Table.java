package gen.facts;

import gen.document.Fields;
import gen.document.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of Markdown.
 *
 * @param rows the cells of each row, as many as there are columns
 */
record Table(List<String> columns, List<List<String>> rows) {

  /** A row for each group, and a column for each key that one of them has, in the shape's order. */
  static Table of(List<Fields> groups, Shape shape) {
    Set<String> used = new LinkedHashSet<>();
    groups.forEach(group -> used.addAll(((Node.Mapping) group.node()).entries().keySet()));
    List<String> keys =
        Stream.concat(shape.keys().stream().filter(used::contains), used.stream())
            .distinct()
            .toList();
    return new Table(
        keys.stream().map(Label::of).toList(),
        groups.stream().map(group -> keys.stream().map(key -> cell(group, key)).toList()).toList());
  }

  /** The table; nothing without rows. */
  String text() {
    if (rows.isEmpty()) {
      return "";
    }
    String rule = "|" + "---|".repeat(columns.size()) + "\n";
    return line(columns) + rule + rows.stream().map(Table::line).collect(Collectors.joining());
  }

  private static String cell(Fields group, String key) {
    return group.node().at(key).map(Cell::of).orElse("");
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}

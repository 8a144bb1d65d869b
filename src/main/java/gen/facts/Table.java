package gen.facts;

import gen.document.Fields;
import gen.document.Node;
import java.util.ArrayList;
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

  /** Keys whose value is a name in files, even when it looks like words. */
  private static final Set<String> NAMES = Set.of("id", "role", "path");

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

  /** The table without a column that says nothing in it. */
  Table without(String column) {
    int at = columns.indexOf(column);
    return at < 0
        ? this
        : new Table(omit(columns, at), rows.stream().map(row -> omit(row, at)).toList());
  }

  private static List<String> omit(List<String> cells, int at) {
    List<String> rest = new ArrayList<>(cells);
    rest.remove(at);
    return rest;
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
    return NAMES.contains(key)
        ? group.optional(key).map(Cell::code).orElse("")
        : group.node().at(key).map(Cell::of).orElse("");
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}

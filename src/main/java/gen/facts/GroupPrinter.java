package gen.facts;

import gen.app.References;
import gen.document.Fields;
import gen.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints a group of facts, whatever its keys are: what the schema says about each, lists and tables
 * of what has parts, and where it is from.
 */
final class GroupPrinter {

  /** What ends as a sentence does, or with a name in whose place a sentence is put. */
  private static final Pattern SENTENCE = Pattern.compile("(\\.|\\{[a-z][A-Za-z]*})$");

  private final List<List<String>> facts = new ArrayList<>();
  private final StringBuilder parts = new StringBuilder();

  private GroupPrinter() {}

  /** The group without a heading, as Markdown. */
  static String print(Node group, Shape shape) {
    GroupPrinter printer = new GroupPrinter();
    StringBuilder text = new StringBuilder();
    if (!shape.meaning().isEmpty()) {
      text.append("\n").append(Cell.prose(shape.meaning())).append("\n");
    }
    if (group instanceof Node.Listing list) {
      return text.append("\n").append(table(list, shape)).toString();
    }
    printer.group("", (Node.Mapping) group, shape);
    Table table = new Table(List.of("Fact", "Value", "Meaning"), printer.facts);
    text.append(table.rows().isEmpty() ? "" : "\n").append(table.text()).append(printer.parts);
    return text.append(Provenance.of(new Fields(group))).toString();
  }

  private void group(String prefix, Node.Mapping group, Shape shape) {
    group
        .entries()
        .forEach(
            (key, entry) -> {
              if (!prefix.isEmpty() || !Provenance.KEYS.contains(key)) {
                value(prefix + key, entry.value(), shape.key(key));
              }
            });
  }

  private void value(String path, Node value, Optional<Shape> known) {
    Shape shape = known.orElse(Shape.of(value));
    if (value instanceof Node.Mapping map && known.isPresent() && shape.hasFreeNames()) {
      part(path, shape, names(map, shape));
    } else if (value instanceof Node.Mapping map) {
      group(path + ".", map, shape);
    } else if (isSteps(value)) {
      part(path, shape, steps((Node.Listing) value));
    } else if (value instanceof Node.Scalar text && text.text().strip().contains("\n")) {
      part(path, shape, "```text\n" + text.text().strip() + "\n```\n");
    } else if (value instanceof Node.Listing list && isTable(list)) {
      part(path, shape, table(list, shape));
    } else {
      facts.add(
          List.of(
              Label.of(path), Cell.of(value), Cell.prose(known.map(Shape::meaning).orElse(""))));
    }
  }

  private void part(String path, Shape shape, String body) {
    if (body.isEmpty()) {
      return;
    }
    // The list of a group needs no name beside that of the group.
    parts.append(path.equals("list") ? "" : "\n### " + Label.of(path) + "\n").append("\n");
    String meaning = path.equals("list") ? "" : Cell.prose(shape.meaning());
    parts.append(meaning).append(meaning.isEmpty() ? "" : "\n\n").append(body);
  }

  private static String steps(Node.Listing list) {
    StringBuilder steps = new StringBuilder();
    list.items().forEach(each -> steps.append("1. ").append(each.text("").orElse("")).append("\n"));
    return steps.toString();
  }

  private static String table(Node.Listing list, Shape shape) {
    return Table.of(list.items().stream().map(Fields::new).toList(), shape.items().orElse(shape))
        .text();
  }

  /** A row for each name; its value is a text or a group. */
  private static String names(Node.Mapping map, Shape shape) {
    boolean grouped = map.children().stream().anyMatch(Node.Mapping.class::isInstance);
    if (!grouped) {
      List<List<String>> rows = new ArrayList<>();
      map.entries().forEach((name, entry) -> rows.add(List.of(name(name), Cell.of(entry.value()))));
      return new Table(List.of("Name", "Value"), rows).text();
    }
    Table inner =
        Table.of(map.children().stream().map(Fields::new).toList(), shape.key("").orElse(shape));
    List<String> names = List.copyOf(map.entries().keySet());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      rows.add(Stream.concat(Stream.of(name(names.get(i))), inner.rows().get(i).stream()).toList());
    }
    return new Table(Stream.concat(Stream.of("Name"), inner.columns().stream()).toList(), rows)
        .text();
  }

  /** References are written as in a descriptor. */
  private static String name(String name) {
    return Cell.code(References.isKnown(name) ? "${" + name + "}" : name);
  }

  private static boolean isTable(Node.Listing list) {
    return list.items().stream().anyMatch(Node.Mapping.class::isInstance);
  }

  private static boolean isSteps(Node value) {
    return value instanceof Node.Listing list
        && !list.items().isEmpty()
        && list.items().stream()
            .allMatch(each -> SENTENCE.matcher(each.text("").orElse("")).find());
  }
}

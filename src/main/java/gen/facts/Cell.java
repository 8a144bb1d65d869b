package gen.facts;

import gen.document.Node;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A value as Markdown that can stand in a cell of a table. */
final class Cell {

  /** What people write, as opposed to what a machine reads; it may hold Markdown of its own. */
  private static final Pattern PROSE =
      Pattern.compile("[^<>^\\\\]*\\s[^<>^\\\\]*|[A-Z][a-z.]+|[0-9-]+");

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z.]*");

  private static final Pattern ANSWER = Pattern.compile("yes|no|unknown");

  private Cell() {}

  /** A value of any kind. Of a list of groups, the first text of each tells what it is. */
  static String of(Node value) {
    if (value instanceof Node.Scalar scalar) {
      return scalar(scalar);
    }
    if (value instanceof Node.Listing list) {
      return join(list.items().stream().map(Cell::named).distinct().toList(), ", ");
    }
    return join(
        ((Node.Mapping) value)
            .entries().entrySet().stream()
                .map(each -> code(each.getKey()) + ": " + of(each.getValue().value()))
                .toList(),
        "; ");
  }

  /** A text that a machine reads. */
  static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }

  /** A text for people, in which nothing is Markdown or HTML by chance. */
  static String prose(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }

  private static String named(Node item) {
    if (item instanceof Node.Mapping group && !group.children().isEmpty()) {
      return of(group.children().get(0));
    }
    // One word in a list is a name: standard-1x and Eco are of one kind.
    return item instanceof Node.Scalar scalar && NAME.matcher(scalar.text()).matches()
        ? code(scalar.text())
        : of(item);
  }

  private static String scalar(Node.Scalar scalar) {
    String text = scalar.text().strip().replaceAll("\\s+", " ");
    if (scalar.kind() == Node.Kind.BOOLEAN) {
      return text.equals("true") ? "yes" : "no";
    }
    if (text.isEmpty()) {
      return "none";
    }
    if (text.startsWith("https://") && text.matches("[^<$*]*")) {
      return "<" + text + ">";
    }
    boolean plain = scalar.kind() != Node.Kind.STRING || ANSWER.matcher(text).matches();
    return plain || PROSE.matcher(text).matches() ? text.replace("|", "\\|") : code(text);
  }

  private static String join(List<String> words, String separator) {
    return words.isEmpty() ? "none" : words.stream().collect(Collectors.joining(separator));
  }
}

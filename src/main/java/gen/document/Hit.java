package gen.document;

import gen.finding.Place;
import gen.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a document that a path with wildcards leads to.
 *
 * @param path the path without wildcards, such as {@code services.0.plan}
 * @param key the last key of the path; the number of an item in a list
 * @param at where the key stands; where the part begins when it has none
 */
public record Hit(String path, String key, Place at, Node node) {

  /** The whole document. */
  public static Hit of(Node document) {
    return new Hit("", "", document.place(), document);
  }

  /**
   * Everything that a dotted path leads to from here: the one language of paths. A number leads to
   * an item of a list. {@code *} stands for every key of a group or item of a list, {@code **} for
   * any number of them, and {@code a|b} for two keys of one step. At the end, {@code @} stands for
   * the keys themselves, as texts, and {@code #} for the first of them in a group.
   */
  public List<Hit> each(String pattern) {
    if (pattern.isEmpty()) {
      return List.of(this);
    }
    int dot = pattern.indexOf('.');
    String head = dot < 0 ? pattern : pattern.substring(0, dot);
    String rest = dot < 0 ? "" : pattern.substring(dot + 1);
    List<Hit> hits = new ArrayList<>();
    if (head.equals("@")) {
      children().forEach(child -> hits.add(child.name()));
    } else if (head.equals(Node.KEY) && node.child(head) != null) {
      return child(head, at, node.child(head)).each(rest);
    } else if (head.equals("**")) {
      hits.addAll(each(rest));
      children().forEach(child -> hits.addAll(child.each(pattern)));
    } else if (node instanceof Node.Mapping group && isKey(head)) {
      Node.Entry entry = group.entries().get(head);
      return entry == null ? List.of() : child(head, entry.key(), entry.value()).each(rest);
    } else {
      List<String> names = List.of(head.split("\\|"));
      children().stream()
          .filter(child -> head.equals("*") || names.contains(child.key))
          .forEach(child -> hits.addAll(child.each(rest)));
    }
    return hits;
  }

  /** Most are; looking one up is much faster than going through all. */
  private static boolean isKey(String head) {
    return head.indexOf('*') < 0 && head.indexOf('|') < 0;
  }

  private List<Hit> children() {
    List<Hit> children = new ArrayList<>();
    if (node instanceof Node.Mapping group) {
      group
          .entries()
          .forEach((name, entry) -> children.add(child(name, entry.key(), entry.value())));
    } else if (node instanceof Node.Listing list) {
      for (int i = 0; i < list.items().size(); i++) {
        Node item = list.items().get(i);
        children.add(child(String.valueOf(i), item.place(), item));
      }
    }
    return children;
  }

  private Hit child(String name, Place place, Node value) {
    return new Hit(path.isEmpty() ? name : path + "." + name, name, place, value);
  }

  /** The key as a text that stands for itself. */
  private Hit name() {
    return new Hit(path, key, at, new Node.Scalar(Node.Kind.STRING, key, at));
  }

  /** The texts that this pattern finds, each as a part that is a text. */
  public static Stream<Hit> in(Source source, Pattern pattern) {
    return pattern
        .matcher(source.text())
        .results()
        .map(
            found ->
                of(new Node.Scalar(Node.Kind.STRING, found.group(), source.place(found.start()))));
  }

  /** The text of a scalar; empty for groups and lists. */
  public String text() {
    return node.text("").orElse("");
  }
}

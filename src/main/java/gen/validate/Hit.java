package gen.validate;

import gen.document.Node;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a document that a path with wildcards leads to.
 *
 * @param path the path without wildcards, such as {@code services.0.plan}
 * @param key the last key of the path; the number of an item in a list
 * @param at where the key stands; where the part begins when it has none
 */
record Hit(String path, String key, Place at, Node node) {

  /** The whole document. */
  static Hit of(Node document) {
    return new Hit("", "", document.place(), document);
  }

  /**
   * Everything that a dotted path leads to from here. {@code *} stands for every key of a group or
   * item of a list, {@code **} for any number of them, {@code a|b} for two keys.
   */
  List<Hit> each(String pattern) {
    if (pattern.isEmpty()) {
      return List.of(this);
    }
    int dot = pattern.indexOf('.');
    String head = dot < 0 ? pattern : pattern.substring(0, dot);
    String rest = dot < 0 ? "" : pattern.substring(dot + 1);
    List<Hit> hits = new ArrayList<>();
    if (head.equals("**")) {
      hits.addAll(each(rest));
      children().forEach(child -> hits.addAll(child.each(pattern)));
    } else {
      List<String> names = List.of(head.split("\\|"));
      children().stream()
          .filter(child -> head.equals("*") || names.contains(child.key))
          .forEach(child -> hits.addAll(child.each(rest)));
    }
    return hits;
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

  /** The text of a scalar; empty for groups and lists. */
  String text() {
    return node.text("").orElse("");
  }
}

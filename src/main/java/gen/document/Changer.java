package gen.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts into a value what a program gives to parts of it afterwards. */
record Changer(Evaluator evaluator, ProgramScope scope) {

  /** The value of this name at the end of the program. */
  Node change(String name, Node value) {
    Node node = value;
    for (ProgramBlock.Change change : scope.changes(name)) {
      boolean known =
          !change.keys().isEmpty()
              && node instanceof Node.Mapping group
              && group.get(Node.UNREAD).isEmpty();
      node =
          known
              ? put(node, change.keys(), evaluator.node(change.value(), scope))
              : evaluator.computed(
                  new Term.Computed("a value that is given here afterwards", change.place()));
    }
    return node;
  }

  private static Node put(Node node, List<String> keys, Node value) {
    Map<String, Node.Entry> entries =
        new LinkedHashMap<>(
            node instanceof Node.Mapping group ? group.entries() : Map.<String, Node.Entry>of());
    String key = keys.get(0);
    Node inner =
        keys.size() == 1
            ? value
            : put(
                entries.containsKey(key)
                    ? entries.get(key).value()
                    : new Node.Mapping(Map.of(), value.place()),
                keys.subList(1, keys.size()),
                value);
    entries.put(key, new Node.Entry(value.place(), inner));
    return new Node.Mapping(entries, node.place());
  }
}

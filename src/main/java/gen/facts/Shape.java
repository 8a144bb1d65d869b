package gen.facts;

import gen.document.Node;
import java.util.List;
import java.util.Optional;

/**
 * What a JSON Schema says about one part of a file.
 *
 * @param root the whole schema, in which references lead to definitions
 * @param here the schema of the part
 */
record Shape(Node root, Node here) {

  /** The schema of a whole file. */
  static Shape of(Node schema) {
    return new Shape(schema, schema);
  }

  /** What this key of the group is, whether its name is fixed or free. */
  Optional<Shape> key(String name) {
    return child(here, "properties")
        .flatMap(properties -> child(properties, name))
        .or(() -> child(here, "additionalProperties"))
        .map(this::resolved);
  }

  /** What each item of the list is. */
  Optional<Shape> items() {
    return child(here, "items").map(this::resolved);
  }

  /** True for a group whose keys are names of things and not of facts. */
  boolean hasFreeNames() {
    return child(here, "additionalProperties").filter(Node.Mapping.class::isInstance).isPresent();
  }

  /** The fixed keys of the group, in the schema's order. */
  List<String> keys() {
    return child(here, "properties")
        .map(properties -> List.copyOf(((Node.Mapping) properties).entries().keySet()))
        .orElse(List.of());
  }

  /** What the part means, in a sentence; empty where the schema does not say. */
  String meaning() {
    return here.text("description").orElse("");
  }

  private Shape resolved(Node part) {
    return part.text("$ref")
        .flatMap(reference -> root.at(reference.substring(2).replace('/', '.')))
        .map(target -> new Shape(root, target))
        .orElse(new Shape(root, part));
  }

  private static Optional<Node> child(Node group, String key) {
    return group instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
  }
}

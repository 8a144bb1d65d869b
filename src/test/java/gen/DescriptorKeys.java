package gen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The keys of {@code gen.yaml}, as its schema has them.
 *
 * @param schema the JSON Schema of the descriptor
 */
public record DescriptorKeys(JsonNode schema) {

  /**
   * A key of the descriptor.
   *
   * @param value its schema, with references followed
   */
  public record Key(String path, JsonNode value, boolean required) {}

  /** The whole descriptor. */
  Key root() {
    return new Key("", schema, true);
  }

  /** Every key that holds a value and no keys of its own. */
  public List<Key> leaves() {
    return leaves(root());
  }

  private List<Key> leaves(Key group) {
    return inside(group).stream()
        .flatMap(key -> isGroup(key) ? leaves(key).stream() : List.of(key).stream())
        .toList();
  }

  /** The keys of a group, of the items of a list, or of the values of a group with free names. */
  List<Key> inside(Key group) {
    List<String> required =
        StreamSupport.stream(group.value().path("required").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    List<Key> keys = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : group.value().path("properties").properties()) {
      String path = (group.path().isEmpty() ? "" : group.path() + ".") + each.getKey();
      JsonNode value = resolved(each.getValue());
      keys.add(outermost(path, value, required.contains(each.getKey())));
      if (value.has("properties") && value.path("additionalProperties").has("properties")) {
        keys.addAll(inside(new Key(path, value, false)));
      }
    }
    return keys;
  }

  /** A list of groups, or a group with free names, stands for what each of them holds. */
  private Key outermost(String path, JsonNode value, boolean required) {
    JsonNode items = resolved(value.path("items"));
    JsonNode free = resolved(value.path("additionalProperties"));
    boolean isList = items.has("properties");
    JsonNode inner = isList ? items : free.has("properties") ? free : value;
    String name = isList ? path + "[]" : inner == free ? path + ".NAME" : path;
    if (inner == value) {
      return new Key(path, value, required);
    }
    ObjectNode described = inner.deepCopy();
    String own = inner.path("description").asText();
    described.put("description", (value.path("description").asText() + " " + own).strip());
    return new Key(name, described, required);
  }

  /** True for a key that has a section of its own on the page. */
  boolean isGroup(Key key) {
    return key.value().has("properties") && !key.value().has("examples");
  }

  /** A part of the schema with its reference followed. */
  JsonNode resolved(JsonNode value) {
    if (!value.has("$ref")) {
      return value;
    }
    ObjectNode merged = schema.at(value.path("$ref").asText().substring(1)).deepCopy();
    value.properties().stream()
        .filter(each -> !each.getKey().equals("$ref"))
        .forEach(each -> merged.set(each.getKey(), each.getValue()));
    return merged;
  }
}

package gen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What holds where a document says nothing, as its schema has it.
 *
 * @param schema of one part of the document
 * @param root the whole schema, in which references are looked up
 */
public record Defaults(JsonNode schema, JsonNode root) {

  /** Where nothing is known of any part. */
  static final Defaults NONE = new Defaults(MissingNode.getInstance(), MissingNode.getInstance());

  /** What holds in the part at this dotted path. */
  Defaults in(String path) {
    JsonNode part = schema;
    for (String key : path.isEmpty() || part.isMissingNode() ? new String[0] : path.split("\\.")) {
      JsonNode group = followed(part);
      JsonNode named = group.path("properties").path(key);
      part = named.isMissingNode() ? group.path("additionalProperties") : named;
    }
    return new Defaults(part, root);
  }

  /** What holds in each item of a list. */
  Defaults item() {
    return new Defaults(followed(schema).path("items"), root);
  }

  /** What holds for a text, a number or a truth value that is left out. */
  Optional<String> text() {
    JsonNode value = value();
    return value.isValueNode() ? Optional.of(value.asText()) : Optional.empty();
  }

  /** What holds for a list of texts that is left out. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    value().forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private JsonNode value() {
    return schema.has("default") ? schema.path("default") : followed(schema).path("default");
  }

  private JsonNode followed(JsonNode part) {
    JsonNode reference = part.path("$ref");
    return reference.isMissingNode() ? part : root.at(reference.asText().substring(1));
  }
}

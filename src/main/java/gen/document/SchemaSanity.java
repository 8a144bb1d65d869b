package gen.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds mistakes in a JSON Schema that the validator passes over and that would make it say
 * nothing, or blame a document. Much faster than judging it by the meta-schema.
 */
final class SchemaSanity {

  private static final Set<String> TYPES =
      Set.of("string", "number", "integer", "boolean", "object", "array", "null");

  private SchemaSanity() {}

  /** What is wrong with this schema or one inside it; empty if nothing. */
  static Optional<String> check(JsonNode schema, String path) {
    if (schema.isBoolean()) {
      return Optional.empty();
    }
    if (!schema.isObject()) {
      return Optional.of("'" + path + "' is no schema");
    }
    return schema.properties().stream()
        .map(each -> keyword(each, path + "/" + each.getKey()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> keyword(Map.Entry<String, JsonNode> keyword, String path) {
    JsonNode value = keyword.getValue();
    return switch (keyword.getKey()) {
      case "type" -> isType(value) ? Optional.empty() : wrong(path, "names no type");
      case "enum", "required" -> value.isArray() ? Optional.empty() : wrong(path, "is no list");
      case "$ref" ->
          value.asText().startsWith("#/") ? Optional.empty() : wrong(path, "leads out of the file");
      case "properties", "$defs", "patternProperties" -> each(value, path);
      case "items", "additionalProperties", "not", "if", "then", "else", "propertyNames" ->
          check(value, path);
      default -> Optional.empty();
    };
  }

  private static Optional<String> each(JsonNode schemas, String path) {
    if (!schemas.isObject()) {
      return wrong(path, "is no group of schemas");
    }
    return schemas.properties().stream()
        .map(each -> check(each.getValue(), path + "/" + each.getKey()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isType(JsonNode value) {
    if (!value.isArray()) {
      return TYPES.contains(value.asText());
    }
    for (JsonNode each : value) {
      if (!TYPES.contains(each.asText())) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> wrong(String path, String what) {
    return Optional.of("'" + path.substring(1) + "' " + what);
  }
}

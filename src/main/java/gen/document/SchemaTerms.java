package gen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of JSON Schema in plain English. */
final class SchemaTerms {

  private SchemaTerms() {}

  /** What a value has too much or too little of. */
  static String limit(Error error, JsonNode schema) {
    String bound = schema.path(error.getKeyword()).asText();
    return switch (error.getKeyword()) {
      case "minimum" -> "is smaller than " + bound;
      case "maximum" -> "is larger than " + bound;
      case "minLength" ->
          "is shorter than " + bound + (bound.equals("1") ? " character" : " characters");
      case "maxLength" -> "is longer than " + bound + " characters";
      case "minItems" -> bound.equals("1") ? "is an empty list" : "has fewer items than " + bound;
      case "uniqueItems" -> "has the same item twice";
      default -> error.getMessage();
    };
  }

  /** The name of a type. */
  static String type(String type) {
    return switch (type) {
      case "string" -> "text";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      case "object" -> "a group of keys";
      default -> type;
    };
  }

  /** The names of the properties of a schema. */
  static List<String> names(JsonNode properties) {
    List<String> names = new ArrayList<>();
    properties.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The group that somebody meant who wrote a single text, or {@code true}, in its place. */
  static Optional<String> group(JsonNode schema, String name, Node found) {
    if (!(found instanceof Node.Scalar scalar) || !schema.path("properties").isObject()) {
      return Optional.empty();
    }
    JsonNode required = schema.path("required");
    boolean isWish = scalar.kind() == Node.Kind.BOOLEAN && scalar.text().equals("true");
    if (isWish && required.isEmpty()) {
      return Optional.of("write `" + name + ": {}`");
    }
    boolean isText = scalar.kind() == Node.Kind.STRING && required.size() == 1;
    String group = "write `" + name + ": {" + required.path(0).asText() + ": ";
    return isText ? Optional.of(group + scalar.text() + "}`") : Optional.empty();
  }
}

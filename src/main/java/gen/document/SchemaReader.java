package gen.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gen.finding.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * Reads a JSON Schema of gen's own without what is there for people. Two thirds of the text are
 * descriptions and examples, and a run that finds nothing wrong shows none of them.
 */
final class SchemaReader {

  private static final Set<String> FOR_PEOPLE =
      Set.of("title", "description", "examples", "deprecated", "$comment");

  /** Keywords with schemas under names, which may be those of keywords. */
  private static final Set<String> NAMED = Set.of("properties", "patternProperties", "$defs");

  /** Keywords with a schema or a list of some. */
  private static final Set<String> NESTED =
      Set.of(
          "items",
          "prefixItems",
          "contains",
          "additionalProperties",
          "propertyNames",
          "not",
          "if",
          "then",
          "else",
          "allOf",
          "anyOf",
          "oneOf");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;

  private SchemaReader(JsonParser parser) {
    this.parser = parser;
  }

  /** The schema in this text, which is well-formed, without descriptions and the like. */
  static JsonNode read(Source source) {
    try (JsonParser parser = TreeParsers.of(source, Format.JSON)) {
      parser.nextToken();
      return new SchemaReader(parser).schema();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode schema() throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return value(this::schema);
    }
    ObjectNode schema = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String keyword = parser.currentName();
      parser.nextToken();
      if (FOR_PEOPLE.contains(keyword) || keyword.startsWith("x-")) {
        parser.skipChildren();
      } else if (NAMED.contains(keyword)) {
        schema.set(keyword, group(this::schema));
      } else {
        schema.set(keyword, NESTED.contains(keyword) ? schema() : any());
      }
    }
    return schema;
  }

  /** What is taken as it is, such as the values of {@code enum}. */
  private JsonNode any() throws IOException {
    return parser.currentToken() == JsonToken.START_OBJECT ? group(this::any) : value(this::any);
  }

  /** Reads the part of a document at which the parser stands. */
  private interface Part {
    JsonNode read() throws IOException;
  }

  private ObjectNode group(Part part) throws IOException {
    ObjectNode group = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      group.set(name, part.read());
    }
    return group;
  }

  private JsonNode value(Part item) throws IOException {
    return switch (parser.currentToken()) {
      case START_ARRAY -> {
        ArrayNode list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(item.read());
        }
        yield list;
      }
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      case VALUE_NULL -> NODES.nullNode();
      default -> NODES.textNode(parser.getText());
    };
  }
}

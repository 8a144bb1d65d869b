package gen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Nearest;
import gen.finding.Place;
import gen.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Says in our words what a schema validator found.
 *
 * @param document the document that was judged
 * @param error what the validator found
 * @param schema the sub-schema whose keyword failed; its {@code x-expected} says what a pattern
 *     means, its {@code x-limit} how much a keyword matters at most, because the platform's own
 *     tools are not known to refuse what it refuses, its {@code x-help} what to do
 */
record SchemaWords(Node document, Error error, JsonNode schema) {

  /** What is wrong, mattering no more than {@code x-limit} says for the keyword that failed. */
  Finding finding() {
    String limit = schema.path("x-limit").path(error.getKeyword()).asText("");
    return limit.isEmpty()
        ? said()
        : said().atMost(Severity.valueOf(limit.toUpperCase(java.util.Locale.ROOT)));
  }

  private Finding said() {
    return switch (error.getKeyword()) {
      case "additionalProperties", "unevaluatedProperties", "propertyNames" -> unknownKey();
      case "required", "dependentRequired" -> missingKey();
      case "type" -> wrongType();
      case "enum", "const" -> notAllowed();
      case "pattern" -> badFormat();
      default ->
          Code.NOT_ALLOWED.at(
              place(), subject() + " " + SchemaTerms.limit(error, schema), description());
    };
  }

  private Finding unknownKey() {
    String key = error.getProperty() == null ? lastName() : error.getProperty();
    List<String> known = SchemaTerms.names(schema.path("properties"));
    Place at =
        target() instanceof Node.Mapping mapping && mapping.entries().containsKey(key)
            ? mapping.entries().get(key).key()
            : place();
    if (error.getKeyword().equals("propertyNames")) {
      String expected = schema.path("propertyNames").path("x-expected").asText(error.getMessage());
      return Code.BAD_FORMAT.at(at, "'" + key + "' cannot be a name here; " + expected, "");
    }
    String list = String.join(", ", known);
    return Code.UNKNOWN_KEY.at(
        at,
        "key '" + key + "' is unknown in " + subject() + "; known: " + list,
        Nearest.help(key, known, schema.path("x-help").asText("remove it")));
  }

  private Finding missingKey() {
    // A key that only another one demands is not the one that the validator is about.
    String key =
        error.getKeyword().equals("required")
            ? error.getProperty()
            : String.valueOf(error.getArguments()[0]);
    String what = schema.path("properties").path(key).path("description").asText("");
    return Code.MISSING_KEY.at(
        place(),
        "key '" + key + "' is missing in " + subject(),
        what.isEmpty() ? "add it" : "add it: " + what);
  }

  private Finding wrongType() {
    List<String> types = new ArrayList<>();
    JsonNode type = schema.path("type");
    (type.isArray() ? type : List.of(type))
        .forEach(name -> types.add(SchemaTerms.type(name.asText())));
    String help =
        target() instanceof Node.Scalar scalar && types.contains("text") && !scalar.text().isEmpty()
            ? "write it in quotes: \"" + scalar.text() + "\""
            : SchemaTerms.group(schema, lastName(), target()).orElse(description());
    return Code.WRONG_TYPE.at(
        place(),
        subject() + " is " + foundKind() + "; expected " + String.join(" or ", types),
        help);
  }

  private Finding notAllowed() {
    List<String> allowed = new ArrayList<>();
    schema.path("enum").forEach(value -> allowed.add(value.asText()));
    if (schema.has("const")) {
      allowed.add(schema.path("const").asText());
    }
    String found = target() instanceof Node.Scalar scalar ? scalar.text() : foundKind();
    return Code.NOT_ALLOWED.at(
        place(),
        subject() + " is '" + found + "'; allowed: " + String.join(", ", allowed),
        schema.has("const") ? description() : Nearest.help(found, allowed, description()));
  }

  private Finding badFormat() {
    String found = target() instanceof Node.Scalar scalar ? scalar.text() : foundKind();
    String expected =
        schema.path("x-expected").asText("it must match " + schema.path("pattern").asText());
    return Code.BAD_FORMAT.at(place(), subject() + " is '" + found + "'; " + expected, "");
  }

  /** What to do where the value cannot say it; otherwise what it means. */
  private String description() {
    if (schema.has("x-help")) {
      return schema.path("x-help").asText();
    }
    String text = schema.path("description").asText("");
    return text.isEmpty() ? "" : subject() + ": " + text;
  }

  private String foundKind() {
    Node node = target();
    if (node instanceof Node.Scalar scalar) {
      boolean shown = scalar.kind() != Node.Kind.NULL && scalar.text().length() <= 40;
      return scalar.kind().words() + (shown ? " (" + scalar.text() + ")" : "");
    }
    return node instanceof Node.Listing ? "a list" : "a group of keys";
  }

  private String subject() {
    String path = path();
    return path.isEmpty() ? "the document" : "'" + path + "'";
  }

  private String lastName() {
    NodePath path = error.getInstanceLocation();
    return path.getNameCount() == 0 ? "" : path.getName(path.getNameCount() - 1);
  }

  private String path() {
    NodePath path = error.getInstanceLocation();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < path.getNameCount(); i++) {
      names.add(path.getName(i));
    }
    return String.join(".", names);
  }

  private Node target() {
    NodePath path = error.getInstanceLocation();
    Node node = document;
    for (int i = 0; i < path.getNameCount(); i++) {
      Node parent = node;
      node = child(parent, path.getName(i));
      if (node == null) {
        return parent;
      }
    }
    return node;
  }

  private static Node child(Node parent, String name) {
    if (parent instanceof Node.Mapping mapping) {
      return mapping.get(name).orElse(null);
    }
    return parent instanceof Node.Listing list ? list.items().get(Integer.parseInt(name)) : null;
  }

  private Place place() {
    return target().place();
  }
}

package gen;

import com.fasterxml.jackson.databind.JsonNode;
import gen.app.References;
import java.util.ArrayList;
import java.util.List;

/**
 * The reference of {@code gen.yaml}, made from its schema.
 *
 * @param schema the JSON Schema of the descriptor
 */
record DescriptorReference(JsonNode schema) {

  /** The page. */
  String text() {
    StringBuilder text =
        new StringBuilder(
            """
            # The descriptor, key by key

            `gen.yaml` says what an app is and what it needs. This page is made from its JSON Schema,
            which `gen schema` prints for your editor.

            | Key | Type | Default | Meaning |
            |---|---|---|---|
            """);
    rows("", schema).forEach(text::append);
    text.append(
        """

        ## References

        A text may hold references. `$${` is a literal `${`. With `|urlencode`, as in
        `${postgres.password|urlencode}`, the value is percent-encoded so that it can stand in a URL;
        with `|json` it is escaped so that it can stand between the quotes of a JSON string.

        | Reference | Stands for |
        |---|---|
        """);
    References.all()
        .forEach(
            (name, meaning) ->
                text.append("| `${").append(name).append("}` | ").append(meaning).append(" |\n"));
    text.append("| `${env.NAME}` | The value of another variable of this descriptor. |\n");
    return text.toString();
  }

  private List<String> rows(String prefix, JsonNode group) {
    List<String> rows = new ArrayList<>();
    List<String> required = new ArrayList<>();
    group.path("required").forEach(name -> required.add(name.asText()));
    group
        .path("properties")
        .properties()
        .forEach(
            each -> {
              String path = prefix + each.getKey();
              JsonNode value = resolved(each.getValue());
              rows.add(row(path, value, required.contains(each.getKey())));
              rows.addAll(rows(path + ".", value));
              rows.addAll(inside(path, value));
            });
    return rows;
  }

  /** The keys of the items of a list, and of the values of a group with free names. */
  private List<String> inside(String path, JsonNode value) {
    List<String> rows = new ArrayList<>(rows(path + "[].", resolved(value.path("items"))));
    JsonNode free = resolved(value.path("additionalProperties"));
    if (free.isObject()) {
      rows.addAll(rows(path + ".NAME.", free));
    }
    return rows;
  }

  private String row(String path, JsonNode value, boolean required) {
    String preset = required ? "required" : preset(value);
    return "| `"
        + path
        + "` | "
        + type(value)
        + " | "
        + preset
        + " | "
        + value.path("description").asText().replaceAll("\\$+\\{([\\w.|]+})?", "`$0`")
        + " |\n";
  }

  private static String preset(JsonNode value) {
    JsonNode preset = value.path("default");
    boolean nothing =
        preset.isMissingNode() || preset.isContainerNode() || preset.asText().isEmpty();
    return nothing ? "" : "`" + preset.asText() + "`";
  }

  private String type(JsonNode value) {
    if (value.has("const")) {
      return "`" + value.path("const").asText() + "`";
    }
    if (value.has("enum")) {
      List<String> words = new ArrayList<>();
      value.path("enum").forEach(each -> words.add("`" + each.asText() + "`"));
      return String.join(", ", words);
    }
    JsonNode type = value.path("type");
    if (type.isArray()) {
      return "text or group";
    }
    return switch (type.asText()) {
      case "string" -> "text";
      case "integer" -> "number";
      case "boolean" -> "true or false";
      case "array" -> "list";
      default -> "group";
    };
  }

  private JsonNode resolved(JsonNode value) {
    if (!value.has("$ref")) {
      return value;
    }
    JsonNode target = schema.at(value.path("$ref").asText().substring(1));
    com.fasterxml.jackson.databind.node.ObjectNode merged = target.deepCopy();
    value.properties().stream()
        .filter(each -> !each.getKey().equals("$ref"))
        .forEach(each -> merged.set(each.getKey(), each.getValue()));
    return merged;
  }
}

package gen;

import com.fasterxml.jackson.databind.JsonNode;
import gen.DescriptorKeys.Key;
import gen.app.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The reference of {@code gen.yaml}, made from its schema: a section for each group of keys, and a
 * row for each key.
 *
 * @param keys what may stand in a descriptor
 */
record DescriptorReference(DescriptorKeys keys) {

  private static final String HEAD =
      """
      # The descriptor, key by key

      `gen.yaml` says what an app is and what it needs. [Mathesar's](../gen.yaml) is a whole one, `gen init` writes one to begin with, and [getting started](getting-started.md) explains the way. This page is made from the JSON Schema, which `gen schema` prints for your editor.

      `NAME` stands for a name of your choice, and `[]` for each item of a list.

      """;

  private static final String REFERENCES =
      """

      ## References

      A text may hold references. `$${` is a literal `${`. With `|urlencode`, as in
      `${postgres.password|urlencode}`, the value is percent-encoded so that it can stand in a URL;
      with `|json` it is escaped so that it can stand between the quotes of a JSON string.
      [Platforms](platforms/README.md) differ in what they can hand over; `gen explain` says how each is had.

      | Reference | Stands for |
      |---|---|
      """;

  /** What YAML would not read as a text, or not as this one, without quotes. */
  private static final Pattern ODD = Pattern.compile("[-+.\\d]+|[\\[{*&!|>%@].*|.*: .*|\\s.*");

  /** References, and names with a part to fill in. */
  private static final Pattern MACHINE =
      Pattern.compile("\\$+\\{(?:[A-Za-z.]+})?|[a-z.-]*<[a-z]+>(?:\\.[a-z]+)?");

  private static final String COLUMNS =
      """

      | Key | Type | Default | Example | Meaning | Where it ends up |
      |---|---|---|---|---|---|
      """;

  /** The page. */
  String text() {
    Key root = keys.root();
    List<Key> groups = new ArrayList<>();
    keys.inside(root).stream().filter(keys::isGroup).forEach(group -> add(group, groups));
    StringBuilder text = new StringBuilder(HEAD);
    text.append("- [The app itself](#the-app-itself)\n");
    groups.forEach(group -> text.append(entry(group.path())));
    text.append("- [References](#references), which texts may hold\n");
    text.append("\n## The app itself\n").append(table(root));
    for (Key group : groups) {
      text.append(isInner(group.path()) ? "\n### `" : "\n## `").append(group.path());
      text.append("`\n\n").append(description(group)).append("\n").append(table(group));
    }
    text.append(REFERENCES);
    References.all().forEach((name, meaning) -> text.append(row("${" + name + "}", meaning)));
    return text.append(row("${env.NAME}", "The value of another variable of this descriptor."))
        .toString();
  }

  private void add(Key group, List<Key> groups) {
    groups.add(group);
    keys.inside(group).stream().filter(keys::isGroup).forEach(each -> add(each, groups));
  }

  private static String entry(String path) {
    String anchor = path.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    return "  ".repeat(isInner(path) ? 1 : 0) + "- [`" + path + "`](#" + anchor + ")\n";
  }

  private static boolean isInner(String path) {
    return path.replace(".NAME", "").contains(".");
  }

  private static String row(String code, String meaning) {
    return "| `" + code + "` | " + meaning + " |\n";
  }

  private static String description(Key key) {
    return prose(key.value().path("description").asText());
  }

  private String table(Key group) {
    String rows =
        keys.inside(group).stream()
            .filter(key -> !keys.isGroup(key))
            .flatMap(key -> key.value().has("properties") ? with(key) : List.of(key).stream())
            .map(this::row)
            .collect(Collectors.joining());
    return rows.isEmpty() ? "" : COLUMNS + rows;
  }

  /** A key that can be told by one example, with those inside it. */
  private Stream<Key> with(Key key) {
    return Stream.concat(List.of(key).stream(), keys.inside(key).stream());
  }

  private String row(Key key) {
    JsonNode value = key.value();
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            key.path(),
            type(value),
            key.required() ? "required" : preset(value),
            value.has("examples") ? code(value.path("examples").get(0)) : "",
            (description(key) + " " + limits(value)).strip(),
            value.path("x-used").asText());
  }

  private static String preset(JsonNode value) {
    JsonNode preset = value.path("default");
    boolean told = value.path("description").asText().contains("The default is");
    boolean nothing = preset.isMissingNode() || preset.isEmpty() && preset.asText().isEmpty();
    return nothing ? told ? "see there" : "none" : code(preset);
  }

  private static String code(JsonNode value) {
    boolean plain = value.isTextual() && !ODD.matcher(value.asText()).matches();
    String text =
        plain ? value.asText() : value.toString().replaceAll("([,:])(?=[\"\\d\\[{])", "$1 ");
    return "`" + text.replace("|", "\\|") + "`";
  }

  private static String limits(JsonNode value) {
    List<String> limits = new ArrayList<>();
    value = value.has("items") ? value.path("items") : value;
    boolean told = value.path("description").asText().contains("at most");
    if (value.has("maxLength") && !told) {
      limits.add("At most " + value.path("maxLength") + " characters.");
    }
    if (value.has("maximum")) {
      limits.add("From " + value.path("minimum") + " to " + value.path("maximum") + ".");
    } else if (value.path("minimum").asInt() > 1) {
      limits.add("At least " + value.path("minimum") + ".");
    }
    return String.join(" ", limits);
  }

  private static String prose(String text) {
    return MACHINE.matcher(text).replaceAll("`$0`").replace("|", "\\|");
  }

  private String type(JsonNode value) {
    if (value.has("const")) {
      return "`" + value.path("const").asText() + "`";
    }
    if (value.has("enum")) {
      return StreamSupport.stream(value.path("enum").spliterator(), false)
          .map(DescriptorReference::code)
          .collect(Collectors.joining(", "));
    }
    return switch (value.path("type").asText()) {
      case "string" -> "text";
      case "integer" -> "number";
      case "boolean" -> "true or false";
      case "array" -> {
        JsonNode items = keys.resolved(value.path("items"));
        yield items.has("enum") ? "list of " + type(items) : "list of texts";
      }
      default -> "group";
    };
  }
}

package gen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gen.document.Quoting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A descriptor with a hostile text in each text that its schema has, be it in {@code
 * apps/hostile/app.yaml} or not, and with every text on a line of its own. What is refused is taken
 * out again.
 */
final class HostileDescriptor {

  /** The same app with nothing hostile in it. */
  static final Path BASE = Examples.ROOT.resolve("src/test/resources/apps/hostile/app.yaml");

  private static final Path SCHEMA =
      Examples.ROOT.resolve("src/main/resources/gen/descriptor.schema.json");

  /**
   * A hostile text.
   *
   * @param word a word that is in no other text
   * @param hostile what is hostile, cut to what the schema allows
   * @param whole both, and the reference that the usual text ends with, as a person means it
   * @param written the same, as it is written
   */
  record Text(String word, String hostile, String whole, String written) {

    /** True when nothing of it is filled in by a platform. */
    boolean isLiteral() {
      return whole.length() == word.length() + hostile.length();
    }
  }

  private final String hostile;
  private final boolean isFirst;
  private final JsonNode base;
  private final JsonNode schema;
  private final ObjectNode tree;

  /** Each hostile text by the path of its key. */
  private final Map<String, Text> texts = new TreeMap<>();

  private final Map<String, JsonNode> schemas = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private int count;

  /** One with this text before or behind a word that is in no other place. */
  HostileDescriptor(String hostile, boolean isFirst) throws IOException {
    this.hostile = hostile;
    this.isFirst = isFirst;
    base = new YAMLMapper().readTree(BASE.toFile());
    schema = new ObjectMapper().readTree(SCHEMA.toFile());
    tree = base.deepCopy();
    fill(tree, schema, "");
  }

  String hostile() {
    return hostile;
  }

  /** Every hostile text that is in it, by the path of its key. */
  Map<String, Text> texts() {
    return Map.copyOf(texts);
  }

  /** What stands at this key; empty when nothing is there. */
  String at(String path) {
    Text text = texts.get(path);
    return text == null ? tree.at("/" + path.replace('.', '/')).asText() : text.whole();
  }

  /** Texts that are in it against the word of the schema. */
  List<String> wrongTexts() {
    return texts.keySet().stream()
        .filter(path -> !isAllowed(texts.get(path).written(), schemas.get(path)))
        .toList();
  }

  /** True when the schema allows any text of some length here. */
  boolean isFree(String path) {
    return !schemas.get(path).has("pattern");
  }

  private static boolean isAllowed(String text, JsonNode schema) {
    int length = text.codePointCount(0, text.length());
    return length <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
        && Pattern.compile(schema.path("pattern").asText("")).matcher(text).find();
  }

  private void fill(ObjectNode group, JsonNode says, String path) {
    for (Map.Entry<String, JsonNode> each : says.path("properties").properties()) {
      String key = each.getKey();
      JsonNode of = resolved(each.getValue());
      if (says == schema || path.endsWith(".otherwise")) {
        continue; // one of several, and all that there is
      }
      if (!group.has(key) && isText(of)) {
        group.put(key, of.path("examples").path(0).asText("x"));
      } else if (!group.has(key) && isText(resolved(of.path("items")))) {
        group.set(key, of.path("examples").path(0).deepCopy());
      }
    }
    JsonNode free = resolved(says.path("additionalProperties"));
    for (Map.Entry<String, JsonNode> each : List.copyOf(group.properties())) {
      JsonNode known = says.path("properties").path(each.getKey());
      JsonNode of = known.isMissingNode() ? free : resolved(known);
      String inner = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
      group.set(each.getKey(), filled(each.getValue(), of, inner));
    }
  }

  private JsonNode filled(JsonNode value, JsonNode says, String path) {
    if (value instanceof ObjectNode group) {
      boolean isVariable = path.matches("env\\.\\w+");
      fill(group, isVariable ? onlyWhatIsThere(group, says) : says, path);
    } else if (value instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, filled(list.get(i), resolved(says.path("items")), path + "." + i));
      }
    } else if (value.isTextual() && isText(says)) {
      texts.put(path, text(value.asText(), says, path));
      schemas.put(path, says);
      return TextNode.valueOf(texts.get(path).written());
    }
    return value;
  }

  /** A variable has one kind of value; the other keys of a kind are not added. */
  private static JsonNode onlyWhatIsThere(ObjectNode group, JsonNode says) {
    ObjectNode some = says.deepCopy();
    ObjectNode keys = (ObjectNode) some.path("properties");
    keys.remove(
        List.of(
                "value",
                "list",
                "secret",
                "prompt",
                "separator",
                "otherwise",
                "allowed",
                "pattern",
                "renamedFrom",
                "since")
            .stream()
            .filter(key -> !group.has(key))
            .toList());
    return some;
  }

  private boolean isText(JsonNode says) {
    return says.path("type").toString().contains("string") && !says.has("enum");
  }

  private JsonNode resolved(JsonNode says) {
    if (!says.has("$ref")) {
      return says;
    }
    ObjectNode merged = schema.at(says.path("$ref").asText().substring(1)).deepCopy();
    merged.setAll((ObjectNode) says);
    return merged;
  }

  /** A dollar sign before a brace is written twice where references may stand. */
  private Text text(String usual, JsonNode says, String path) {
    boolean refers = path.matches("env\\.\\w+|env\\..*\\.(value|list\\.\\d+)|http\\.portOption.*");
    String reference = usual.replaceAll("^[^$]*", "");
    String word = "q" + count++ + "z";
    int most = says.path("maxLength").asInt(99_999) - word.length() - reference.length();
    String cut =
        hostile.substring(
            0,
            hostile.offsetByCodePoints(
                0, Math.min(most, hostile.codePointCount(0, hostile.length()))));
    String written = refers ? cut.replace("${", "$${") : cut;
    return new Text(
        word,
        cut,
        isFirst ? cut + reference + word : word + reference + cut,
        isFirst ? written + reference + word : word + reference + written);
  }

  /** The descriptor, as JSON with a text on each line. */
  String print() {
    lines.clear();
    StringBuilder text = new StringBuilder();
    print(tree, "", text);
    return text.toString();
  }

  private void print(JsonNode node, String path, StringBuilder text) {
    if (node.isContainerNode()) {
      Map<String, JsonNode> inside = new LinkedHashMap<>();
      node.properties().forEach(each -> inside.put(each.getKey(), each.getValue()));
      for (int i = 0; i < node.size() && node.isArray(); i++) {
        inside.put(String.valueOf(i), node.get(i));
      }
      line(text, node.isArray() ? "[" : "{", path);
      String comma = "";
      for (Map.Entry<String, JsonNode> each : inside.entrySet()) {
        text.append(comma);
        if (node.isObject()) {
          text.append(TextNode.valueOf(each.getKey())).append(": ");
        }
        print(each.getValue(), path.isEmpty() ? each.getKey() : path + "." + each.getKey(), text);
        comma = ",";
      }
      line(text, node.isArray() ? "]" : "}", path);
    } else {
      line(text, node.isTextual() ? Quoting.scalar(node.asText()) : node.toString(), path);
    }
  }

  private void line(StringBuilder text, String more, String path) {
    lines.add(path);
    text.append(more).append('\n');
  }

  /** The hostile texts on this line of what was printed last, or in the group that begins there. */
  List<String> at(int line) {
    String path = lines.get(line - 1);
    return texts.keySet().stream()
        .filter(each -> each.equals(path) || each.startsWith(path + "."))
        .toList();
  }

  /** Those, and the ones that are named in what is said of it. */
  List<String> meant(int line, String said) {
    List<String> there = at(line);
    return texts.keySet().stream()
        .filter(each -> there.contains(each) || said.contains(texts.get(each).word()))
        .toList();
  }

  /** Puts what the app has usually in the place of a hostile text. */
  void takeOut(String path) {
    texts.remove(path);
    String pointer = "/" + path.replace('.', '/');
    JsonNode usual = base.at(pointer);
    int last = pointer.lastIndexOf('/');
    JsonNode group = tree.at(pointer.substring(0, last));
    String key = pointer.substring(last + 1);
    if (group instanceof ObjectNode object) {
      if (usual.isMissingNode()) {
        object.remove(key);
      } else {
        object.set(key, usual);
      }
    } else if (group instanceof ArrayNode list) {
      if (usual.isMissingNode()) {
        // A list that the app has not may not be empty either.
        takeOut(path.substring(0, path.lastIndexOf('.')));
      } else {
        list.set(Integer.parseInt(key), usual);
      }
    }
  }
}

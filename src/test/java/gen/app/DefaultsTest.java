package gen.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gen.document.Schema;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.pipeline.Schemas;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds where a descriptor says nothing is what its schema says, and nothing else. */
class DefaultsTest {

  /** Every group that must be there for a key in it to matter, and no key that may be left out. */
  private static final String SHORTEST =
      """
      version: 1
      id: app
      name: App
      description: An app.
      image: {name: example/app, tag: "1", lean: {name: ghcr.io/example/lean, base: "a:1", paths: [/a]}}
      http: {port: 3000}
      postgres: {}
      redis: {}
      release: {command: [migrate]}
      env:
        A: {secret: {}}
        B: {prompt: {}, description: b}
        R: ${redis.url}
        C: {list: [a, "${postgres.url}"]}
        E: {value: "${public.url}", otherwise: {value: a}}
        D: {values: [{list: [a, b], when: disk}, {list: [c, d]}]}
      storage: [{path: /b, holds: files, loss: fatal}]
      platforms: {mill: {verified: {on: "2026-11-23", tag: "1"}}}
      """;

  /** What the reader of the app leaves to others. */
  private static final List<String> OF_OTHERS = List.of("/properties/validate/properties/allow");

  private static final String SCHEMA = Schemas.text("descriptor.schema.json");
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void anotherDefaultInTheSchemaMakesAnotherApp() throws IOException {
    String usual = read(mapper.readTree(SCHEMA));
    assertTrue(usual.startsWith("App["), usual);
    List<String> places = new ArrayList<>();
    collect(mapper.readTree(SCHEMA), "", places);
    places.removeAll(OF_OTHERS);
    assertTrue(places.size() > 50, places::toString);

    List<String> unused = new ArrayList<>();
    for (String place : places) {
      JsonNode schema = mapper.readTree(SCHEMA);
      ObjectNode key = (ObjectNode) schema.at(place);
      key.set("default", other(key));
      if (read(schema).equals(usual)) {
        unused.add(place);
      }
    }

    assertEquals(List.of(), unused);
  }

  /** The keys with a default, but for groups and lists of them, whose keys have their own. */
  private static void collect(JsonNode node, String path, List<String> places) {
    JsonNode value = node.path("default");
    boolean isKey = path.matches(".*/(?:properties|patternProperties)/[^/]+");
    boolean isGroup = value.isObject() || node.path("items").path("type").asText().equals("object");
    if (isKey && !value.isMissingNode() && !isGroup) {
      places.add(path);
    }
    node.properties().forEach(each -> collect(each.getValue(), path + "/" + each.getKey(), places));
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      collect(node.get(i), path + "/" + i, places);
    }
  }

  private JsonNode other(JsonNode key) {
    JsonNode value = key.path("default");
    if (value.isBoolean()) {
      return mapper.getNodeFactory().booleanNode(!value.booleanValue());
    }
    if (value.isNumber()) {
      return mapper.getNodeFactory().numberNode(value.intValue() + 1);
    }
    if (value.isArray()) {
      return mapper.createArrayNode().add(another(value.path(0), key.path("items")));
    }
    return mapper.getNodeFactory().textNode(another(value, key));
  }

  private static String another(JsonNode value, JsonNode allowed) {
    String other = "other";
    for (JsonNode word : allowed.path("enum")) {
      other = word.equals(value) ? other : word.asText();
    }
    return other;
  }

  /** The app as text, or what is wrong with it. */
  private String read(JsonNode schema) {
    try {
      Schema trusted = Schema.trusted(new Source("schema", schema.toString()));
      App app = new AppReader(trusted).read(new Source("gen.yaml", SHORTEST));
      return app.toString().replace(trusted.defaults().toString(), "");
    } catch (Rejected e) {
      return e.findings().toString();
    }
  }
}

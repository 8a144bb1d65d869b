package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gen.DescriptorKeys.Key;
import gen.deployment.Deployment;
import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.pipeline.Order;
import gen.pipeline.Outcome;
import gen.pipeline.Pipeline;
import gen.pipeline.Schemas;
import gen.platform.Platforms;
import gen.render.RenderedFile;
import gen.render.Renderer;
import gen.verify.ParsedFiles;
import gen.verify.Verifier;
import gen.write.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No key of the descriptor is lost on a platform: what it says is in a manifest and read back from
 * there, or on the page, or in a finding; or here is written why not. A new key is in the schema
 * first, so it is reported here for each platform that ignores it.
 */
class DescriptorReachTest {

  private static final Schemas SCHEMAS = new Schemas();
  private static final Platforms PLATFORMS =
      new Platforms(List.of(Examples.TEMPLATES), SCHEMAS::builtIn);
  private static final Pipeline PIPELINE = new Pipeline(PLATFORMS, SCHEMAS);
  private static final Renderer RENDERER = new Renderer(PLATFORMS.roots());
  private static final Verifier VERIFIER =
      new Verifier((id, name) -> SCHEMAS.ofPlatform(PLATFORMS.folder(id), name));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Examples.ROOT.resolve("src/test/resources/apps/everything");

  private static final String REDIS =
      "{\"redis\": {\"keeps\": \"jobs\"}, \"env\": {\"NAME\": {\"value\": \"${redis.url}\"}}}";

  /** What a key needs beside it, by the beginning of its path; the last that fits counts. */
  private static final Map<String, String> BESIDE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("release.", "{\"release\": {\"command\": [\"bin/one\"]}}"),
              Map.entry("redis.", REDIS),
              Map.entry("platforms.NAME.redisPlan", REDIS),
              Map.entry("env.NAME.", "{\"env\": {\"NAME\": {\"value\": \"x\"}}}"),
              Map.entry("env.NAME.value", "{}"),
              Map.entry("env.NAME.list", "{}"),
              Map.entry("env.NAME.secret", "{}"),
              Map.entry("env.NAME.prompt", "{}"),
              Map.entry("env.NAME.separator", "{\"env\": {\"NAME\": {\"list\": [\"a\", \"b\"]}}}"),
              Map.entry(
                  "env.NAME.encryptsData", "{\"env\": {\"NAME\": {\"secret\": {\"length\": 50}}}}"),
              Map.entry(
                  "env.NAME.otherwise.", "{\"env\": {\"NAME\": {\"value\": \"${public.url}\"}}}"),
              Map.entry(
                  "platforms.NAME.verified.",
                  "{\"platforms\": {\"NAME\": {\"verified\": {\"on\": \"2026-11-01\", \"tag\":"
                      + " \"2.0.0\"}}}}")));

  /** Values that fit the app, where the examples of the schema do not. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("storage[].holds", "\"pictures\""),
          Map.entry("storage[].loss", "\"fatal\""),
          Map.entry("platforms.NAME.plan", "\"pro\""),
          Map.entry("platforms.NAME.template", "\"other1\""),
          Map.entry("admin.variables", "[\"KEY\"]"),
          Map.entry("admin.path", "\"/other\""),
          Map.entry("license", "\"Apache-2.0\""),
          Map.entry("http.port", "4000"),
          Map.entry("counting.parameters", "false"),
          Map.entry("docs.flavors", "[\"html\"]"),
          Map.entry("postgres.versions.min", "18"),
          Map.entry("postgres.versions.max", "16"));

  /** How a key is lost, which one, on which platforms, and why that is right. */
  private static final Pattern EXCUSE =
      Pattern.compile("(?<kind>unread|elsewhere|refused) (?<key>\\S+) (?<on>\\S+): (?<why>.+)");

  @Test
  void eachKeyReachesEachPlatformOrIsExcused() throws IOException {
    ObjectNode base = (ObjectNode) json(Documents.parse(source(), Format.YAML));
    Set<String> found = new TreeSet<>();
    for (Key key : keys()) {
      for (String id : Examples.PLATFORMS) {
        if (!isExcused(key)) {
          String reach = reach(key, id, base);
          if (!reach.isEmpty()) {
            found.add(reach + " " + key.path() + " " + id);
          }
        }
      }
    }

    Set<String> excused = new TreeSet<>();
    excuses().filter(each -> !each.group("on").equals("*")).forEach(each -> add(each, excused));
    assertEquals(String.join("\n", excused), String.join("\n", found), "see reach.txt");
  }

  @Test
  void excusesAreAboutKeysThatThereAre() throws IOException {
    Set<String> paths = keys().stream().map(Key::path).collect(Collectors.toSet());
    List<String> unknown =
        excuses()
            .map(each -> each.group("key"))
            .filter(
                key -> paths.stream().noneMatch(path -> path.equals(key) || isWithin(path, key)))
            .toList();

    assertEquals(List.of(), unknown);
  }

  private static boolean isWithin(String path, String excuse) {
    return excuse.endsWith(".*") && path.startsWith(excuse.replaceFirst("\\*$", ""));
  }

  private static List<Key> keys() throws IOException {
    return new DescriptorKeys(JSON.readTree(Schemas.text("descriptor.schema.json"))).leaves();
  }

  private static Stream<Matcher> excuses() {
    return Examples.text(Examples.ROOT.resolve("src/test/resources/reach.txt"))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(
            line -> {
              Matcher excuse = EXCUSE.matcher(line);
              assertTrue(excuse.matches(), line);
              return excuse;
            });
  }

  private static void add(Matcher excuse, Set<String> to) {
    for (String id : excuse.group("on").split(",")) {
      to.add(excuse.group("kind") + " " + excuse.group("key") + " " + id);
    }
  }

  /** True for a key that is told on no platform, whatever else is said. */
  private static boolean isExcused(Key key) {
    return excuses()
        .filter(each -> each.group("on").equals("*"))
        .map(each -> each.group("key"))
        .anyMatch(each -> each.equals(key.path()) || isWithin(key.path(), each));
  }

  private static Source source() {
    return Documents.load(Examples.descriptor(FOLDER), "gen.yaml");
  }

  /** How this key is lost on this platform; empty when it is not. */
  private static String reach(Key key, String id, ObjectNode base) throws IOException {
    String name = key.path().startsWith("platforms.") ? id : "NAME";
    ObjectNode without = base.deepCopy();
    BESIDE.entrySet().stream()
        .filter(each -> key.path().startsWith(each.getKey()))
        .reduce((first, last) -> last)
        .ifPresent(each -> merge(without, parse(each.getValue().replace("NAME", name))));
    ObjectNode with = without.deepCopy();
    set(with, key.path().replace("NAME", name), value(base, key));
    Deployment decided = PIPELINE.deployments(order(without, List.of(id))).get(0);
    Deployment changed;
    try {
      changed = PIPELINE.deployments(order(with, List.of(id))).get(0);
    } catch (Rejected e) {
      return "refused";
    }
    List<RenderedFile> files = RENDERER.render(changed, "deploy");
    if (texts(files).equals(texts(RENDERER.render(decided, "deploy")))) {
      return said(without, id).equals(said(with, id)) ? "elsewhere" : "";
    }
    // A word that the platform does not know is refused, and what is written then does not matter.
    boolean isTold =
        !messages(decided.findings()).equals(messages(changed.findings()))
            || !verified(decided, files).equals(verified(changed, files));
    return isTold ? "" : "unread";
  }

  /** What is said of these files where this was decided. */
  private static List<String> verified(Deployment decided, List<RenderedFile> files) {
    return messages(VERIFIER.verify(decided, files, new ParsedFiles(RenderedFile::path)));
  }

  private static List<String> messages(List<Finding> findings) {
    return findings.stream().map(Finding::message).toList();
  }

  private static void merge(ObjectNode into, JsonNode more) {
    more.properties()
        .forEach(
            each -> {
              boolean both = into.path(each.getKey()).isObject() && each.getValue().isObject();
              if (both) {
                merge((ObjectNode) into.get(each.getKey()), each.getValue());
              } else {
                into.set(each.getKey(), each.getValue());
              }
            });
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(List<RenderedFile> files) {
    return files.stream().map(file -> file.path() + file.text()).toList();
  }

  /** The pages and the findings of a run. */
  private static List<String> said(ObjectNode descriptor, String id) {
    try {
      Outcome outcome = PIPELINE.run(order(descriptor, List.of(id)));
      List<String> texts =
          outcome.changes().stream()
              .map(Change::after)
              .collect(Collectors.toCollection(ArrayList::new));
      outcome.findings().stream().map(Finding::message).forEach(texts::add);
      return texts;
    } catch (Rejected e) {
      return e.findings().stream().map(Finding::message).toList();
    }
  }

  private static Order order(ObjectNode descriptor, List<String> platforms) {
    Order order = Examples.order(FOLDER, Order.Mode.DRY_RUN);
    return new Order(
        new Source("gen.yaml", descriptor.toPrettyString()),
        platforms,
        order.instance(),
        order.folders(),
        order.mode(),
        order.force(),
        order.strict());
  }

  /** Another value than the one that stands there. */
  private static JsonNode value(ObjectNode base, Key key) {
    if (VALUES.containsKey(key.path())) {
      return parse(VALUES.get(key.path()));
    }
    for (JsonNode each : key.value().path("examples")) {
      if (!each.equals(base.at("/" + key.path().replace('.', '/')))) {
        return each;
      }
    }
    return key.value().path("enum").path(0);
  }

  /** Sets a key, in a new group where there is none. */
  private static void set(ObjectNode root, String path, JsonNode value) {
    ObjectNode at = root;
    String[] steps = path.split("\\.");
    for (int i = 0; i < steps.length - 1; i++) {
      String step = steps[i];
      if (step.endsWith("[]")) {
        String name = step.substring(0, step.length() - 2);
        ArrayNode list = at.has(name) ? (ArrayNode) at.get(name) : at.putArray(name);
        at = list.isEmpty() ? list.addObject() : (ObjectNode) list.get(0);
      } else {
        at = at.path(step).isObject() ? (ObjectNode) at.get(step) : at.putObject(step);
      }
    }
    at.set(steps[steps.length - 1], value);
  }

  private static JsonNode json(Node node) {
    if (node instanceof Node.Mapping group) {
      ObjectNode made = JSON.createObjectNode();
      group.entries().forEach((name, entry) -> made.set(name, json(entry.value())));
      return made;
    }
    if (node instanceof Node.Listing list) {
      ArrayNode made = JSON.createArrayNode();
      list.items().forEach(item -> made.add(json(item)));
      return made;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return switch (scalar.kind()) {
      case INTEGER -> JSON.getNodeFactory().numberNode(Integer.parseInt(scalar.text()));
      case BOOLEAN -> JSON.getNodeFactory().booleanNode(scalar.text().equals("true"));
      default -> JSON.getNodeFactory().textNode(scalar.text());
    };
  }
}

package gen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gen.DescriptorKeys.Key;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Descriptors that use every key of the schema, also those that come to it later: with values that
 * tests know to matter, or with the examples of the schema.
 */
public final class RandomApp {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

  /** What may stand at a key, besides the examples and words of the schema. */
  private static final Map<String, List<String>> VALUES =
      Map.ofEntries(
          Map.entry("id", List.of("\"ledger\"", "\"club-accounts-and-more-of-it\"")),
          Map.entry("image.name", List.of("\"example/ledger\"", "\"ghcr.io/example/ledger\"")),
          Map.entry("image.tag", List.of("\"2.1.0\"", "\"3\"", "\"latest\"")),
          Map.entry("image.command", List.of("[\"serve\"]", "[\"sh\", \"-c\", \"serve\"]")),
          Map.entry("image.user", List.of("\"1000\"", "\"root\"")),
          Map.entry("image.bundledDatabase.unless", List.of("[\"DB_URL\"]")),
          Map.entry("http.port", List.of("80", "3000", "8080", "9000")),
          Map.entry("http.startSeconds", List.of("20", "60", "300")),
          Map.entry("postgres.versions.min", List.of("13", "15", "17")),
          Map.entry("postgres.versions.max", List.of("16", "17", "18", "99")),
          Map.entry("postgres.connections", List.of("5", "20", "200")),
          Map.entry("postgres.extensions", List.of("[\"pgcrypto\"]", "[\"timescaledb\"]")),
          Map.entry(
              "env.NAME.value",
              List.of(
                  "\"${postgres.url}\"",
                  "\"${postgres.host}\"",
                  "\"${postgres.host}:${postgres.port}\"",
                  "\"${postgres.sslmode}\"",
                  "\"${public.url}\"",
                  "\"https://${public.host}\"",
                  "\"${port}\"",
                  "\"/srv/files\"",
                  "\"prefer\"",
                  "\"false\"",
                  "\"*\"")),
          Map.entry("env.NAME.allowed", List.of("[\"require\", \"disable\"]", "[\"false\"]")),
          Map.entry("env.NAME.pattern", List.of("\"[a-z]+\"", "\".*\"")),
          Map.entry("env.NAME.secret.length", List.of("32", "64")),
          Map.entry("env.NAME.secret.min", List.of("16", "32")),
          Map.entry("env.NAME.secret.max", List.of("64", "128")),
          Map.entry("storage[].path", List.of("\"/srv/files\"", "\"/srv/index\"")),
          Map.entry("storage[].loss", List.of("\"acceptable\"", "\"unwanted\"")),
          Map.entry("memory.minimumMb", List.of("200", "512", "1024")),
          Map.entry("image.needsRoot", List.of("false", "false", "false", "true")),
          Map.entry("image.fixed", List.of("[\"BASE_PATH\"]")),
          Map.entry("release.disk", List.of("false")),
          Map.entry("redis.tls", List.of("\"automatic\"", "\"automatic\"", "\"setting\"")),
          Map.entry("postgres.tls", List.of("\"automatic\"", "\"automatic\"", "\"setting\"")),
          Map.entry("postgres.schemes", List.of("[\"postgres\", \"postgresql\"]")),
          Map.entry("admin.variables", List.of("[\"DB_URL\"]")),
          Map.entry("platforms.NAME.plan", List.of()),
          Map.entry("platforms.NAME.databasePlan", List.of()),
          Map.entry("platforms.NAME.redisPlan", List.of()),
          Map.entry("platforms.NAME.region", List.of()),
          Map.entry("validate.allow[].file", List.of("\"gen.yaml\"", "\"deploy/fly/fly.toml\"")),
          Map.entry("validate.allow[].code", List.of("\"image-registry\"", "\"floating-tag\"")));

  /** Names that rules and platforms know something about. */
  private static final List<String> NAMES =
      List.of(
          "DB_HOST",
          "PGSSLMODE",
          "PUBLIC_URL",
          "ALLOWED_HOSTS",
          "FILES_DIR",
          "SMTP_HOST",
          "SMTP_PORT",
          "SECRET_KEY",
          "ADMIN_PASSWORD",
          "WEB_CONCURRENCY",
          "NODE_TLS_REJECT_UNAUTHORIZED",
          "LOG_LEVEL",
          "ONE",
          "TWO",
          "THREE",
          "FOUR",
          "FIVE",
          "SIX");

  /** What apps that have a Redis take from it. */
  private static final List<String> QUEUES =
      List.of(
          "${redis.url}",
          "${redis.url}/1",
          "${redis.url}?protocol=3",
          "${redis.host}:${redis.port}",
          "redis://${redis.host}/2",
          "${redis.port}");

  /** The ways to give a variable its value, of which each takes one. */
  private static final List<String> WAYS = List.of("value", "list", "secret", "prompt");

  private static final Set<String> OF_SECRETS = Set.of("encryptsData");

  /** What most apps would be refused without. */
  private static final Set<String> USUAL = Set.of("image.ownCommand");

  /** What few values fit. */
  private static final Set<String> SELDOM =
      Set.of(
          "platforms.NAME.plan",
          "platforms.NAME.databasePlan",
          "platforms.NAME.redisPlan",
          "platforms.NAME.region",
          "release",
          "env.NAME.allowed",
          "env.NAME.pattern");

  private final Randomness random;
  private final DescriptorKeys keys;
  private final Set<String> used = new TreeSet<>();

  public RandomApp(Randomness random, DescriptorKeys keys) {
    this.random = random;
    this.keys = keys;
  }

  /** The keys that stand in any descriptor made so far, as the schema names them. */
  public Set<String> used() {
    return used;
  }

  /** A descriptor, as JSON, which is YAML. */
  public String descriptor() {
    ObjectNode app = group(keys.root());
    app.put("version", 1);
    ObjectNode env = NEW.objectNode();
    env.put("DB_URL", "${postgres.url}");
    env.put("PORT", "${port}");
    Key variable =
        keys.inside(keys.root()).stream().filter(RandomApp::isVariable).findFirst().get();
    int count = random.below(8);
    for (int i = 0; i < count; i++) {
      env.set(random.pick(NAMES), variable(variable));
    }
    app.set("env", env);
    if (app.has("redis")) {
      env.put("REDIS_URL", "${redis.url}");
      env.put("QUEUE", random.pick(QUEUES));
    } else {
      env.forEach(RandomApp::withoutRedis);
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(app);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Conditions about a Redis belong to apps that have one. */
  private static void withoutRedis(JsonNode variable) {
    if (variable.path("when").asText().contains("redis")) {
      ((ObjectNode) variable).put("when", "disk");
    }
    variable.path("values").forEach(RandomApp::withoutRedis);
  }

  private static boolean isVariable(Key key) {
    return key.path().equals("env.NAME");
  }

  private ObjectNode group(Key group) {
    ObjectNode made = NEW.objectNode();
    for (Key key : keys.inside(group)) {
      boolean wanted =
          USUAL.contains(key.path()) || random.chance(SELDOM.contains(key.path()) ? 20 : 3);
      if (!isVariable(key) && (key.required() || wanted)) {
        made.set(name(key), value(key));
      }
    }
    return made;
  }

  /** What a variable is where its value cannot be had: one of the ways to say it. */
  private ObjectNode otherwise(Key group) {
    Key way = random.pick(keys.inside(group));
    return NEW.<ObjectNode>objectNode().set(name(way), value(way));
  }

  private ObjectNode variable(Key variable) {
    String way = random.pick(WAYS);
    ObjectNode made = NEW.objectNode();
    for (Key key : keys.inside(variable)) {
      String name = name(key);
      boolean other = WAYS.contains(name) || OF_SECRETS.contains(name) && !way.equals("secret");
      boolean seldom = SELDOM.contains(key.path());
      boolean fallback = name.equals("otherwise") && !random.chance(9);
      if (name.equals(way) || fallback || !other && random.chance(seldom ? 20 : 4)) {
        made.set(name, value(key));
      }
    }
    return made;
  }

  private JsonNode value(Key key) {
    used.add(key.path());
    if (key.path().endsWith("[]")) {
      return NEW.arrayNode().add(group(key)).addAll(random.chance(3) ? more(key) : List.of());
    }
    if (key.path().endsWith(".NAME")) {
      ObjectNode named = NEW.objectNode();
      Examples.PLATFORMS.stream()
          .filter(platform -> random.chance(3))
          .forEach(platform -> named.set(platform, group(key)));
      return named;
    }
    if (key.path().equals("env.NAME.otherwise")) {
      return otherwise(key);
    }
    if (key.value().has("properties")) {
      return group(key);
    }
    return random.pick(leaf(key));
  }

  private List<JsonNode> more(Key key) {
    return List.of(group(key));
  }

  private List<JsonNode> leaf(Key key) {
    List<JsonNode> values = new ArrayList<>();
    for (String each : VALUES.getOrDefault(key.path(), List.of())) {
      values.add(tree(each));
    }
    if (!VALUES.containsKey(key.path())) {
      key.value().path("enum").forEach(values::add);
      key.value().path("examples").forEach(values::add);
      key.value().path("items").path("enum").forEach(word -> values.add(NEW.arrayNode().add(word)));
    }
    if (values.isEmpty()) {
      // Words of platforms belong to one of them; an empty group stands for none.
      return List.of(NEW.textNode(random.pick(List.of("starter", "basic-256mb", "frankfurt"))));
    }
    return values;
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Key key) {
    String path = key.path().replaceAll("(\\[]|\\.NAME)$", "");
    return path.substring(path.lastIndexOf('.') + 1);
  }
}

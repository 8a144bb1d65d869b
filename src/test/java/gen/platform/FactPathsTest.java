package gen.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A fact that Java or a template asks for is one that a platform can state. */
class FactPathsTest {

  private static final Path MAIN = Path.of("src/main/java/gen");

  /** A question for a fact: what it is asked of, how, and with which words. */
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?<!offer\\.|form\\(\\)\\.|platform\\.facts\\(\\)\\.)\\b(facts\\(\\)|see\\(\\))\\s*\\.\\s*"
              + "(?:(?:facts|fields)\\(\\)\\s*\\.\\s*)*"
              + "(text|texts|number|isTrue|has|in|each|map|textMap|optional|items)"
              + "\\(\\s*([^,()]*(?:\\([^()]*\\))?[^,()]*)(?:,\\s*([^,()]*))?");

  private static final Pattern IN_TEMPLATE =
      Pattern.compile("\\bp\\.(?:text|texts|has|in|each)\\((?:\"([^\"]*)\"|'([^']*)')");

  /** Questions whose path is made when gen runs, with where its parts stand. */
  private static final Map<String, String> MADE =
      Map.ofEntries(Map.entry("install/PlatformColumn.java path", "given by its own methods"));

  /** Where facts are asked for by path; everywhere else by the records of this package. */
  private static final Set<String> BY_PATH = Set.of("install", "guide", "facts", "platform");

  private final JsonNode schema = schema();

  @Test
  void whatJavaAsksForIsInTheSchema() throws IOException {
    List<String> unknown = new ArrayList<>();
    Map<String, List<String>> made = new TreeMap<>();
    Set<String> elsewhere = new TreeSet<>();
    int[] asked = {0};
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String name = MAIN.relativize(file).toString();
        Matcher each = QUESTION.matcher(Files.readString(file));
        while (each.find()) {
          if (!BY_PATH.contains(name.replaceFirst("/.*", ""))) {
            elsewhere.add(name);
          }
          for (String path : List.of(each.group(3).strip())) {
            List<String> literals = literals(path);
            asked[0]++;
            literals.stream()
                .filter(literal -> !isKnown(literal))
                .forEach(literal -> unknown.add(name + " " + literal));
            if (literals.isEmpty()) {
              made.computeIfAbsent(name + " " + path, key -> new ArrayList<>()).add(path);
            }
          }
        }
      }
    }
    assertTrue(asked[0] > 5, asked[0] + " questions were seen");
    assertEquals(Set.of(), elsewhere, "ask a record of gen.platform");
    assertEquals(List.of(), unknown, "paths that platform.schema.json does not know");
    assertEquals(new TreeMap<>(MADE).keySet(), made.keySet(), "paths that nobody can see");
  }

  /** What pages tell is asked for in two words, or by the key of a constant. */
  @Test
  void whatPagesTellIsInTheSchema() throws IOException {
    String source = Files.readString(MAIN.resolve("platform/PageFacts.java"));
    List<String> paths = new ArrayList<>();
    Pattern.compile("(?:statement|instructions)\\(\"(\\w+)\", \"([\\w.]+)\"\\)")
        .matcher(source)
        .results()
        .forEach(each -> paths.add(each.group(1) + "." + each.group(2)));
    Pattern.compile("group\\.\\w+\\(\"([\\w.]+)\"")
        .matcher(source)
        .results()
        .forEach(each -> paths.add(each.group(1)));
    Stream.of(Task.values()).forEach(each -> paths.add("lifecycle." + each.key()));
    Stream.of(Topic.values()).forEach(each -> paths.add(each.key()));

    assertTrue(paths.size() > 40, paths::toString);
    assertEquals(List.of(), paths.stream().filter(path -> !isKnown(path)).toList());
  }

  @Test
  void whatTemplatesAskForIsInTheSchema() throws IOException {
    List<String> unknown = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".ftl")).toList()) {
        Matcher each = IN_TEMPLATE.matcher(Files.readString(file));
        while (each.find()) {
          String path = each.group(1) == null ? each.group(2) : each.group(1);
          if (!isKnown(path)) {
            unknown.add(file + " " + path);
          }
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  @Test
  void aMisspeltPathIsNotKnown() {
    assertTrue(isKnown("script.attach"));
    assertTrue(isKnown("databasePlans.list.memoryMb"));
    assertTrue(isKnown("references.values.postgres_url.token"));
    assertFalse(isKnown("script.atach"));
    assertFalse(isKnown("skript"));
    assertFalse(isKnown("database.tls.required.more"));
  }

  /** The literals in an expression; one that goes on counts up to its last dot. */
  private static List<String> literals(String expression) {
    List<String> found = new ArrayList<>();
    Matcher literal = Pattern.compile("\"([^\"]*)\"").matcher(expression);
    while (literal.find()) {
      found.add(literal.group(1).replaceFirst("\\.$", ""));
    }
    return found;
  }

  /** True when a file that passes the schema can have something at this path. */
  private boolean isKnown(String path) {
    JsonNode part = schema;
    for (String step : path.split("\\.")) {
      part = part.has("items") ? part.get("items") : part;
      JsonNode open = part.path("additionalProperties");
      part = part.path("properties").has(step) ? part.get("properties").get(step) : open;
      if (!part.isObject()) {
        return false;
      }
    }
    return true;
  }

  private static JsonNode schema() {
    try {
      return new ObjectMapper()
          .readTree(Path.of("src/main/resources/gen/platform.schema.json").toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

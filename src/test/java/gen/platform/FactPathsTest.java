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
          "(?<!offer\\.|form\\(\\)\\.|platform\\.facts\\(\\)\\.)\\b(facts\\(\\)|see\\(\\)|subject)\\s*\\.\\s*"
              + "(?:(?:facts|fields)\\(\\)\\s*\\.\\s*)*"
              + "(text|texts|number|isTrue|has|in|each|map|textMap|optional|items"
              + "|fact|factOrDoubt|cited|factList|steps)"
              + "\\(\\s*([^,()]*(?:\\([^()]*\\))?[^,()]*)(?:,\\s*([^,()]*))?");

  private static final Pattern IN_TEMPLATE =
      Pattern.compile("\\bp\\.(?:text|texts|has|in|each)\\((?:\"([^\"]*)\"|'([^']*)')");

  /** Questions whose path is made when gen runs, with where its parts stand. */
  private static final Map<String, String> MADE =
      Map.ofEntries(
          Map.entry("install/TypedCommands.java path", "given by DeploySection, two literals"),
          Map.entry("install/Subject.java path", "given by its callers, which are questions too"),
          Map.entry("install/Subject.java group", "given by its callers, which are questions too"),
          Map.entry("install/Subject.java path.substring", "the group of such a path"),
          Map.entry("install/Subject.java typed", "a literal in the line above"),
          Map.entry("install/DoubtsSection.java name", "names of groups, listed there"),
          Map.entry("install/PlatformColumn.java path", "given by its own methods"),
          Map.entry("install/CostLines.java group", "plans or databasePlans"));

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
          for (String path : paths(each)) {
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
    assertTrue(asked[0] > 50, asked[0] + " questions were seen");
    assertEquals(Set.of(), elsewhere, "ask a record of gen.platform");
    assertEquals(List.of(), unknown, "paths that platform.schema.json does not know");
    assertEquals(new TreeMap<>(MADE).keySet(), made.keySet(), "paths that nobody can see");
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

  /** The paths in a question: the second word of the one that also names a sentence. */
  private static List<String> paths(Matcher question) {
    String first = question.group(3).strip();
    String second = question.group(4) == null ? "" : question.group(4).strip();
    return switch (question.group(2)) {
      case "steps" -> List.of(second.isEmpty() ? first : second);
      case "cited", "factOrDoubt" -> List.of(first, second);
      default -> List.of(first);
    };
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

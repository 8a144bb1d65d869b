package gen.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gen.document.Fields;
import gen.document.Node;
import gen.finding.Place;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What gen reads of a platform is in its schema, and what a platform does not say is not known. */
class FactsTest {

  private static final Place HERE = Place.of("platform.yaml");

  /** What is a word or a list in all that the schema demands, so that nobody can leave it out. */
  private static final Set<String> ANSWERS_OF_NOBODY =
      Set.of("String", "RuntimeFacts", "TerminalFacts", "Fields");

  /** A group that knows every key of its schema, and notes what else it is asked for. */
  private static final class Watched extends LinkedHashMap<String, Node.Entry> {
    private static final long serialVersionUID = 1;
    private final String path;
    private final transient Set<String> unknown;

    Watched(String path, Set<String> unknown) {
      this.path = path;
      this.unknown = unknown;
    }

    @Override
    public Node.Entry get(Object key) {
      if (!containsKey(key)) {
        unknown.add(path + key);
      }
      return super.get(key);
    }
  }

  private final Set<String> unknown = new TreeSet<>();
  private int asked;

  @Test
  void everyQuestionIsOneThatTheSchemaKnows() throws Exception {
    ask(new Facts(new Fields(whole())));

    assertEquals(Set.of(), unknown);
    assertTrue(asked > 40, asked + " questions");
  }

  @Test
  void aQuestionThatItDoesNotKnowIsNoticed() throws Exception {
    new Fields(whole()).in("script").optional("atach");

    assertEquals(Set.of("script.atach"), unknown);
  }

  @Test
  void whatNobodySaysIsNotKnown() throws Exception {
    List<String> claims = new ArrayList<>();
    Facts nothing = new Facts(new Fields(new Node.Mapping(Map.of(), HERE)));
    for (Method group : questions(Facts.class)) {
      Object answer = group.invoke(nothing);
      claim("Facts", group, answer, claims);
      if (group.getReturnType().getSimpleName().endsWith("Facts")) {
        for (Method question : questions(group.getReturnType())) {
          if (!ANSWERS_OF_NOBODY.contains(question.getReturnType().getSimpleName())) {
            claim(group.getName(), question, question.invoke(answer), claims);
          }
        }
      }
    }

    assertEquals(List.of("secrets.isCertain"), claims, "claims of a platform that says nothing");
  }

  private static void claim(String of, Method question, Object answer, List<String> claims) {
    boolean isClaim =
        answer instanceof Optional<?> optional && optional.isPresent()
            || answer instanceof OptionalInt number && number.isPresent()
            || answer instanceof List<?> list && !list.isEmpty()
            || answer instanceof Boolean truth && truth;
    if (isClaim) {
      claims.add(of + "." + question.getName());
    }
  }

  /** Asks everything that can be asked without a word. */
  private void ask(Object facts) throws ReflectiveOperationException {
    for (Method question : questions(facts.getClass())) {
      Object answer = question.invoke(facts);
      asked++;
      Object inner = answer instanceof Optional<?> some ? some.orElse(null) : answer;
      inner = inner instanceof List<?> list ? list.get(0) : inner;
      if (inner != null && inner.getClass().getSimpleName().endsWith("Facts")) {
        ask(inner);
      }
      assertFalse(answer instanceof Optional<?> none && none.isEmpty(), question.getName());
    }
  }

  private static List<Method> questions(Class<?> of) {
    return List.of(of.getDeclaredMethods()).stream()
        .filter(each -> each.getParameterCount() == 0 && Modifier.isPublic(each.getModifiers()))
        .filter(each -> !Set.of("toString", "hashCode", "fields", "group").contains(each.getName()))
        .filter(each -> of != Facts.class || !each.getName().equals("isCertain"))
        .toList();
  }

  /** A platform that says everything. */
  private Node whole() throws Exception {
    Path schema = Path.of("src/main/resources/gen/platform.schema.json");
    return node(new ObjectMapper().readTree(schema.toFile()), "");
  }

  private Node node(JsonNode schema, String path) {
    if (schema.has("properties")) {
      Watched keys = new Watched(path, unknown);
      schema
          .get("properties")
          .properties()
          .forEach(
              each ->
                  keys.put(
                      each.getKey(),
                      new Node.Entry(HERE, node(each.getValue(), path + each.getKey() + "."))));
      return new Node.Mapping(keys, HERE);
    }
    if (schema.has("items")) {
      return new Node.Listing(List.of(node(schema.get("items"), path)), HERE);
    }
    if (schema.path("additionalProperties").isObject()) {
      return new Node.Mapping(Map.of(), HERE);
    }
    return new Node.Scalar(Node.Kind.STRING, word(schema), HERE);
  }

  private static String word(JsonNode schema) {
    List<String> words = new ArrayList<>();
    schema.path("enum").forEach(each -> words.add(each.asText()));
    return switch (schema.path("type").asText()) {
      case "integer" -> "1";
      case "boolean" -> "true";
      default ->
          words.stream()
              .filter(each -> !each.equals("unknown"))
              .reduce((first, last) -> last)
              .orElse("word");
    };
  }
}

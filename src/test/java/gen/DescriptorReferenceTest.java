package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gen.document.Documents;
import gen.document.Format;
import gen.document.Schema;
import gen.finding.Source;
import gen.pipeline.Schemas;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each key of the descriptor says what people need of it, and says what is so. */
class DescriptorReferenceTest {

  private static JsonNode schema;

  @BeforeAll
  static void read() throws IOException {
    schema = new ObjectMapper().readTree(Schemas.text("descriptor.schema.json"));
  }

  @Test
  void eachKeySaysWhatItMeansWhereItEndsUpAndHowItLooks() {
    List<String> lacking = new ArrayList<>();
    for (DescriptorKeys.Key key : new DescriptorKeys(schema).leaves()) {
      for (String word : List.of("description", "x-used", "examples")) {
        boolean isFixed = word.equals("examples") && key.value().has("const");
        if (!isFixed && !key.value().has(word)) {
          lacking.add(key.path() + " has no " + word);
        }
      }
    }

    assertEquals(List.of(), lacking, "write it in descriptor.schema.json");
  }

  @Test
  void theExamplesAreAllowed() {
    List<String> wrong = new ArrayList<>();
    for (DescriptorKeys.Key key : new DescriptorKeys(schema).leaves()) {
      for (JsonNode example : key.value().path("examples")) {
        Schema alone = Schema.of(new Source("part", alone(key.value()).toString()));
        alone
            .check(Documents.parse(new Source(key.path(), example.toString()), Format.JSON))
            .forEach(finding -> wrong.add(key.path() + ": " + finding.message()));
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  void everyKeyIsOnThePageOnce() {
    String page = new DescriptorReference(new DescriptorKeys(schema)).text();

    for (DescriptorKeys.Key key : new DescriptorKeys(schema).leaves()) {
      assertEquals(2, page.split("\n\\| `\\Q" + key.path() + "\\E` \\|", -1).length, key.path());
    }
    assertTrue(page.contains("| `image.lean.packageManager` | `apt`, `apk` | `apt` | `apk` |"));
  }

  /** The schema of one key, with the definitions that it refers to. */
  private static ObjectNode alone(JsonNode part) {
    ObjectNode whole = part.deepCopy();
    whole.set("$schema", schema.path("$schema"));
    whole.set("$defs", schema.path("$defs"));
    return whole;
  }
}

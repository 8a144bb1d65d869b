package gen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left out of gen's own schemas changes no judgement and no word of a message. */
class SchemaReaderTest {

  private static final Path SCHEMAS = Path.of("src/main/resources/gen");
  private static final List<String> VALUES = List.of("[]", "-1", "''", "x", "true", "{a: 1}", "7");

  static Stream<Path> schemas() {
    return files(SCHEMAS, ".schema.json");
  }

  /** As they are not looked at when gen runs. */
  @ParameterizedTest
  @MethodSource("schemas")
  void allOfThemAreUsable(Path schema) {
    Schema.of(source(schema));
    Schema.trusted(source(schema));
  }

  @Test
  void namesOfKeysAreNoKeywords() {
    String text =
        """
        {"description": "a", "x-used": [{"b": 1}], "properties": {
          "description": {"type": "string", "examples": ["c"]},
          "x-used": {"anyOf": [{"title": "d", "const": {"title": "e", "n": [1, 2.5, null]}}]}},
         "enum": [{"description": "f"}], "additionalProperties": false}
        """;
    String kept =
        """
        {"properties": {
          "description": {"type": "string"},
          "x-used": {"anyOf": [{"const": {"title": "e", "n": [1, 2.5, null]}}]}},
         "enum": [{"description": "f"}], "additionalProperties": false}
        """;

    assertEquals(
        Json.of(tree("kept", kept, Format.JSON)), SchemaReader.read(new Source("a", text)));
  }

  static Stream<Path> documents() {
    return Stream.concat(
        files(Path.of("examples"), "gen.yaml"), files(Path.of("templates"), "platform.yaml"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void bothSayTheSame(Path document) {
    String kind = document.endsWith("gen.yaml") ? "descriptor" : "platform";
    Source schema = source(SCHEMAS.resolve(kind + ".schema.json"));
    Schema whole = Schema.of(schema);
    Schema lean = Schema.trusted(schema);
    Random random = new Random(document.toString().hashCode());
    List<String> lines = source(document).text().lines().toList();
    int wrong = 0;
    for (int i = 0; i < 200; i++) {
      String text = changed(lines, random);
      List<Finding> found = check(whole, text);
      wrong += found.isEmpty() ? 0 : 1;
      assertEquals(found, check(lean, text), text);
    }
    assertTrue(wrong > 20, "too few of the changes were wrong: " + wrong);
  }

  /** The lines without one, or with another value in one. */
  private static String changed(List<String> lines, Random random) {
    List<String> changed = new ArrayList<>(lines);
    int at = random.nextInt(changed.size());
    String line = changed.get(at);
    if (random.nextBoolean() && line.contains(": ")) {
      String value = VALUES.get(random.nextInt(VALUES.size()));
      changed.set(at, line.substring(0, line.indexOf(": ") + 2) + value);
    } else {
      changed.remove(at);
    }
    return String.join("\n", changed) + "\n";
  }

  private static List<Finding> check(Schema schema, String text) {
    try {
      return schema.check(tree("a.yaml", text, Format.YAML));
    } catch (Rejected e) {
      return List.of();
    }
  }

  private static Node tree(String name, String text, Format format) {
    return Documents.parse(new Source(name, text), format);
  }

  private static Source source(Path file) {
    return Documents.load(file, file.getFileName().toString());
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package gen.document;

import static java.util.Comparator.naturalOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Severity;
import gen.finding.Source;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

  private static final Schema SCHEMA =
      schema(
          """
          {
            "type": "object",
            "additionalProperties": false,
            "required": ["name"],
            "properties": {
              "name": {"type": "string", "description": "what it is called", "minLength": 2,
                "maxLength": 5},
              "port": {"type": "integer", "minimum": 1, "maximum": 9, "description": "the port"},
              "size": {"enum": ["small", "large"]},
              "kind": {"const": "web"},
              "id": {"pattern": "^[a-z]+$", "x-expected": "use lower-case letters"},
              "raw": {"pattern": "^[a-z]+$"},
              "list": {"type": "array", "minItems": 1, "uniqueItems": true},
              "env": {"type": "object",
                "propertyNames": {"pattern": "^[A-Z]+$", "x-expected": "use capitals"}}
            }
          }
          """);

  @Test
  void keywordMattersNoMoreThanItsLimit() {
    Schema limited =
        schema(
            """
            {"properties": {
              "size": {"type": "string", "enum": ["a"], "x-limit": {"enum": "warning"}}}}
            """);

    assertEquals(Severity.WARNING, severity(limited, "size: b\n"));
    assertEquals(Severity.ERROR, severity(limited, "size: 1\n"));
  }

  private static Severity severity(Schema schema, String text) {
    Node document = Documents.parse(new Source("a.yaml", text), Format.YAML);
    return schema.check(document).stream().map(Finding::severity).min(naturalOrder()).orElseThrow();
  }

  @Test
  void documentThatFitsHasNoFindings() {
    assertEquals(List.of(), check("name: abc\nport: 3\nsize: small\nkind: web\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nam: 1 | UNKNOWN_KEY | 2:1 | key 'nam' is unknown in the document; known:"
            + " name, port, size, kind, id, raw, list, env | did you mean 'name'?",
        "zzzzzz: 1 | UNKNOWN_KEY | 2:1 | key 'zzzzzz' is unknown in the document; known:"
            + " name, port, size, kind, id, raw, list, env | remove it",
        "port: x | WRONG_TYPE | 2:7 | 'port' is text (x); expected a whole number"
            + " | 'port': the port",
        "port: 0 | NOT_ALLOWED | 2:7 | 'port' is smaller than 1 | 'port': the port",
        "port: 10 | NOT_ALLOWED | 2:7 | 'port' is larger than 9 | 'port': the port",
        "size: smal | NOT_ALLOWED | 2:7 | 'size' is 'smal'; allowed: small, large"
            + " | did you mean 'small'?",
        "kind: job | NOT_ALLOWED | 2:7 | 'kind' is 'job'; allowed: web | ``",
        "id: A1 | BAD_FORMAT | 2:5 | 'id' is 'A1'; use lower-case letters | ``",
        "raw: A1 | BAD_FORMAT | 2:6 | 'raw' is 'A1'; it must match ^[a-z]+$ | ``",
        "list: [] | NOT_ALLOWED | 2:7 | 'list' is an empty list | ``",
        "list: [a, b, a] | NOT_ALLOWED | 2:7 | 'list' has the same item twice | ``",
        "env: {a: 1} | BAD_FORMAT | 2:7 | 'a' cannot be a name here; use capitals | ``"
      })
  void eachKeywordHasItsWords(String line, String code, String place, String message, String help) {
    List<Finding> findings = check("name: abc\n" + line + "\n");

    assertEquals(1, findings.size());
    Code known = Code.of(code.toLowerCase(Locale.ROOT).replace('_', '-')).orElseThrow();
    assertFinding(findings.get(0), known, place, message, help);
  }

  @Test
  void missingKeyIsExplainedByItsDescription() {
    List<Finding> findings = check("port: 3\n");

    assertFinding(
        findings.get(0),
        Code.MISSING_KEY,
        "1:1",
        "key 'name' is missing in the document",
        "add it: what it is called");
  }

  @Test
  void numberInPlaceOfATextGetsQuotes() {
    List<Finding> findings = check("name: 123\n");

    assertFinding(
        findings.get(0),
        Code.WRONG_TYPE,
        "1:7",
        "'name' is a whole number (123); expected text",
        "write it in quotes: \"123\"");
  }

  @Test
  void textsHaveALengthWithinBounds() {
    assertEquals("'name' is shorter than 2 characters", check("name: a\n").get(0).message());
    assertEquals("'name' is longer than 5 characters", check("name: abcdef\n").get(0).message());
  }

  @Test
  void findingsComeInTheOrderOfTheDocument() {
    List<Finding> findings = check("size: x\nport: 0\nname: a\n");

    assertEquals(List.of(1, 2, 3), findings.stream().map(each -> each.place().line()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"strin\"}",
        "{\"required\": \"name\"}",
        "{\"properties\": []}",
        "{\"$ref\": \"other.json\"}"
      })
  void unusableSchemaIsRefused(String text) {
    Rejected rejected = assertThrows(Rejected.class, () -> schema(text));

    assertEquals(Code.BAD_SCHEMA, rejected.findings().get(0).code());
  }

  private static Schema schema(String text) {
    return Schema.of(new Source("schema.json", text));
  }

  private static List<Finding> check(String yaml) {
    return SCHEMA.check(Documents.parse(new Source("a.yaml", yaml), Format.YAML));
  }

  private static void assertFinding(
      Finding finding, Code code, String place, String message, String help) {
    assertEquals(code, finding.code());
    assertEquals("a.yaml:" + place, finding.place().toString());
    assertEquals(message, finding.message());
    assertEquals(help, finding.help());
  }
}

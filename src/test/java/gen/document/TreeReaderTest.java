package gen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Severity;
import gen.finding.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TreeReaderTest {

  @Test
  void yamlKeysAndValuesKnowTheirPlaces() {
    Node root = yaml("image:\n  url: nginx\nports:\n  - 80\n  - 443\n");

    Node.Mapping image = (Node.Mapping) root.at("image").orElseThrow();

    assertEquals("a.txt:1:1", ((Node.Mapping) root).entries().get("image").key().toString());
    assertEquals("a.txt:2:3", image.entries().get("url").key().toString());
    assertEquals("a.txt:2:8", place(root, "image.url"));
    assertEquals("a.txt:5:5", place(root, "ports.1"));
  }

  @Test
  void jsonKeysAndValuesKnowTheirPlaces() {
    Node root = read("{\n  \"a\": [1,\n    true]\n}", Format.JSON);

    assertEquals("a.txt:2:3", ((Node.Mapping) root).entries().get("a").key().toString());
    assertEquals("a.txt:2:8", place(root, "a"));
    assertEquals("a.txt:2:9", place(root, "a.0"));
    assertEquals("a.txt:3:5", place(root, "a.1"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "word, STRING",
        "'1', STRING",
        "yes, STRING",
        "12, INTEGER",
        "-3, INTEGER",
        "0, INTEGER",
        "1.5, DECIMAL",
        "true, BOOLEAN",
        "null, NULL",
        "0x1F, ODD",
        "3_000, ODD",
        "1234567890, ODD"
      })
  void yamlValuesHaveTheKindTheyWereWrittenAs(String written, Node.Kind expected) {
    Node root = yaml("key: " + written + "\n");

    assertEquals(expected, ((Node.Scalar) root.at("key").orElseThrow()).kind());
  }

  @Test
  void nothingAfterAKeyIsNothing() {
    Node.Scalar value = (Node.Scalar) yaml("a:\nb: 1\n").at("a").orElseThrow();

    assertEquals(Node.Kind.NULL, value.kind());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"''", "\"\""})
  void emptyQuotesAreATextWithoutCharacters(String quotes) {
    Node.Scalar value = (Node.Scalar) yaml("a: " + quotes + "\n").at("a").orElseThrow();

    assertEquals(Node.Kind.STRING, value.kind());
    assertEquals("", value.text());
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"YAML", "JSON"})
  void duplicateKeyIsFoundAtTheSecondOne(Format format) {
    Finding finding = findings("{\"a\": 1,\n\"a\": 2}", format).get(0);

    assertEquals(Code.DUPLICATE_KEY, finding.code());
    assertEquals("a.txt:2:1", finding.place().toString());
    assertEquals("key 'a' is already set in line 1", finding.message());
    assertEquals("remove one of the two", finding.help());
  }

  @Test
  void allYamlExtrasAreFoundTogether() {
    List<Finding> findings = findings("a: &x 1\nb: *x\nc: !t 2\n", Format.YAML);

    assertEquals(
        List.of(
            "an anchor '&x' is not supported",
            "an alias '*x' is not supported",
            "a tag is not supported"),
        findings.stream().map(Finding::message).toList());
  }

  @Test
  void secondDocumentIsRefused() {
    Finding finding = findings("a: 1\n---\nb: 2\n", Format.YAML).get(0);

    assertEquals(Code.SYNTAX, finding.code());
    assertEquals("a second document begins here", finding.message());
  }

  @Test
  void filesOfOthersAreReadInSpiteOfTwoEqualKeysAndASecondDocument() {
    for (Format format : List.of(Format.YAML, Format.JSON)) {
      List<Finding> doubts = new ArrayList<>();
      Node root =
          Documents.parseForeign(new Source("a.txt", "{\"a\": 1, \"a\": 2}"), format, doubts::add);

      assertEquals("2", root.text("a").orElseThrow());
      assertEquals(1, doubts.size());
      assertEquals(Code.DUPLICATE_KEY.atMost(Severity.WARNING), doubts.get(0).code());
    }
    List<Finding> doubts = new ArrayList<>();
    Documents.parseForeign(new Source("a.txt", "a: 1\n---\na: 2\n"), Format.YAML, doubts::add);
    assertEquals(List.of(Code.SYNTAX.atMost(Severity.WARNING)), codes(doubts));
  }

  @Test
  void nothingFollowsAJsonDocument() {
    Source two = new Source("a.txt", "{} {}");

    Rejected rejected =
        assertThrows(Rejected.class, () -> Documents.parseForeign(two, Format.JSON, doubt -> {}));

    assertEquals(List.of(Code.SYNTAX), codes(rejected.findings()));
  }

  private static List<Code> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  @Test
  void emptyTextIsRefused() {
    assertEquals(Code.EMPTY_FILE, findings("", Format.YAML).get(0).code());
  }

  @Test
  void tabInTheIndentIsNamedInTheHelp() {
    Finding finding = findings("a:\n\tb: 1\n", Format.YAML).get(0);

    assertEquals(Code.SYNTAX, finding.code());
    assertEquals(2, finding.place().line());
    assertEquals("indent with spaces, not with tabs", finding.help());
  }

  private static Node yaml(String text) {
    return read(text, Format.YAML);
  }

  private static Node read(String text, Format format) {
    return TreeReader.read(new Source("a.txt", text), format);
  }

  private static List<Finding> findings(String text, Format format) {
    return assertThrows(Rejected.class, () -> read(text, format)).findings();
  }

  private static String place(Node root, String path) {
    return root.at(path).orElseThrow().place().toString();
  }
}

package gen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomlReaderTest {

  @Test
  void keysKnowTheirPlaces() {
    Node.Mapping root = (Node.Mapping) read("app = 'x'\n\n[http]\n  port = 80\n");

    Node.Mapping http = (Node.Mapping) root.get("http").orElseThrow();

    assertEquals("a.toml:1:1", root.entries().get("app").key().toString());
    assertEquals("a.toml:3:1", root.entries().get("http").key().toString());
    assertEquals("a.toml:4:3", http.entries().get("port").key().toString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "k = 1, k, 5",
        "k=1, k, 3",
        "k  =  [1], k, 7",
        "k = {a = 1}, k, 5",
        "k = {a = 1}, k.a, 10",
        "a . b = 1, a.b, 9",
        "'=' = 1, =, 7",
        "\"=\" = 1, =, 7",
        "[k], k, 1",
        "[[k]], k.0, 1"
      })
  void valuesKnowTheirPlaces(String text, String path, int column) {
    assertEquals(column, read(text + "\n").at(path).orElseThrow().place().column());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"'12', STRING", "12, INTEGER", "1.5, DECIMAL", "true, BOOLEAN"})
  void valuesHaveTheKindTheyWereWrittenAs(String written, Node.Kind expected) {
    Node root = read("key = " + written + "\n");

    assertEquals(expected, ((Node.Scalar) root.at("key").orElseThrow()).kind());
  }

  @Test
  void arraysOfTablesAreListsOfGroups() {
    Node root = read("[[vm]]\nsize = 'a'\n\n[[vm]]\nsize = 'b'\n");

    assertEquals(Optional.of("a"), root.text("vm.0.size"));
    assertEquals(Optional.of("b"), root.text("vm.1.size"));
    assertEquals(5, root.at("vm.1.size").orElseThrow().place().line());
    assertEquals(Optional.empty(), root.at("vm.2"));
  }

  @Test
  void quotedKeyWithADotIsOneKey() {
    Node.Mapping root = (Node.Mapping) read("\"a.b\" = 1\n");

    assertEquals(List.of("a.b"), List.copyOf(root.entries().keySet()));
  }

  @Test
  void allErrorsAreReportedWithTheirLines() {
    List<Finding> findings =
        assertThrows(Rejected.class, () -> read("a = \nb = 1\nc = ]\n")).findings();

    assertEquals(List.of(1, 3), findings.stream().map(each -> each.place().line()).toList());
    assertEquals(List.of(Code.SYNTAX, Code.SYNTAX), findings.stream().map(Finding::code).toList());
  }

  @Test
  void keySetTwiceIsAnError() {
    Finding finding = assertThrows(Rejected.class, () -> read("a = 1\na = 2\n")).findings().get(0);

    assertEquals(Code.SYNTAX, finding.code());
    assertEquals(2, finding.place().line());
  }

  private static Node read(String text) {
    return TomlReader.read(new Source("a.toml", text));
  }
}

package gen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.document.Node;
import gen.finding.Source;
import gen.platform.ReadingRule.LineRule;
import gen.platform.ReadingRule.Quoting;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  private static final LineRule FROM = rule("images", "(?m)^FROM (?<image>.+)$", Quoting.PLAIN);
  private static final LineRule CMD = rule("commands", "(?m)^CMD \\[(?<value>.*)]$", Quoting.JSON);
  private static final LineRule EXPORT =
      rule("exports", "(?m)^export (?<name>[A-Z]+)=(?<value>)", Quoting.SHELL);

  @Test
  void eachMatchIsAGroupInTheListOfItsRule() {
    Node root = read("FROM a\n\nFROM b\n", FROM, CMD);

    assertEquals(Optional.of("a"), root.text("images.0.image"));
    assertEquals(Optional.of("b"), root.text("images.1.image"));
    assertEquals("Dockerfile:3:6", root.at("images.1.image").orElseThrow().place().toString());
  }

  @Test
  void ruleWithoutMatchesHasAnEmptyList() {
    Node root = read("FROM a\n", FROM, CMD);

    assertEquals(List.of(), ((Node.Listing) root.at("commands").orElseThrow()).items());
  }

  @Test
  void jsonListBecomesShellWords() {
    Node root = read("CMD [\"sh\", \"-c\", \"a b\"]\n", CMD);

    assertEquals(Optional.of("sh -c 'a b'"), root.text("commands.0.value"));
  }

  @Test
  void brokenJsonStaysAsItIs() {
    assertEquals(Optional.of("\"sh"), read("CMD [\"sh]\n", CMD).text("commands.0.value"));
  }

  @Test
  void quotedTextOfSeveralLinesHidesWhatLooksLikeAnotherMatch() {
    Node root = read("export A='x\nFROM y'\nFROM z\n", EXPORT, FROM);

    assertEquals(Optional.of("'x\nFROM y'"), root.text("exports.0.value"));
    assertEquals(Optional.of("z"), root.text("images.0.image"));
    assertEquals(Optional.empty(), root.at("images.1"));
  }

  @Test
  void wordsOfAShellAreThereOneByOne() {
    Node root = read("export A='x y' '' z\n", EXPORT);

    assertEquals(
        List.of("x y", "", "z"), root.all("exports.0.words.*").stream().map(n -> text(n)).toList());
  }

  private static String text(Node node) {
    return node.text("").orElseThrow();
  }

  @Test
  void groupThatTookNoPartIsAbsent() {
    Node root = read("A\n", rule("all", "(?<a>A)|(?<b>B)", Quoting.PLAIN));

    assertEquals(Optional.of("A"), root.text("all.0.a"));
    assertEquals(Optional.empty(), root.at("all.0.b"));
  }

  private static LineRule rule(String list, String pattern, Quoting quoting) {
    return new LineRule(list, Pattern.compile(pattern), Optional.of(quoting));
  }

  private static Node read(String text, LineRule... rules) {
    return LineReader.read(new Source("Dockerfile", text), List.of(rules));
  }
}

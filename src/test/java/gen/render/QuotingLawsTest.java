package gen.render;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import gen.Randomness;
import gen.document.Quoting;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Whatever is quoted is read back as itself, by readers that know nothing of gen. */
class QuotingLawsTest {

  private static final int CASES = 2_500;
  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

  @TempDir private Path folder;
  private Randomness random;

  @BeforeAll
  static void tellsTheSeed() {
    Randomness.announce(QuotingLawsTest.class);
  }

  /** A reader of a document of keys and texts; the keys are in the order of the document. */
  private interface Reader {
    Map<String, ?> read(String document) throws IOException;
  }

  @BeforeEach
  void beginsAtTheSeed(TestInfo test) {
    random = Randomness.forTest(QuotingLawsTest.class, test.getDisplayName());
  }

  @Test
  void yaml11ReadsTextsAndKeysBackInOrder() {
    assertReadsBack(": ", "\n", "%s\n", text -> yaml11(text));
  }

  @Test
  @SuppressWarnings("unchecked")
  void yaml12ReadsTextsAndKeysBackInOrder() {
    // One buffer for all: this reader fails when a surrogate pair lies across the end of one.
    LoadSettings settings = LoadSettings.builder().setBufferSize(1 << 20).build();

    assertReadsBack(
        ": ", "\n", "%s\n", text -> (Map<String, Object>) new Load(settings).loadFromString(text));
  }

  @Test
  void jsonReadsTextsAndKeysBackInOrder() {
    ObjectMapper mapper = new ObjectMapper();

    assertReadsBack(": ", ",", "{%s}", text -> mapper.readValue(text, MAP));
  }

  @Test
  void tomljReadsTextsAndKeysBackInOrder() {
    assertReadsBack(" = ", "\n", "%s\n", QuotingLawsTest::tomlj);
  }

  @Test
  void jacksonTomlReadsTextsAndKeysBackInOrder() {
    TomlMapper mapper = new TomlMapper();

    assertReadsBack(" = ", "\n", "%s\n", text -> mapper.readValue(text, MAP));
  }

  @Test
  void scalarRefusesHalfOfASurrogatePair() {
    List<String> halves = List.of("\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "\uD83D\uD83D");

    for (String half : halves) {
      assertThrows(IllegalArgumentException.class, () -> Quoting.scalar(half));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sh", "dash", "bash", "busybox sh"})
  void shellReadsWordsBack(String shell) throws Exception {
    List<String> command = new ArrayList<>(List.of(shell.split(" ")));
    assumeTrue(isInstalled(command.get(0)), command.get(0) + " is not installed here");
    command.addAll(List.of("-c", ". ./words.sh"));
    List<String> texts = random.texts(CASES).stream().map(text -> text.replace("\0", "")).toList();
    String script =
        texts.stream()
            .map(text -> "printf '%s\\0' " + Quoting.shell(text) + "\n")
            .collect(Collectors.joining());

    String read = output("words.sh", script, command);

    assertSame(texts, List.of(read.split("\0", -1)).subList(0, texts.size()));
    assertEquals(texts.stream().mapToInt(text -> text.length() + 1).sum(), read.length());
  }

  @Test
  void shellRefusesNul() {
    assertThrows(IllegalArgumentException.class, () -> Quoting.shell("a\0b"));
  }

  @Test
  void nodeReadsTextsBack() throws Exception {
    assumeTrue(isInstalled("node"), "node is not installed here");
    List<String> texts = random.texts(CASES);
    String script =
        texts.stream().map(Quoting::scalar).collect(Collectors.joining(",", "'use strict';[", "]"))
            + ".forEach(text => console.log(Buffer.from(text, 'utf16le').toString('hex')));";

    String read = output("texts.js", script, List.of("node", "texts.js"));

    assertSame(
        texts.stream()
            .map(text -> HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16LE)))
            .toList(),
        read.lines().toList());
  }

  @Test
  void markdownCellsReadTextBack() {
    for (String text : random.texts(CASES)) {
      Node cell = onlyCell(MarkdownQuoting.text(text));

      assertEquals(
          Randomness.ascii(storable(text)), Randomness.ascii(plainText(cell.getFirstChild())));
    }
  }

  @Test
  void markdownParagraphsReadTextBack() {
    for (String text : random.texts(CASES)) {
      Node block = MARKDOWN.parse(MarkdownQuoting.text(text)).getFirstChild();
      String read = block == null ? "" : plainText(block.getFirstChild());

      assertEquals(Randomness.ascii(storable(text)), Randomness.ascii(read));
      assertTrue(block == null || block instanceof Paragraph && block.getNext() == null, text);
    }
  }

  @Test
  void codeInCellsReadsTextBack() {
    for (String text : random.texts(CASES)) {
      assertEquals(
          Randomness.ascii(storable(text)),
          Randomness.ascii(codeText(onlyCell(MarkdownQuoting.code(text)))),
          () -> Randomness.ascii(text));
    }
  }

  @Test
  void commentsStayInOneLineAndOpen() throws Exception {
    for (String text : random.texts(CASES)) {
      String comment = Quoting.comment(text);
      String page = "<!-- " + comment + " -->\n\nafter\n";
      String tree = "# " + comment + "\n\"after\": ";

      Node html = MARKDOWN.parse(page).getFirstChild();

      assertEquals(1, ("x" + comment + "x").split("\\R|[\\x00-\\x1F]", -1).length, comment);
      assertFalse(comment.contains("--"), () -> Randomness.ascii(text) + " became " + comment);
      assertTrue(html instanceof HtmlBlock && html.getNext() instanceof Paragraph, comment);
      assertEquals(Map.of("after", 1), yaml11(tree + "1"));
      assertEquals(Map.of("after", "1"), tomlj(tree.replace(':', ' ') + "= \"1\""));
    }
  }

  /** Documents of five keys and texts each. */
  private void assertReadsBack(String assign, String separator, String document, Reader reader) {
    List<String> texts = random.texts(CASES);
    for (int from = 0; from < CASES; from += 5) {
      Map<String, String> expected = new LinkedHashMap<>();
      texts.subList(from, from + 5).forEach(text -> expected.put(random.text(60), text));
      String written =
          expected.entrySet().stream()
              .map(e -> Quoting.scalar(e.getKey()) + assign + Quoting.scalar(e.getValue()))
              .collect(Collectors.joining(separator));

      Map<String, ?> read =
          assertDoesNotThrow(
              () -> reader.read(document.formatted(written)), () -> Randomness.ascii(written));

      assertEquals(shown(expected), shown(read));
    }
  }

  /** Entries in order, so that two maps are the same only in the same order. */
  private static String shown(Map<String, ?> map) {
    return map.entrySet().stream()
        .map(e -> Randomness.ascii(e.getKey()) + "=" + Randomness.ascii((String) e.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, Object> yaml11(String document) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(document);
  }

  private static Map<String, Object> tomlj(String document) {
    TomlParseResult table = Toml.parse(document);
    assertEquals(List.of(), table.errors(), () -> Randomness.ascii(document));
    Map<String, Object> map = new LinkedHashMap<>();
    table.keySet().forEach(key -> map.put(key, table.get(List.of(key))));
    return map;
  }

  private static void assertSame(List<String> expected, List<String> read) {
    assertEquals(expected.size(), read.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(Randomness.ascii(expected.get(i)), Randomness.ascii(read.get(i)));
    }
  }

  /** The only cell of the only row of a table; anything else means that a text broke out. */
  private static Node onlyCell(String content) {
    Node table = MARKDOWN.parse("| a |\n|---|\n| " + content + " |\n").getFirstChild();
    Node row = table.getLastChild().getFirstChild();
    boolean isAlone = table.getNext() == null && row.getNext() == null;
    assertTrue(table.getLastChild() instanceof TableBody && isAlone, content);
    assertTrue(row.getFirstChild() instanceof TableCell cell && cell.getNext() == null, content);
    return row.getFirstChild();
  }

  /** The text of these nodes, which must be nothing but text. */
  private static String plainText(Node first) {
    StringBuilder text = new StringBuilder();
    for (Node node = first; node != null; node = node.getNext()) {
      text.append(assertInstanceOf(Text.class, node, text::toString).getLiteral());
    }
    return text.toString();
  }

  /** The text of a code span, or the text between the tags of a code element. */
  private static String codeText(Node cell) {
    Node first = cell.getFirstChild();
    Node last = cell.getLastChild();
    if (first instanceof Code code && first == last) {
      return code.getLiteral();
    }
    assertEquals("<code>", assertInstanceOf(HtmlInline.class, first).getLiteral());
    assertEquals("</code>", assertInstanceOf(HtmlInline.class, last).getLiteral());
    first.unlink();
    last.unlink();
    return plainText(cell.getFirstChild());
  }

  /** Markdown has no NUL: its specification puts U+FFFD in its place. All else is kept. */
  private static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }

  private static boolean isInstalled(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
  }

  /** What a program prints about a file in its folder. */
  private String output(String name, String text, List<String> command)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve(name), text);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] output = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor());
    return new String(output, StandardCharsets.UTF_8);
  }
}

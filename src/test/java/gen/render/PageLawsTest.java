package gen.render;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.Randomness;
import gen.page.Block;
import gen.page.Page;
import gen.page.Section;
import gen.page.Word;
import gen.page.Words;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands on a page is read back from each language as the same text in the same form. */
class PageLawsTest {

  private static final int CASES = 2_000;

  private RandomPages random;

  @BeforeAll
  static void tellsTheSeed() {
    Randomness.announce(PageLawsTest.class);
  }

  @BeforeEach
  void beginsAtTheSeed(TestInfo test) {
    random = new RandomPages(Randomness.forTest(PageLawsTest.class, test.getDisplayName()));
  }

  @Test
  void githubReadsPagesBack() {
    MarkdownPrinter printer = new MarkdownPrinter(new GithubDialect("    "));

    assertReadsBack(printer::page, MarkdownReader::github, PageLawsTest::released, "sh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"    ", "\t"})
  void mkdocsReadsPagesBack(String indent) {
    MarkdownPrinter printer = new MarkdownPrinter(new MkdocsDialect(indent, false));

    assertReadsBack(printer::page, MarkdownReader::mkdocs, PageLawsTest::filled, "");
  }

  /** Some sites include parts before Jinja reads the page, and some after it. */
  @Test
  void jinjaHasNothingToDoInParts() {
    MarkdownPrinter printer = new MarkdownPrinter(new MkdocsDialect("    ", true));
    for (int i = 0; i < CASES; i++) {
      String text = printer.page(random.page());

      assertEquals(text, Jinja.filled(text), () -> Randomness.ascii(text));
    }
  }

  @Test
  void linesToBeCopiedStayTheSameInParts() {
    String lines = "echo ${{ a }} {% b %} {# c\n\n<d> &amp; | `e`";

    String part = new MkdocsDialect("    ", true).listing("sh", lines);

    assertEquals(lines, Jsoup.parseBodyFragment(part).selectFirst("pre > code").wholeText());
    assertEquals("```\nls\n```", new MkdocsDialect("    ", true).listing("sh", "ls"));
  }

  /** A site without macros would show the words that tell them to stay away. */
  @Test
  void codeInALineIsTheSameWithoutMacros() {
    String code = new MkdocsDialect("    ", false).code("${{ a }} | {% b");

    assertEquals(code, Jinja.filled(code));
    Block read = MarkdownReader.mkdocs("# A\n\n" + code + "\n").lead().get(0);
    assertEquals(new Block.Paragraph(Words.code("${{ a }} | {% b")), read);
    assertEquals("`{a}`", new MkdocsDialect("    ", false).code("{a}"));
  }

  @Test
  void browsersReadBlocksBack() {
    HtmlWords words = new HtmlWords(new Anchors(Set.of(), "page"));
    for (int i = 0; i < CASES; i++) {
      List<Block> blocks = random.section();
      String html = new HtmlBlocks(words, 3, "\"<Title>").print(blocks);

      List<Block> read =
          assertDoesNotThrow(() -> HtmlReader.blocks(html, 3), () -> Randomness.ascii(html));

      UnaryOperator<Words> seen = line -> mapped(line, PageLawsTest::shown);
      assertSame(blocks, read, seen, "", html);
    }
  }

  private void assertReadsBack(
      Function<Page, String> print,
      Function<String, Page> reader,
      Function<Word, Word> word,
      String language) {
    UnaryOperator<Words> seen = line -> mapped(line, word);
    for (int i = 0; i < CASES; i++) {
      Page page = random.page();
      String text = print.apply(page);

      Page read =
          assertDoesNotThrow(() -> reader.apply(text), () -> page + "\n" + Randomness.ascii(text));

      assertSame(all(page), all(read), seen, language, text);
    }
  }

  /** All parts of a page, with its titles as paragraphs. */
  private static List<Block> all(Page page) {
    List<Block> all = new java.util.ArrayList<>(List.of(new Block.Paragraph(page.title())));
    all.addAll(page.lead());
    for (Section section : page.sections()) {
      all.add(new Block.Notice(Block.Weight.TIP, section.title()));
      all.addAll(section.blocks());
    }
    all.add(new Block.Listing("", "the foot:"));
    all.addAll(page.foot());
    return all;
  }

  private static void assertSame(
      List<Block> blocks,
      List<Block> read,
      UnaryOperator<Words> seen,
      String language,
      String text) {
    List<String> expected = shown(blocks, seen, language);
    List<String> found = shown(read, line -> mapped(line, UnaryOperator.identity()), language);
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertEquals(expected.get(i), found.get(i), () -> Randomness.ascii(text));
    }
    assertEquals(expected.size(), found.size(), () -> Randomness.ascii(text));
  }

  /** Each block as a text; those of different blocks differ. */
  private static List<String> shown(
      List<Block> blocks, UnaryOperator<Words> seen, String language) {
    return blocks.stream()
        .map(block -> Randomness.ascii(mapped(block, seen, language).toString()))
        .toList();
  }

  private static Block mapped(Block block, UnaryOperator<Words> seen, String language) {
    Function<List<Words>, List<Words>> lines = list -> list.stream().map(seen).toList();
    Function<List<Block>, List<Block>> blocks =
        list -> list.stream().map(each -> mapped(each, seen, language)).toList();
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(seen.apply(paragraph.words()));
    }
    if (block instanceof Block.Bullets bullets) {
      return new Block.Bullets(lines.apply(bullets.points()));
    }
    if (block instanceof Block.Steps steps) {
      return new Block.Steps(lines.apply(steps.steps()));
    }
    if (block instanceof Block.Table table) {
      return new Block.Table(lines.apply(table.head()), table.rows().stream().map(lines).toList());
    }
    if (block instanceof Block.Notice notice) {
      return new Block.Notice(notice.weight(), seen.apply(notice.words()));
    }
    if (block instanceof Block.Folded folded) {
      return new Block.Folded(seen.apply(folded.title()), blocks.apply(folded.blocks()));
    }
    if (block instanceof Block.Choice choice) {
      return new Block.Choice(
          choice.ways().stream()
              .map(way -> new Block.Way(seen.apply(way.title()), blocks.apply(way.blocks())))
              .toList());
    }
    return new Block.Listing(language, ((Block.Listing) block).text());
  }

  private static Words mapped(Words words, Function<Word, Word> change) {
    return Reading.joined(words.list().stream().map(change).map(PageLawsTest::storable).toList());
  }

  /** Neither Markdown nor HTML can hold NUL, and addresses may be written with percent signs. */
  private static Word storable(Word word) {
    String text = word.text().replace('\0', '\uFFFD');
    if (word instanceof Word.Plain) {
      return new Word.Plain(text);
    }
    if (word instanceof Word.Code) {
      return new Word.Code(text);
    }
    if (word instanceof Word.Strong) {
      return new Word.Strong(text);
    }
    if (word instanceof Word.Link link) {
      return new Word.Link(text, decoded(link.address()));
    }
    return word instanceof Word.Badge badge
        ? new Word.Badge(text, badge.image(), decoded(badge.address()))
        : word;
  }

  private static String decoded(String address) {
    return URLDecoder.decode(
        address.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
  }

  private static Word released(Word word) {
    return word instanceof Word.Release ? new Word.Plain(word.text()) : word;
  }

  private static Word filled(Word word) {
    return word instanceof Word.Release release && !release.macro().isEmpty()
        ? new Word.Plain(Jinja.value(release.macro().replaceAll("[{} ]", "")))
        : released(word);
  }

  /** On a page by itself pictures of others are words, and addresses of its own parts differ. */
  private static Word shown(Word word) {
    if (word instanceof Word.Badge badge) {
      return new Word.Badge(badge.text(), "", badge.address());
    }
    return word instanceof Word.Link link && link.address().startsWith("#")
        ? new Word.Link(link.text(), "#page-" + link.address().substring(1))
        : released(word);
  }
}

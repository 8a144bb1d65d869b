package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.deployment.Deployment;
import gen.page.Block;
import gen.page.Flavor;
import gen.page.Page;
import gen.page.Section;
import gen.page.Word;
import gen.page.Words;
import gen.pipeline.Order;
import gen.pipeline.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much one has to read: until the button, until the app runs, and when something fails. */
class PageLengthTest {

  /** A page that installs, with the deployment that it is about. */
  record Installing(Deployment deployment, Page page) {

    boolean hasCommands() {
      return deployment.way() == Deployment.Way.COMMANDS;
    }

    @Override
    public String toString() {
      return page.title().bare();
    }
  }

  private static final List<Installing> PAGES =
      Examples.foldersForPages().stream().flatMap(PageLengthTest::pages).toList();

  static List<Installing> pages() {
    return PAGES;
  }

  static Stream<Installing> ofMathesar() {
    return PAGES.stream().filter(each -> each.deployment().app().id().equals("mathesar"));
  }

  private static Stream<Installing> pages(Path folder) {
    Order order = Examples.order(folder, Order.Mode.CHECK).in(List.of(Flavor.GITHUB));
    Outcome outcome = Examples.pipeline().run(order);
    Map<String, Page> pages = PrintedPage.pages(outcome, Flavor.GITHUB);
    return outcome.deployments().stream()
        .map(each -> new Installing(each, pages.get("install-" + each.platform().id())));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theButtonOrTheFirstCommandComesFirst(Installing each) {
    int words = words(each.page().title());
    boolean isReached = false;
    for (Block block : each.page().lead()) {
      isReached = block instanceof Block.Listing || isButton(block);
      if (isReached) {
        break;
      }
      words += shown(List.of(block));
    }

    assertEquals(each.deployment().way() != Deployment.Way.NONE, isReached);
    assertTrue(words <= 60, words + " words");
  }

  @ParameterizedTest
  @MethodSource("ofMathesar")
  void whatEverybodyReadsIsShort(Installing each) {
    Page page = each.page();
    int words = words(page.title()) + shown(page.lead()) + shown(page.foot());
    for (Section section : page.sections()) {
      words += words(section.title()) + shown(section.blocks());
    }

    assertTrue(words <= (each.hasCommands() ? 450 : 350), words + " words");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatIsFoldedIsShortToo(Installing each) {
    int words = folded(each.page().lead());
    for (Section section : each.page().sections()) {
      words += folded(section.blocks());
    }

    assertTrue(words <= 900, words + " words");
  }

  /** What one does before, during or just after installing is in sight. */
  @ParameterizedTest
  @MethodSource("pages")
  void nothingThatOneMustDoIsFolded(Installing each) {
    List<String> sections =
        each.page().sections().stream()
            .filter(section -> section.blocks().stream().anyMatch(Block.Folded.class::isInstance))
            .map(section -> section.title().bare())
            .toList();

    assertTrue(each.page().lead().stream().noneMatch(Block.Folded.class::isInstance));
    assertEquals(List.of("When something does not work"), sections);
  }

  @Test
  void wordsAreCountedWhereverTheyStand() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Words.marked("One `two` **three four**.")));
    blocks.add(new Block.Folded(Words.plain("five six"), List.copyOf(blocks)));
    blocks.add(new Block.Table(List.of(Words.plain("a b")), List.of(List.of(Words.plain("c")))));
    blocks.add(new Block.Listing("sh", "cd here\nrun"));

    assertEquals(4 + 2 + 3 + 3, shown(blocks));
    assertEquals(4, folded(blocks));
  }

  private static boolean isButton(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.words().list().stream().anyMatch(Word.Badge.class::isInstance);
  }

  /** The words of these blocks that one sees without opening anything. */
  private static int shown(List<Block> blocks) {
    int sum = 0;
    for (Block block : blocks) {
      sum += block instanceof Block.Folded folded ? words(folded.title()) : all(block);
    }
    return sum;
  }

  /** The words of these blocks that one sees when everything is opened, and not before. */
  private static int folded(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Folded.class::isInstance)
        .map(block -> ((Block.Folded) block).blocks())
        .mapToInt(PageLengthTest::shown)
        .sum();
  }

  private static int all(Block block) {
    if (block instanceof Block.Listing listing) {
      return words(listing.text());
    }
    Page alone = new Page("", "", Words.NONE, List.of(block), List.of(), List.of());
    return PrintedPage.lines(alone).stream().mapToInt(PageLengthTest::words).sum();
  }

  private static int words(Words line) {
    return words(line.bare());
  }

  private static int words(String text) {
    return (int)
        Stream.of(text.strip().split("\\s+")).filter(each -> each.matches(".*\\w.*")).count();
  }
}

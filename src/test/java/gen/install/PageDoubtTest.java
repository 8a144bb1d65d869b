package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.app.App;
import gen.page.Block;
import gen.page.Words;
import gen.platform.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody has measured or confirmed is not told as a fact. */
class PageDoubtTest {

  private static final List<PrintedPage> PAGES = PrintedPage.all();

  static List<PrintedPage> pages() {
    return PAGES;
  }

  private static List<String> doubts(PrintedPage page) {
    return page.section("What nobody has confirmed").stream()
        .flatMap(section -> PrintedPage.blocks(section.blocks()).stream())
        .filter(Block.Bullets.class::isInstance)
        .flatMap(block -> ((Block.Bullets) block).points().stream())
        .map(Words::bare)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void ofTheAppOnlyThatIsToldWhichItsMakersSay(PrintedPage page) {
    App app = page.deployment().app();
    List<String> memory = PrintedPage.linesWith(page.page(), l -> l.contains("needs at least "));
    List<String> start = PrintedPage.linesWith(page.page(), l -> l.contains("start takes up to "));
    boolean hasPlan = page.deployment().web().plan().memoryMb() > 0;
    List<String> advice = List.copyOf(page.troubles().values());

    assertEquals(app.web().memoryMb().isGiven() && hasPlan, !memory.isEmpty(), memory::toString);
    assertEquals(hasPlan, advice.stream().anyMatch(l -> l.contains(" Choose a larger plan.")));
    assertEquals(List.of(), advice.stream().filter(String::isEmpty).toList());
    if (!app.web().http().startSeconds().isGiven()) {
      assertEquals(List.of(), start);
    } else {
      assertTrue(!start.isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aRowOfTroublesThatNobodyConfirmedIsMarkedAndHasItsNote(PrintedPage page) {
    Set<String> rows = page.troubles().keySet();
    for (Facts each : page.deployment().platform().see().each("troubles")) {
      String see = each.text("see").replace("`", "");
      boolean marked = rows.contains(see + "°");
      if (rows.contains(see) || marked) {
        assertEquals(isDoubtful(each), marked, see);
      }
      if (marked) {
        String note = see + ": " + each.text("note") + " (checked " + each.text("checked");
        assertTrue(doubts(page).stream().anyMatch(line -> line.startsWith(note)), note);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyDoubtSaysWhatItIsAboutAndNoneIsSaidTwice(PrintedPage page) {
    List<String> doubts = doubts(page);
    List<String> notes = doubts.stream().map(line -> line.replaceFirst("^.*?: ", "")).toList();

    assertEquals(notes.stream().distinct().toList(), notes);
    assertEquals(List.of(), doubts.stream().filter(l -> !l.matches("[^:]+: [A-Za-z].*")).toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatIsSaidOfAGroupThatIsNotCertainIsMarkedThere(PrintedPage page) {
    Facts facts = page.deployment().platform().see();
    List<String> unmarked = new ArrayList<>();
    Stream.of("account.text", "fit.caution", "updates.text", "sleeps.text")
        .filter(path -> isDoubtful(facts.in(path.substring(0, path.indexOf('.')))))
        .map(path -> facts.text(path).replace("`", ""))
        .filter(text -> !text.isEmpty())
        .flatMap(text -> PrintedPage.linesWith(page.page(), line -> line.contains(text)).stream())
        .filter(line -> !line.matches(".*°( \\([a-z.]+\\))?"))
        .forEach(unmarked::add);

    assertEquals(List.of(), unmarked);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theMarkIsExplainedWhereItStands(PrintedPage page) {
    boolean hasMark = !PrintedPage.linesWith(page.page(), line -> line.contains("°")).isEmpty();

    assertEquals(!doubts(page).isEmpty(), hasMark);
    String foot = ((Block.Paragraph) page.page().foot().get(0)).words().bare();
    assertEquals(hasMark, foot.startsWith("° Not confirmed."), foot);
  }

  private static boolean isDoubtful(Facts group) {
    return group.text("certain").equals("false");
  }
}

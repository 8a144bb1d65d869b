package gen.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is true of several platforms is said once, with all of them. */
class GathererTest {

  private static final Who FLY = new Who("Fly.io", "fly");
  private static final Who RENDER = new Who("Render", "render");
  private static final Who HEROKU = new Who("Heroku", "heroku");
  private static final Place HERE = new Source("gen.yaml", "a: 1\nb: 2\n").at(1, 1);

  @Test
  void oneIsSpokenOfAsOne() {
    assertEquals(
        List.of("Heroku has no disks; its files are lost / leave heroku out"), said(lost(HEROKU)));
  }

  @Test
  void severalAreListedByNameAndSpokenOfAsSeveral() {
    assertEquals(
        List.of(
            "Fly.io, Heroku and Render have no disks; their files are lost"
                + " / leave fly,heroku,render out"),
        said(lost(RENDER), lost(FLY), lost(HEROKU), lost(FLY)));
  }

  @Test
  void anotherPlaceSeverityHelpOrSentenceIsAnotherFinding() {
    Finding first = lost(FLY);
    Finding milder = lost(RENDER).atMost(Severity.WARNING);
    Finding elsewhere = Code.STORAGE_LOST.at(HERE.source().at(2, 1), "a", "");
    Finding other = Code.STORAGE_IMPOSSIBLE.at(HERE, RENDER + " sleeps", "");
    Finding help = Code.STORAGE_IMPOSSIBLE.at(HERE, RENDER + " sleeps", "wake it");

    assertEquals(5, Gatherer.gather(List.of(first, milder, elsewhere, other, help)).size());
  }

  @Test
  void whatSpeaksOfNobodyIsSaidOnce() {
    Finding finding = Code.FLOATING_TAG.at(HERE, "a tag that moves", "name a release");

    assertEquals(List.of(finding), Gatherer.gather(List.of(finding, finding)));
  }

  @Test
  void onlyTheFirstOfTwoNamesInASentenceStandsForSeveral() {
    Finding one = Code.FLOATING_TAG.at(HERE, FLY + " is not " + RENDER, "");
    Finding other = Code.FLOATING_TAG.at(HERE, HEROKU + " is not " + RENDER, "");

    assertEquals(
        List.of("Fly.io and Heroku is not Render / "), said(one, other), "one is not the other");
    assertNotEquals(one.topic(), Code.FLOATING_TAG.at(HERE, FLY + " is not " + HEROKU, "").topic());
  }

  @Test
  void aLongTextIsShortenedWhetherOrNotItSpeaksOfSomebody() {
    String text = "x".repeat(5_000);

    assertEquals(2_003, Code.FLOATING_TAG.at(HERE, text, "").message().length());
    assertEquals(2_003, Code.FLOATING_TAG.at(HERE, FLY + text, "").message().length());
  }

  @Test
  void charactersThatBeginAPartAndEndNoneChangeNothing() {
    String text = "a\uFDD0b\uFDD4c\uFDD2d";

    assertEquals(text, Code.FLOATING_TAG.at(HERE, text, "").message());
  }

  private static Finding lost(Who who) {
    return Code.STORAGE_IMPOSSIBLE.at(
        HERE,
        who.does("has", "have") + " no disks; " + who.form("its", "their") + " files are lost",
        "leave " + who.typed() + " out");
  }

  private static List<String> said(Finding... findings) {
    return Gatherer.gather(List.of(findings)).stream()
        .map(each -> each.message() + " / " + each.help())
        .toList();
  }
}

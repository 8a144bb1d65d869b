package gen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Annotations in the form that GitHub documents. */
class GithubPrinterTest {

  private static final Source FILE = new Source("./deploy/render.yaml", "a: 1\n");

  @Test
  void anErrorNamesItsPlaceItsCodeAndItsHelp() {
    assertEquals(
        "::error file=deploy/render.yaml,line=1,col=4,title=gen%3A syntax::is wrong%0Ahelp: do this\n",
        print(Code.SYNTAX.at(FILE.at(1, 4), "is wrong", "do this")));
  }

  @Test
  void severitiesAreCommands() {
    assertEquals(
        "::warning file=a,title=gen%3A floating-tag::m\n",
        print(Code.FLOATING_TAG.at(Place.of("a"), "m", "")));
    assertEquals(
        "::notice file=a,title=gen%3A manual-step::m\n",
        print(Code.MANUAL_STEP.at(Place.of("a"), "m", "")));
  }

  @Test
  void whatEndsPropertiesAndLinesIsEscaped() {
    assertEquals(
        "::error file=a%3A%2Cb%25,title=gen%3A syntax::50%25 a:b,c ::error::d\n",
        print(Code.SYNTAX.at(Place.of("a:,b%"), "50% a:b,c\n::error::d", "")));
  }

  @Test
  void withoutFindingsThereIsNothingToSay() {
    assertEquals("", new GithubPrinter().print(Inspection.of(List.of())));
  }

  private static String print(Finding finding) {
    return new GithubPrinter().print(Inspection.of(List.of(finding)));
  }
}

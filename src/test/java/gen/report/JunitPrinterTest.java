package gen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** JUnit XML that counts right, and in which only errors fail. */
class JunitPrinterTest {

  private static final Source FILE = new Source("render.yaml", "a: 1\nb: 2\na: 1\n");
  private static final Inspection MIXED =
      new Inspection(
          List.of(new Inspection.InspectedFile("fine.yaml"), file("render.yaml")),
          List.of(
              Code.SYNTAX.at(FILE.at(1, 1), "first", "do this"),
              Code.SYNTAX.at(FILE.at(3, 1), "second", ""),
              Code.FLOATING_TAG.at(FILE.at(2, 1), "third", ""),
              Code.MANUAL_STEP.at(Place.of("other.yaml"), "fourth", "")));

  @Test
  void everyFileIsASuiteAndEveryFindingACase() {
    Element root = Xml.root(new JunitPrinter().print(MIXED));

    assertEquals("testsuites tests=5 failures=2", counts(root));
    assertEquals(
        List.of(
            "testsuite fine.yaml tests=1 failures=0",
            "testsuite render.yaml tests=3 failures=2",
            "testsuite other.yaml tests=1 failures=0"),
        Xml.all(root, "testsuite").stream().map(JunitPrinterTest::counts).toList());
    assertEquals(
        List.of("nothing found", "syntax", "syntax (2)", "floating-tag", "manual-step"),
        Xml.all(root, "testcase").stream().map(each -> each.getAttribute("name")).toList());
  }

  @Test
  void onlyErrorsFailAndOneCaseFailsOnce() {
    Element root = Xml.root(new JunitPrinter().print(MIXED));

    for (Element one : Xml.all(root, "testcase")) {
      boolean error = one.getAttribute("name").startsWith("syntax");
      assertEquals(error ? 1 : 0, Xml.all(one, "failure").size());
      assertEquals(0, Xml.all(one, "skipped").size() + Xml.all(one, "error").size());
    }
    Element failure = Xml.all(root, "failure").get(0);
    assertEquals("first", failure.getAttribute("message"));
    assertEquals("syntax", failure.getAttribute("type"));
    assertEquals(
        "render.yaml:1:1: error[syntax] first\n  1 | a: 1\n    | ^\n  help: do this\n",
        failure.getTextContent());
    assertTrue(Xml.all(root, "system-out").get(0).getTextContent().contains("third"));
  }

  @Test
  void namesAreUniqueAndDoNotMoveWithLines() {
    List<Finding> findings = MIXED.findings();
    Source moved = new Source(FILE.name(), "\n\n" + FILE.text());
    List<Finding> shifted =
        findings.stream()
            .map(each -> each.code().at(moved.at(each.place().line() + 2, 1), "m", ""))
            .toList();

    List<String> names = names(Inspection.of(findings.subList(0, 3)));

    assertEquals(names, names(Inspection.of(shifted.subList(0, 3))));
    Set<String> all = new HashSet<>(names);
    assertEquals(names.size(), all.size());
  }

  @Test
  void nothingAtAllIsStillADocument() {
    Element root = Xml.root(new JunitPrinter().print(Inspection.of(List.of())));

    assertEquals("testsuites tests=0 failures=0", counts(root));
  }

  private static Inspection.InspectedFile file(String path) {
    return new Inspection.InspectedFile(path);
  }

  private static List<String> names(Inspection inspection) {
    return Xml.all(Xml.root(new JunitPrinter().print(inspection)), "testcase").stream()
        .map(each -> each.getAttribute("classname") + " " + each.getAttribute("name"))
        .toList();
  }

  private static String counts(Element element) {
    String name = element.getAttribute("name");
    return element.getTagName()
        + (name.isEmpty() ? "" : " " + name)
        + " tests="
        + element.getAttribute("tests")
        + " failures="
        + element.getAttribute("failures");
  }
}

package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.deployment.Deployment;
import gen.deployment.ServicePart;
import gen.page.Page;
import gen.page.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The money on a page: everything that is ordered is in the sum, or the page says that it is not.
 */
class PageCostTest {

  private static final Pattern SUM = Pattern.compile("^Cost: about \\$([0-9.]+) a month\\..*");
  private static final Pattern PART = Pattern.compile(" is \\$([0-9.]+) a month");
  private static final Pattern SIZE =
      Pattern.compile("and \\$([0-9.]+) for each GB, of which it has ([0-9]+) ");

  static List<PrintedPage> pages() {
    return PrintedPage.all();
  }

  private static List<String> lines(Page page, String start) {
    return PrintedPage.linesWith(page, line -> line.startsWith(start));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theSumIsThatOfThePlansAndOfTheStorageThatIsOrdered(PrintedPage page) {
    int ordered = page.deployment().database().plan().storageGb();
    for (String line : lines(page.page(), "Cost: about ")) {
      Matcher sum = SUM.matcher(line);
      assertTrue(sum.matches(), line);
      BigDecimal parts = BigDecimal.ZERO;
      for (Matcher part = PART.matcher(line); part.find(); ) {
        parts = parts.add(new BigDecimal(part.group(1)));
      }
      Matcher size = SIZE.matcher(line);
      assertEquals(line.contains("for each GB"), size.find(), line);
      if (line.contains("for each GB")) {
        assertEquals(ordered, Integer.parseInt(size.group(2)), line);
        parts = parts.add(new BigDecimal(size.group(1)).multiply(BigDecimal.valueOf(ordered)));
      }
      for (String further : lines(page.page(), "Redis: on the plan ")) {
        Matcher part = PART.matcher(further);
        assertTrue(part.find(), further);
        parts = parts.add(new BigDecimal(part.group(1)));
      }
      assertEquals(0, parts.compareTo(new BigDecimal(sum.group(1))), line);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aDiskThatIsOrderedHasItsPriceOrTheWordThatItHasNone(PrintedPage page) {
    List<String> said = lines(page.page(), "Disk: ");
    boolean known = page.deployment().platform().see().has("disk.centsPerGb");

    assertEquals(page.deployment().web().disk().isPresent() ? 1 : 0, said.size());
    said.forEach(
        line ->
            assertTrue(
                line.matches(
                    known
                        ? "Disk: [0-9]+ GB, about \\$[0-9.]+ a month \\(.*\\)\\."
                        : "Disk: [0-9]+ GB\\. What it costs was not checked, .*"),
                line));
  }

  @ParameterizedTest
  @MethodSource("books")
  void theComparisonSaysTheSameSumAndWhatIsNotInIt(PageWordingTest.Book book) {
    Map<String, Page> pages = book.pages();
    String costs =
        PrintedPage.tables(pages.get("install")).stream()
            .flatMap(table -> table.rows().stream())
            .filter(row -> row.get(0).bare().equals("Cost a month"))
            .map(row -> row.stream().map(Words::bare).toList().toString())
            .collect(Collectors.joining());
    for (Deployment each : book.outcome().deployments()) {
      for (String line : lines(pages.get("run-on-" + each.platform().id()), "Cost: about ")) {
        Matcher sum = SUM.matcher(line);
        assertTrue(sum.matches());
        boolean lacks = each.web().disk().isPresent();
        String said = "$" + sum.group(1) + " a month (" + (lacks ? "without its disk, " : "");
        assertTrue(costs.contains(said), said + ": " + costs);
      }
    }
  }

  static List<PageWordingTest.Book> books() {
    return PageWordingTest.books();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPlanThatTheManifestDoesNotOrderIsSaidToBeNone(PrintedPage page) {
    ServicePart service = page.deployment().web();
    List<String> said = lines(page.page(), "Plan " + service.plan().id() + ": ");
    boolean implied = !service.plan().id().isEmpty() && service.writtenPlan().isEmpty();

    assertEquals(
        implied, said.stream().anyMatch(line -> line.contains("order no plan")), said::toString);
    if (page.id().equals("fly")) {
      assertFalse(lines(page.page(), "Note: Prices of the app differ by region.").isEmpty());
    }
  }
}

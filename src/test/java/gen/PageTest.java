package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.deployment.Deployment;
import gen.deployment.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page says is what the manifest does. */
class PageTest {

  /** A deployment and the text of its page. */
  record Page(Deployment deployment, Path folder, String text) {
    @Override
    public String toString() {
      return deployment.title() + " on " + deployment.platform().title();
    }
  }

  static Stream<Page> pages() {
    return Examples.folders().stream()
        .flatMap(
            folder ->
                Examples.pipeline().deployments(Examples.order(folder, Order.Mode.CHECK)).stream()
                    .map(deployment -> page(deployment, folder)));
  }

  private static Page page(Deployment deployment, Path folder) {
    Path file = folder.resolve("docs/install-" + deployment.platform().id() + ".md");
    return new Page(deployment, folder, Examples.text(file));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theTableOfSettingsNamesEverySettingAndNoOther(Page page) {
    String table = page.text().substring(page.text().indexOf("## All settings"));

    Set<String> named = new TreeSet<>();
    Matcher row = Pattern.compile("(?m)^\\| `([A-Za-z_][A-Za-z0-9_]*)` \\|").matcher(table);
    while (row.find()) {
      named.add(row.group(1));
    }

    Set<String> set =
        page.deployment().settings().stream()
            .map(Setting::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(set, named);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theFieldsToFillInAreThoseThatTheManifestAsksFor(Page page) {
    List<Setting> asked = page.deployment().bound("prompted");

    boolean says = page.text().contains("asks for:");

    assertEquals(!asked.isEmpty(), says);
    asked.forEach(each -> assertTrue(page.text().contains("| `" + each.name() + "` |")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aSecretThatEncryptsDataComesWithAWarning(Page page) {
    List<Setting> keys =
        page.deployment().bound("generated").stream().filter(Setting::encryptsData).toList();

    long warnings = Pattern.compile("> \\[!IMPORTANT]").matcher(page.text()).results().count();

    assertEquals(keys.size(), warnings);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatIsLostIsSaid(Page page) {
    Deployment deployment = page.deployment();

    deployment.app().storage().stream()
        .filter(storage -> !deployment.service().disk().equals(java.util.Optional.of(storage)))
        .forEach(
            storage ->
                assertTrue(
                    page.text().contains("| `" + storage.path() + "` | **lost** |"),
                    storage.path()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPriceHasADay(Page page) {
    List<String> undated = new ArrayList<>();

    page.text()
        .lines()
        .filter(line -> line.contains("&#36;") && line.startsWith("- "))
        .filter(line -> !line.matches(".*\\b20[0-9]{2}-[01][0-9]-[0-3][0-9].*"))
        .forEach(undated::add);

    assertEquals(List.of(), undated);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theButtonLeadsToTheBranchOfTheFiles(Page page) {
    String link = page.deployment().publication().link();

    boolean shown = !link.isEmpty() && page.text().contains("](" + link + ")");

    boolean commands = page.text().contains("has no deploy button");
    boolean missing = page.text().contains("There is no button yet");
    assertTrue(shown || commands || missing);
    assertFalse(shown && missing);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsLeftUnfinished(Page page) {
    for (String leftover : List.of("null", "TODO", "[=", "<#", "${postgres", "Optional[")) {
      assertFalse(page.text().contains(leftover), leftover);
    }
    assertFalse(page.text().contains("  \n"), "trailing blanks");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nobodyIsToldThatItWorksBeforeSomebodyTriedIt(Page page) {
    boolean verified =
        page.deployment().app().options(page.deployment().platform().id()).verified().isPresent();

    boolean says = page.text().contains("Not tried on");

    assertEquals(!verified, says);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headingsAreInSentenceCase(Page page) {
    List<String> shouting =
        page.text()
            .lines()
            .filter(line -> line.startsWith("## "))
            .filter(line -> line.substring(4).matches(".*\\b[A-Z][a-z]+\\b.*"))
            .toList();

    assertEquals(List.of(), shouting);
  }
}

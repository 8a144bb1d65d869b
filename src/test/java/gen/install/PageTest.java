package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.page.Block;
import gen.page.Flavor;
import gen.page.Section;
import gen.page.Word;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page says, in whatever language, is what the manifest does. */
class PageTest {

  private static final String SETTINGS = "All settings";

  /**
   * The sections in the order in which a reader needs them; those with a star are never left out.
   */
  private static final List<String> ORDER =
      List.of(
          "First sign-in*",
          "What you have*",
          "When something does not work*",
          "Connect your own database",
          "Use your own domain*",
          "Update*",
          "Back up and restore*",
          "Stop, move and delete*",
          "Size and limits*",
          "Cost*",
          "Secrets",
          "When it stops working",
          "All settings*",
          "What nobody has confirmed");

  private static final List<PrintedPage> PAGES = PrintedPage.all();

  static List<PrintedPage> pages() {
    return PAGES;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void sectionsStandInTheOrderInWhichTheyAreNeeded(PrintedPage page) {
    List<String> titles =
        page.page().sections().stream().map(Section::title).map(Words::bare).toList();
    String platform = page.deployment().platform().title();

    List<String> expected =
        ORDER.stream()
            .map(title -> title.replace("PLATFORM", platform))
            .filter(title -> title.endsWith("*") || titles.contains(title))
            .map(title -> title.replace("*", ""))
            .toList();

    assertEquals(expected, titles);
    page.page().sections().forEach(section -> assertFalse(section.isEmpty()));
    assertEquals(
        "Install " + page.deployment().title() + " on " + platform, page.page().title().bare());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theTableOfSettingsNamesEveryVariableOfTheManifestAndNoOther(PrintedPage page) {
    Block.Table table = page.table(SETTINGS, "Variable").orElseThrow();
    Set<String> outside = setElsewhere(page);

    Set<String> expected = new TreeSet<>(page.manifest().keySet());
    expected.addAll(outside);

    assertEquals(expected, new TreeSet<>(PrintedPage.names(table)));
    assertEquals(expected.size(), table.rows().size());
    for (List<Words> row : table.rows()) {
      boolean said =
          row.get(1).bare().matches("(set by the platform|you set it afterwards)(: .*)?");
      assertTrue(said || !outside.contains(row.get(0).bare()), row.toString());
    }
  }

  /** What no manifest names: variables of the platform, those set by hand, the adapter's. */
  private static Set<String> setElsewhere(PrintedPage page) {
    Set<String> outside = new TreeSet<>();
    for (Setting setting : page.deployment().settings()) {
      if (setting.binding() instanceof Binding.Given
          || setting.binding() instanceof Binding.Manual) {
        outside.add(setting.name());
      }
    }
    page.deployment()
        .web()
        .adapter()
        .filter(adapter -> adapter.splitsUrl() || adapter.passesUrl())
        .ifPresent(adapter -> outside.add(adapter.urlVariable()));
    outside.removeAll(page.manifest().keySet());
    return outside;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theFormHoldsWhatTheManifestMakesThePlatformAsk(PrintedPage page) {
    boolean asText = page.deployment().platform().facts().isTrue("prompts.asText");
    Set<String> asked = new TreeSet<>();
    page.manifest()
        .forEach(
            (name, binding) -> {
              // Where a manifest has no way to ask, the descriptor tells which texts are asked for.
              boolean isText =
                  asText && page.deployment().setting(name).flatMap(Setting::prompt).isPresent();
              if (binding instanceof Binding.Prompted || isText) {
                asked.add(name);
              }
            });
    boolean hasWay = page.deployment().way() != Deployment.Way.NONE;

    Set<String> form =
        page.lead().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .findFirst()
            .map(table -> new TreeSet<>(PrintedPage.names(table)))
            .orElse(new TreeSet<>());

    assertEquals(hasWay ? asked : Set.of(), form);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noValueOfASecretStandsOnThePage(PrintedPage page) {
    page.deployment().bound("generated").stream()
        .map(Setting::name)
        .forEach(
            name -> {
              Block.Table table = page.table(SETTINGS, "Variable").orElseThrow();
              String value =
                  table.rows().stream()
                      .filter(row -> row.get(0).bare().equals(name))
                      .map(row -> row.get(1).bare())
                      .findFirst()
                      .orElseThrow();
              assertTrue(value.matches("made once, at random(: .*)?"), value);
            });
    List<String> random =
        PrintedPage.linesWith(
            page.page(),
            line -> line.matches("(?s).*(?<![/.\\w-])(?=\\w*[0-9])(?=\\w*[a-z])\\w{24,}.*"));
    assertEquals(List.of(), random);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aSecretThatEncryptsDataComesWithAWarning(PrintedPage page) {
    List<String> keys =
        page.deployment().bound("generated").stream()
            .filter(Setting::encryptsData)
            .map(Setting::name)
            .toList();

    List<String> warned =
        page.section("First sign-in").orElseThrow().blocks().stream()
            .filter(Block.Notice.class::isInstance)
            .map(Block.Notice.class::cast)
            .filter(notice -> notice.weight() == Block.Weight.IMPORTANT || isOfMkdocs(page, notice))
            .map(notice -> notice.words().list().get(1).text())
            .toList();

    assertEquals(keys, warned);
  }

  /** The theme of MkDocs shows what is important as a warning. */
  private static boolean isOfMkdocs(PrintedPage page, Block.Notice notice) {
    return page.flavor() == Flavor.MKDOCS && notice.words().bare().startsWith("Copy ");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatIsLostIsSaid(PrintedPage page) {
    Deployment deployment = page.deployment();
    Block.Table table = page.table("What you have", "What").orElseThrow();
    List<String> lost = new ArrayList<>();
    for (List<Words> row : table.rows()) {
      if (row.get(1).bare().equals("no")) {
        lost.add(row.get(0).bare());
      }
    }

    List<String> expected =
        deployment.app().storage().stream()
            .filter(
                storage ->
                    deployment.web().disk().stream()
                        .noneMatch(disk -> disk.path().equals(storage.path())))
            .map(storage -> Words.plain(storage.holds()).capitalized().bare())
            .toList();

    assertEquals(expected, lost);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theButtonLeadsToTheBranchOfTheFiles(PrintedPage page) {
    String link = page.deployment().publication().link();

    List<Word.Badge> buttons = PrintedPage.words(page.page(), Word.Badge.class);

    List<String> expected = link.isEmpty() ? List.of() : List.of(link);
    String counted = "[?&](utm_|referralCode=).*";
    assertEquals(
        expected,
        buttons.stream().map(button -> button.address().replaceFirst(counted, "")).toList());
    String text = String.join("\n", PrintedPage.linesWith(page.page(), line -> true));
    boolean commands = page.lead().stream().anyMatch(Block.Listing.class::isInstance);
    assertEquals(page.deployment().way() == Deployment.Way.COMMANDS, commands);
    assertEquals(link.isEmpty() && !commands, text.contains("There is no button yet"));
    String label =
        "Deploy " + page.deployment().title() + " to " + page.deployment().platform().title();
    buttons.forEach(button -> assertEquals(label, button.text()));
    if (page.flavor() != Flavor.HTML) {
      buttons.forEach(button -> assertTrue(button.image().startsWith("https://"), label));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nobodyIsToldThatItWorksBeforeSomebodyTriedIt(PrintedPage page) {
    boolean verified =
        page.deployment().app().options(page.deployment().platform().id()).verified().isPresent();

    boolean says =
        PrintedPage.sentences(page.page()).stream()
            .anyMatch(
                line ->
                    line.bare()
                        .matches("(?s).*Nobody has tried (this button|these commands) yet\\..*"));

    assertEquals(!verified, says);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theTopSaysWhatItCostsAndWhatOneNeeds(PrintedPage page) {
    String line = ((Block.Paragraph) page.page().lead().get(0)).words().bare();
    String amount = Cost.of(page.deployment()).amount();
    int typed = page.deployment().required().size();
    boolean commands = page.deployment().way() == Deployment.Way.COMMANDS;

    assertTrue(line.startsWith((amount.isEmpty() ? "From $5" : amount) + " a month"), line);
    boolean isCertain = new Price(page.deployment(), null).isCertain();
    assertEquals(!isCertain, line.split(" · ")[0].endsWith("°"), line);
    assertTrue(line.contains(" · " + (page.id().equals("railway") ? "no " : "") + "payment card"));
    assertEquals(typed == 0 && !commands, line.contains("nothing to prepare"), line);
    assertEquals(typed > 0, line.matches(".* · " + typed + " values? to fill in.*"), line);
    assertEquals(commands, line.contains("Git and a terminal needed"), line);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLanguageSaysTheSame(PrintedPage page) {
    PrintedPage github =
        PAGES.stream()
            .filter(each -> each.flavor() == Flavor.GITHUB)
            .filter(each -> each.folder().equals(page.folder()))
            .filter(each -> each.id().equals(page.id()))
            .findFirst()
            .orElseThrow();
    String release = page.deployment().app().docs().version().replaceAll("[{} ]", "");
    Map<String, String> macro = Map.of("value(" + release + ")", page.deployment().app().release());

    List<String> lines =
        PrintedPage.linesWith(page.page(), line -> true).stream()
            .map(line -> replaced(line, macro))
            .toList();

    assertEquals(PrintedPage.linesWith(github.page(), line -> true), lines);
  }

  private static String replaced(String text, Map<String, String> words) {
    String replaced = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      replaced = replaced.replace(word.getKey(), word.getValue());
    }
    return replaced;
  }
}

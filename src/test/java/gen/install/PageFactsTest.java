package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.app.App;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.page.Block;
import gen.page.Page;
import gen.page.Section;
import gen.page.Words;
import gen.platform.Facts;
import gen.platform.Platform.Database.Grant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is known about an app or a platform and matters to readers stands where they look for it.
 */
class PageFactsTest {

  private static final Map<Grant, String> CELLS =
      Map.of(Grant.YES, "yes", Grant.NO, "no", Grant.UNKNOWN, "not checked");
  private static final Map<Grant, String> POINTS =
      Map.of(Grant.YES, "can", Grant.NO, "cannot", Grant.UNKNOWN, "can");

  static Stream<PrintedPage> pages() {
    return PageTest.pages().stream();
  }

  static Stream<PageWordingTest.Book> books() {
    return PageWordingTest.books().stream();
  }

  /** The lines of a section, one after another. */
  private static String text(PrintedPage page, String title) {
    Section section = page.section(title).orElseThrow();
    return text(section);
  }

  private static String text(Section section) {
    Page alone = new Page("", "", Words.NONE, List.of(), List.of(section), List.of());
    return String.join("\n", PrintedPage.linesWith(alone, line -> true));
  }

  /** The beginning of a text in which nothing has a form or is filled in. */
  private static String beginning(String text) {
    return text.split("[`*\\[{]", 2)[0];
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatOneNeedsIsSaidBefore(PrintedPage page) {
    Page top = new Page("", "", Words.NONE, page.page().lead(), List.of(), List.of());
    String lead = String.join("\n", PrintedPage.linesWith(top, line -> true));
    Deployment deployment = page.deployment();
    App app = deployment.app();
    Facts facts = deployment.platform().see();

    app.notes().forEach(note -> assertTrue(lead.contains("Note: " + note), note));
    assertTrue(text(page, "Cost").contains(beginning(facts.text("account.text"))));
    String region = deployment.web().region();
    String place = deployment.platform().regions().places().getOrDefault(region, region);
    String have = text(page, "What you have");
    assertEquals(!region.isEmpty(), have.contains(", both in " + place + "."), have);
    int window = facts.fields().number("health.windowSeconds", Integer.MAX_VALUE);
    boolean isSlow = app.web().http().startSeconds().value() > window;
    assertEquals(isSlow, lead.contains("waits " + window + " seconds"), lead);
    for (Setting asked : deployment.required()) {
      assertTrue(lead.contains(asked.name()), asked.name());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatOneHasIsSaidWithItsRights(PrintedPage page) {
    String have = text(page, "What you have");
    App app = page.deployment().app();
    Map<String, Grant> grants = page.deployment().platform().database().privileges();

    for (String right : app.database().wanted()) {
      Grant grant = grants.getOrDefault(right, Grant.UNKNOWN);
      String purpose = app.docs().purposes().getOrDefault(right, "");
      String what = purpose.isEmpty() ? verb(right) : purpose;
      String sentence =
          Stream.of(have.split("(?<=\\.) |\n"))
              .filter(each -> each.contains(what))
              .findFirst()
              .orElseThrow(() -> new AssertionError(have));
      String start = grant == Grant.UNKNOWN ? "It is not known whether " : "";
      assertTrue(sentence.startsWith(start + app.name() + " " + POINTS.get(grant) + " "), have);
    }
    Facts facts = page.deployment().platform().see();
    String backups = text(page, "Back up and restore");
    assertTrue(backups.contains(beginning(facts.text("database.backups"))), backups);
  }

  private static String verb(String right) {
    return Map.of("createdb", "create databases", "createrole", "create roles")
        .getOrDefault(right, "");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void howToSignInIsSaidAndWhatCannotWait(PrintedPage page) {
    App.Admin admin = page.deployment().app().admin();
    Section section = page.section("First sign-in").orElseThrow();
    String signIn = text(section);
    String warnings =
        section.blocks().stream()
            .filter(Block.Notice.class::isInstance)
            .map(block -> ((Block.Notice) block).words().bare())
            .reduce("", String::concat);

    assertEquals(admin.firstVisitor(), warnings.contains("becomes its administrator"), signIn);
    assertEquals(!admin.defaultLogin().isEmpty(), warnings.contains("Change the password"), signIn);
    assertTrue(signIn.contains(admin.defaultLogin()), signIn);
    assertTrue(admin.path().equals("/") || signIn.contains(admin.path()), signIn);
    admin.variables().forEach(name -> assertTrue(signIn.contains(name), signIn));
    Facts facts = page.deployment().platform().see();
    assertTrue(signIn.contains(beginning(facts.texts("lifecycle.publicUrl").get(0))), signIn);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void howToSeeThatItWorksIsSaid(PrintedPage page) {
    String check = text(page, "First sign-in");
    App app = page.deployment().app();

    assertTrue(check.contains(app.docs().check().expect()), check);
    assertTrue(check.contains(app.docs().check().path()) || hasNothingToSee(app), check);
    boolean isAsked = app.docs().check().expect().isEmpty();
    app.web()
        .http()
        .health()
        .ifPresent(path -> assertTrue(!isAsked || check.contains(path), check));
  }

  private static boolean hasNothingToSee(App app) {
    return app.docs().check().expect().isEmpty() || app.docs().check().path().equals("/");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void variablesThatHoldTheAddressFollowTheDomain(PrintedPage page) {
    String domain = text(page, "Use your own domain");

    for (Setting setting : page.deployment().settings()) {
      boolean holds =
          setting.variable().map(variable -> variable.toString()).orElse("").contains("public.");
      assertTrue(!holds || domain.contains(setting.name() + ": "), setting.name());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatThePlatformDoesAndDoesNotIsSaid(PrintedPage page) {
    String limits = text(page, "Size and limits");
    Facts facts = page.deployment().platform().see();

    for (Facts limit : facts.each("limits")) {
      assertTrue(limits.contains(beginning(limit.text("text"))), limit.text("text"));
    }
    assertTrue(limits.contains(beginning(facts.text("sleeps.text"))), limits);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void eachStepOfTheLifeStandsInItsSection(PrintedPage page) {
    Facts facts = page.deployment().platform().see();
    Map<String, String> sections =
        Map.of(
            "update", "Update",
            "backup", "Back up and restore",
            "restore", "Back up and restore",
            "export", "Back up and restore",
            "stop", "Stop, move and delete",
            "delete", "Stop, move and delete",
            "domain", "Use your own domain");

    sections.forEach(
        (fact, title) -> {
          String text = text(page, title);
          for (String step : facts.texts("lifecycle." + fact)) {
            assertTrue(text.contains(beginning(step)), step);
          }
        });
    String stop = text(page, "Stop, move and delete");
    for (String step : page.deployment().app().docs().leave()) {
      int own = stop.indexOf(beginning(step));
      assertTrue(own >= 0, step);
      String first = beginning(facts.texts("lifecycle.delete").get(0));
      assertTrue(own < stop.lastIndexOf(first), "what is to be done in the app comes first");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void variablesThatCameLaterAreNamedWithTheirRelease(PrintedPage page) {
    String update = text(page, "Update");

    for (Setting setting : page.deployment().settings()) {
      String since = setting.variable().map(variable -> variable.since()).orElse("");
      String line = "New variables since " + since + ": ";
      boolean isNamed =
          update.lines().anyMatch(l -> l.startsWith(line) && l.contains(setting.name()));
      assertEquals(!since.isEmpty(), isNamed, setting.name());
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void theComparisonSaysWhatTheAppCanDoAndWhatItLoses(PageWordingTest.Book book) {
    Page choosing = book.pages().get("install");
    App app = book.outcome().app();

    for (String right : app.database().wanted()) {
      String row = app.docs().purposes().getOrDefault(right, verb(right));
      assertCells(
          choosing,
          row,
          book,
          each ->
              CELLS.get(
                  each.platform().database().privileges().getOrDefault(right, Grant.UNKNOWN)));
    }
    for (App.Storage storage : app.storage()) {
      assertCells(
          choosing, storage.holds(), book, each -> isKept(each, storage) ? "kept" : "lost at");
    }
  }

  private static boolean isKept(Deployment deployment, App.Storage storage) {
    return deployment.web().disk().stream().anyMatch(disk -> disk.path().equals(storage.path()));
  }

  /** The row says so of each platform, whose names stand over the columns. */
  private static void assertCells(
      Page choosing, String name, PageWordingTest.Book book, Function<Deployment, String> says) {
    Block.Table table =
        PrintedPage.tables(choosing).stream()
            .filter(each -> row(each, name).findFirst().isPresent())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no row about " + name));
    List<String> head = table.head().stream().map(Words::bare).toList();
    List<Words> row = row(table, name).findFirst().orElseThrow();
    assertEquals(book.outcome().deployments().size() + 1, row.size());
    for (Deployment each : book.outcome().deployments()) {
      String cell = row.get(head.indexOf(each.platform().title())).bare();
      String said = says.apply(each);
      assertTrue((cell + " ").matches(said + "[ ,].*"), name + ": " + cell);
    }
  }

  private static Stream<List<Words>> row(Block.Table table, String name) {
    return table.rows().stream().filter(row -> row.get(0).bare().equalsIgnoreCase(name));
  }

  @ParameterizedTest
  @MethodSource("books")
  void theComparisonAsksFirstAndWarnsBeforeOneChooses(PageWordingTest.Book book) {
    List<String> titles =
        book.pages().get("install").sections().stream().map(each -> each.title().bare()).toList();
    String all =
        String.join("\n", PrintedPage.linesWith(book.pages().get("install"), line -> true));

    assertEquals("Questions first", titles.get(0));
    for (Deployment each : book.outcome().deployments()) {
      String caution = each.platform().see().text("fit.caution");
      assertTrue(all.contains(beginning(caution)), caution);
      assertFalse(all.contains("{"), all);
    }
  }
}

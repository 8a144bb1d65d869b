package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Tree;
import gen.page.Block;
import gen.page.Flavor;
import gen.page.Page;
import gen.page.Word;
import gen.page.Words;
import gen.render.HtmlReader;
import gen.render.MarkdownReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons in READMEs and on the page that compares platforms: where they lead, and their order. */
class ButtonsTest {

  private static final String DESCRIPTOR =
      """
      version: 1
      id: notes
      name: Notes
      description: Keeps notes.
      repository: https://github.com/example/notes
      image: {name: ghcr.io/example/notes, tag: "1.0.0"}
      http: {port: 3000, health: {path: /up}}
      postgres: {}
      env: {DATABASE_URL: "${postgres.url}", PORT: "${port}"}
      platforms: {railway: {template: abc123}}
      """;

  private static final String README =
      "# Notes\n\n<!-- deploy-buttons:start -->\nold\n<!-- deploy-buttons:end -->\n\nThe end.\n";

  private static final String RAILWAY = "https://railway.com/new/template/abc123";
  private static final String TREE = "https://github.com/example/notes/tree/deploy-";
  private static final String DISCLOSURE =
      "is a referral link, which earns the maintainers of Notes money";

  @TempDir private Path folder;

  @BeforeEach
  void makeARepository() {
    Tree.write(folder, Map.of("gen.yaml", DESCRIPTOR, "README.md", README));
  }

  private void gen(Flavor flavor) {
    Cli.Result result = Cli.run(folder, "--flavor", flavor.id());
    assertEquals(0, result.code(), result.out() + result.err());
  }

  private void add(String lines) {
    Tree.write(folder.resolve("gen.yaml"), DESCRIPTOR + lines);
  }

  private void platforms(String platforms) {
    Tree.edit(folder.resolve("gen.yaml"), "{railway: {template: abc123}}", platforms);
  }

  private String text(String path) {
    return Tree.read(folder.resolve(path));
  }

  private Page page(Flavor flavor, String name) {
    return switch (flavor) {
      case GITHUB -> MarkdownReader.github(text("docs/" + name + ".md"));
      case MKDOCS -> MarkdownReader.mkdocs(text("docs/" + name + ".md"));
      case HTML ->
          HtmlReader.pages(text("docs/install.html")).stream()
              .filter(page -> page.name().equals(name))
              .findFirst()
              .orElseThrow();
    };
  }

  /** What stands between the markers of the README, as a page. */
  private Page row() {
    String readme = text("README.md");
    assertTrue(readme.startsWith("# Notes\n\n<!-- deploy-buttons:start -->\n"), readme);
    assertTrue(readme.endsWith("\n<!-- deploy-buttons:end -->\n\nThe end.\n"), readme);
    return MarkdownReader.github(
        readme.substring(
            readme.indexOf("start -->") + 10, readme.indexOf("<!-- deploy-buttons:end")));
  }

  private static List<String> buttons(Page page) {
    return PrintedPage.words(page, Word.Badge.class).stream().map(Word.Badge::address).toList();
  }

  private static List<String> links(Page page) {
    return PrintedPage.words(page, Word.Link.class).stream().map(Word.Link::address).toList();
  }

  @Test
  void aRowHoldsTheButtonsAndThenWhereThereIsNone() {
    gen(Flavor.GITHUB);

    Page row = row();

    assertEquals(
        List.of(
            "https://www.heroku.com/deploy?template=" + TREE + "heroku",
            "https://render.com/deploy?repo=" + TREE + "render",
            RAILWAY),
        buttons(row));
    assertEquals(
        List.of("Deploy Notes to Heroku", "Deploy Notes to Render", "Deploy Notes to Railway"),
        PrintedPage.words(row, Word.Badge.class).stream().map(Word.Badge::text).toList());
    assertEquals(List.of("docs/install-fly.md", "docs/install.md"), links(row));
    assertTrue(text("README.md").contains("height=\"32\""));
  }

  @Test
  void theHtmlFileBeginsWithACardForEachPlatform() {
    gen(Flavor.HTML);

    Elements cards = Jsoup.parse(text("docs/install.html")).select(".cards li");

    assertEquals(
        List.of("Heroku", "Render", "Fly.io", "Railway"), cards.select(".name").eachText());
    assertEquals(
        List.of("$12 a month", "$13.30 a month", "$47.59 a month", "from $5 a month, by use"),
        cards.select(".cost").eachText());
    cards.select(".note").forEach(note -> assertTrue(note.text().contains("2026-11-23")));
    assertEquals(
        List.of(
            "https://www.heroku.com/deploy?template=" + TREE + "heroku",
            "https://render.com/deploy?repo=" + TREE + "render",
            "#install-fly",
            RAILWAY),
        cards.select(".start a").eachAttr("href"));
  }

  @Test
  void whereNobodyCanInstallYetStaysOutOfTheRow() {
    platforms("{}");
    Tree.edit(folder.resolve("gen.yaml"), "repository: https://github.com/example/notes\n", "");
    gen(Flavor.GITHUB);

    assertEquals(List.of(), buttons(row()));
    assertEquals(List.of("docs/install-fly.md", "docs/install.md"), links(row()));
    for (String id : List.of("heroku", "railway", "render")) {
      assertTrue(text("docs/install-" + id + ".md").contains("There is no button yet"), id);
      assertEquals("no button yet", cell("Begins with", platformOf(id)));
    }
    assertFalse(text("docs/install-railway.md").contains("railway init"));

    add("docs: {readme: table}\n");
    Tree.edit(folder.resolve("gen.yaml"), "repository: https://github.com/example/notes\n", "");
    Tree.edit(folder.resolve("gen.yaml"), "{railway: {template: abc123}}", "{}");
    gen(Flavor.GITHUB);
    Block.Table table = (Block.Table) row().lead().get(0);
    assertEquals(
        List.of("not yet", "not yet", "Steps", "not yet"),
        table.rows().stream().map(cells -> cells.get(2).bare()).toList());
  }

  private static String platformOf(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1);
  }

  @Test
  void commandsStandInForATemplateThatNobodyHasMade() {
    platforms("{}");
    gen(Flavor.GITHUB);

    assertEquals(
        List.of("docs/install-fly.md", "docs/install-railway.md", "docs/install.md"), links(row()));
    assertEquals("commands", cell("Begins with", "Railway"));
    assertTrue(text("docs/install-railway.md").contains("\nrailway init --name notes\n"));
  }

  @ParameterizedTest
  @EnumSource(Flavor.class)
  void buttonsThatNobodyHasPressedAreCalledSo(Flavor flavor) {
    gen(flavor);
    assertEquals(List.of("Heroku, Render"), unpressed(flavor));

    platforms("{render: {verified: {on: '2026-11-20', tag: 1.0.0}}}");
    gen(flavor);
    assertEquals(List.of("Heroku"), unpressed(flavor));

    String record = "{on: '2026-11-20', tag: 1.0.0}";
    add("");
    platforms("{render: {verified: " + record + "}, heroku: {verified: " + record + "}}");
    gen(flavor);
    assertEquals(List.of(), unpressed(flavor));
  }

  private List<String> unpressed(Flavor flavor) {
    String said = "Nobody has pressed these buttons yet: ";
    return PrintedPage.linesWith(page(flavor, "install"), line -> line.contains(said)).stream()
        .map(line -> line.substring(line.indexOf(said) + said.length(), line.indexOf(". They")))
        .toList();
  }

  @Test
  void aTableHoldsPlatformCostAndButton() {
    add("docs: {readme: table}\n");
    gen(Flavor.GITHUB);

    Page row = row();

    Block.Table table = (Block.Table) row.lead().get(0);
    assertEquals(List.of("Heroku", "Render", "Fly.io", "Railway"), PrintedPage.names(table));
    assertEquals(3, buttons(row).size());
    for (List<Words> cells : table.rows()) {
      String cost = cells.get(1).bare();
      assertTrue(cost.matches(".*\\$[0-9].*20[0-9-]{8}.*|by use; .*"), cost);
    }
    links(row).forEach(link -> assertTrue(link.matches("docs/install(-[a-z]+)?\\.md.*"), link));
  }

  @Test
  void aLinkIsOneLineWithoutAnyVendor() {
    add("docs: {readme: link}\n");
    gen(Flavor.GITHUB);

    Page row = row();

    assertEquals(List.of("docs/install.md"), links(row));
    assertEquals(List.of(), buttons(row));
    assertEquals(1, PrintedPage.lines(row).stream().filter(line -> !line.isEmpty()).count());
  }

  @Test
  void noneLeavesTheMarkersAndNothingBetween() {
    add("docs: {readme: none}\n");
    gen(Flavor.GITHUB);

    assertEquals(README.replace("old\n", "\n"), text("README.md"));
    assertEquals(0, Cli.run(folder, "--flavor", "github", "--check").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"row", "table", "link", "none"})
  void aReadmeWithoutMarkersStaysAsItIs(String mode) {
    add("docs: {readme: " + mode + "}\n");
    Tree.write(folder, Map.of("README.md", "# Mine\n"));

    gen(Flavor.GITHUB);

    assertEquals("# Mine\n", text("README.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "row, html, install-fly.md",
    "row, 'github, html', install.html",
    "table, html, install-fly.md",
    "table, 'mkdocs, html', install.html",
    "link, html, install.md",
    "link, github, install.html"
  })
  void aRowLeadsToPagesThatAreThere(String mode, String flavors, String missing) {
    add("docs: {readme: " + mode + ", flavors: [" + flavors + "]}\n");
    assertEquals(0, Cli.run(folder).code());

    List<String> links = links(row());

    assertFalse(links.isEmpty());
    for (String link : links) {
      String[] halves = link.split("#", 2);
      String page = text(halves[0]);
      boolean isBook = halves[0].endsWith(".html");
      assertTrue(!isBook || halves.length == 1 || page.contains("id=\"" + halves[1] + "\""), link);
      assertFalse(link.contains(missing), link);
    }
    assertEquals(0, Cli.run(folder, "--check").code());
  }

  @ParameterizedTest
  @EnumSource(Flavor.class)
  void parametersOfThePlatformAreAddedWhereItDocumentsThem(Flavor flavor) {
    add("counting: {parameters: true}\n");
    gen(flavor);

    String counted = RAILWAY + "?utm_campaign=notes&utm_medium=integration&utm_source=button";
    assertEquals(List.of(counted), buttons(page(flavor, "install-railway")));
    assertTrue(buttons(page(flavor, "install")).contains(counted));
    assertTrue(buttons(row()).contains(counted));
    assertEquals(
        List.of("https://render.com/deploy?repo=" + TREE + "render"),
        buttons(page(flavor, "install-render")));
    assertFalse(text("README.md").contains("referral"));
  }

  @ParameterizedTest
  @EnumSource(Flavor.class)
  void aRedirectLeadsFromWhereItIsPressed(Flavor flavor) {
    add("counting: {redirect: 'https://notes.example.org/go/<platform>?from=<where>'}\n");
    gen(flavor);

    for (String platform : List.of("heroku", "railway", "render")) {
      String address = "https://notes.example.org/go/" + platform + "?from=";
      List<String> onPage = buttons(page(flavor, "install-" + platform));
      String here = address + (flavor == Flavor.HTML ? "website" : "docs");
      assertEquals(List.of(here), onPage);
      assertTrue(buttons(page(flavor, "install")).contains(here));
      assertTrue(buttons(row()).contains(address + "readme"));
      URI.create(onPage.get(0));
    }
  }

  @ParameterizedTest
  @EnumSource(Flavor.class)
  void aReferralIsSaidWhereverItIsCarried(Flavor flavor) {
    platforms("{railway: {template: abc123, referral: Me_1}}");
    gen(flavor);

    String address = RAILWAY + "?referralCode=Me_1";
    for (String name : List.of("install-railway", "install")) {
      Page page = page(flavor, name);
      assertTrue(buttons(page).contains(address), name);
      List<String> said = PrintedPage.linesWith(page, line -> line.contains(DISCLOSURE));
      assertEquals(1, said.size(), name);
    }
    assertTrue(buttons(row()).contains(address));
    assertEquals(1, PrintedPage.linesWith(row(), line -> line.contains(DISCLOSURE)).size());
    Page other = page(flavor, "install-render");
    assertEquals(List.of(), PrintedPage.linesWith(other, line -> line.contains(DISCLOSURE)));
    Cli.Result judged = Cli.run(folder, "validate", "--today=2026-11-24");
    assertFalse(judged.out().contains("referral-"), judged.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | Heroku, Render, Fly.io, Railway",
        "{fly: {verified: {on: '2026-11-01', tag: 1.0.0}}} | Fly.io, Heroku, Render, Railway",
        "{fly: {verified: {on: '2026-11-01', tag: 1.0.0}}, railway: {verified: {on: '2026-11-02',"
            + " tag: 1.0.0}}} | Railway, Fly.io, Heroku, Render",
        "{render: {plan: standard}} | Heroku, Render, Fly.io, Railway",
        "{heroku: {plan: standard-2x}} | Render, Fly.io, Heroku, Railway"
      })
  void platformsStandInTheOrderOfFactsAlone(String platforms, String expected) {
    platforms(platforms);
    gen(Flavor.GITHUB);

    assertEquals(expected, String.join(", ", titles("Compare")));
  }

  private List<String> titles(String section) {
    return page(Flavor.GITHUB, "install").sections().stream()
        .filter(each -> each.title().bare().equals(section))
        .flatMap(each -> each.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .flatMap(table -> ((Block.Table) table).head().stream().skip(1))
        .map(Words::bare)
        .toList();
  }

  private String cell(String row, String platform) {
    Page page = page(Flavor.GITHUB, "install");
    return page.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .flatMap(table -> Stream.of(table).filter(each -> names(each).contains(platform)))
        .flatMap(
            table ->
                table.rows().stream()
                    .filter(cells -> cells.get(0).bare().equals(row))
                    .map(cells -> cells.get(names(table).indexOf(platform)).bare()))
        .findFirst()
        .orElse("no such row");
  }

  private static List<String> names(Block.Table table) {
    return table.head().stream().map(Words::bare).toList();
  }

  @Test
  void platformsOfTheCommunityStandApart() {
    platforms("{render: {support: community}, fly: {support: official}}");
    gen(Flavor.GITHUB);

    assertEquals(List.of("Heroku", "Fly.io", "Railway"), titles("Compare"));
    assertEquals(List.of("Render"), titles("Also possible"));
    assertEquals("the community", cell("Support", "Render"));
    assertEquals("the maintainers", cell("Support", "Fly.io"));
    assertEquals("not said", cell("Support", "Heroku"));
    assertTrue(text("docs/install-render.md").contains("Made by the community."));
    assertTrue(text("docs/install-fly.md").contains("Supported by the maintainers of Notes."));
  }

  @Test
  void whereNobodySaysWhoHelpsThereIsNoRowAboutIt() {
    gen(Flavor.GITHUB);

    assertEquals("no such row", cell("Support", "Render"));
    assertEquals(List.of(), titles("Also possible"));
  }

  /** Render's facts were checked on 2026-11-23; ninety days before that is 2026-08-25. */
  @ParameterizedTest
  @CsvSource({"2026-11-23, true", "2026-08-25, true", "2026-08-24, false", "2025-11-23, false"})
  void anInstallationGetsOldAfterNinetyDays(String day, boolean recent) {
    platforms("{render: {verified: {on: '" + day + "', tag: 1.0.0, minutes: 7}}}");
    gen(Flavor.GITHUB);

    String page = text("docs/install-render.md");
    String column = cell("Last installed by the maintainers", "Render");

    assertEquals(recent ? day : day + ", not recently", column);
    assertEquals(!recent, page.contains("more than 90 days before"), page);
    assertTrue(page.contains("on " + day + " with Notes 1.0.0, in 7 minutes."), page);
    assertEquals("7 minutes", cell("Time, as measured", "Render"));
    assertFalse(page.contains("The files now install"));
  }

  @Test
  void anInstallationOfAnotherReleaseIsSaid() {
    platforms("{render: {verified: {on: '2026-11-20', tag: 0.9.0}}}");
    gen(Flavor.GITHUB);

    String page = text("docs/install-render.md");

    assertTrue(page.contains("with Notes 0.9.0. The files now install Notes 1.0.0."), page);
  }
}

package gen.install;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Examples;
import gen.Tree;
import gen.page.Flavor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages follow what they are made of, hold the maintainers' own words, and nobody else's. */
class PageSourcesTest {

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
      env:
        DATABASE_URL: ${postgres.url}
        PORT: ${port}
        MAIL: {prompt: {example: you@example.org}, description: Where questions go.}
      platforms:
        railway: {template: abc123}
      """;

  private static final String README =
      "# Notes\n\n<!-- deploy-buttons:start -->\n<!-- deploy-buttons:end -->\n\nThe end.\n";

  private static final List<String> SLOTS =
      List.of("before-deploy", "first-sign-in", "connect-database", "after");

  @TempDir private Path folder;

  @BeforeEach
  void makeARepository() {
    Tree.write(folder, Map.of("gen.yaml", DESCRIPTOR, "README.md", README));
  }

  private Cli.Result gen(String... args) {
    Cli.Result result = Cli.run(folder, args);
    assertEquals(0, result.code(), result.out() + result.err());
    return result;
  }

  /** What the descriptor says, with this added at its end. */
  private void add(String lines) {
    Tree.write(folder.resolve("gen.yaml"), DESCRIPTOR + lines);
  }

  /** What the pages about a platform say together. */
  private String page(Flavor flavor, String platform) {
    return flavor == Flavor.HTML
        ? Tree.read(folder.resolve("docs/install.html"))
        : Tree.read(folder.resolve("docs/install-" + platform + ".md"))
            + Tree.read(folder.resolve("docs/run-on-" + platform + ".md"));
  }

  @ParameterizedTest
  @EnumSource(Flavor.class)
  void aFieldThatIsAskedForIsOnThePageOfEveryPlatform(Flavor flavor) {
    gen("--flavor", flavor.id());
    for (String platform : Examples.PLATFORMS) {
      assertTrue(page(flavor, platform).contains("Where questions go."), platform);
    }
    String before = page(flavor, "render");

    Tree.edit(
        folder.resolve("gen.yaml"),
        "MAIL: {prompt: {example: you@",
        "POST: {prompt: {example: me@");
    gen("--flavor", flavor.id());

    for (String platform : Examples.PLATFORMS) {
      String page = page(flavor, platform);
      assertTrue(page.contains("POST") && page.contains("For example me@example.org."), platform);
      assertFalse(page.contains("MAIL"), platform);
    }
    assertTrue(before.contains("MAIL"));
  }

  @ParameterizedTest
  @EnumSource(Flavor.class)
  void aPriceThatChangedIsOnEveryPageThatNamesIt(Flavor flavor) {
    Path own = folder.resolve("own");
    Tree.copy(Examples.TEMPLATES.resolve("render"), own.resolve("render"));
    Path facts = own.resolve("render/platform.yaml");
    gen("--flavor", flavor.id());
    String before = page(flavor, "render");

    Tree.write(
        facts, Tree.read(facts).replaceFirst("(id: starter,[^}]*monthlyCents: )700", "$1999"));
    gen("--flavor", flavor.id(), "--templates", "own");

    String dollar = flavor == Flavor.HTML ? "$" : "&#36;";
    String after = page(flavor, "render");
    assertTrue(before.contains(dollar + "13.30 "), before);
    assertTrue(after.contains(dollar + "16.29 "), after);
    assertFalse(after.contains(dollar + "13.30 "), after);
    if (flavor != Flavor.HTML) {
      String choosing = Tree.read(folder.resolve("docs/install.md"));
      assertTrue(choosing.contains(dollar + "16.29 a month"), choosing);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "github, docs/install-render.md",
    "github, docs/install.md",
    "mkdocs, docs/install-fly.md",
    "html, docs/install.html"
  })
  void anEditByHandIsFound(String flavor, String path) {
    gen("--flavor", flavor);
    assertEquals(0, Cli.run(folder, "--flavor", flavor, "--check").code());
    Path page = folder.resolve(path);
    Tree.write(page, Tree.read(page).replaceFirst("What you get|Compare", "What you do not get"));

    Cli.Result check = Cli.run(folder, "--flavor", flavor, "--check");
    Cli.Result validate = Cli.run(folder, "validate", "--today=2026-11-24");

    assertAll(
        () -> assertEquals(1, check.code(), check.err()),
        () -> assertTrue(check.out().contains("--- a/" + path + "\n"), check.out()),
        () -> assertEquals(1, validate.code(), validate.out()),
        () -> assertTrue(validate.out().contains(path), validate.out()));
  }

  @ParameterizedTest
  @EnumSource(Flavor.class)
  void ownWordsStandInEachSlotOfEachLanguageAndStay(Flavor flavor) {
    for (String slot : SLOTS) {
      own("_all/" + slot + ".md", "For everybody: " + slot + ".\n");
      own("render/" + slot + ".md", "For Render: " + slot + ", with `code` and **care**.\n");
      own("railway/" + slot + ".html", "<p>For <em>Railway</em>: " + slot + ".</p>\n");
      own("railway/" + slot + ".md", "For Railway: " + slot + ".\n");
    }
    Map<String, String> before = Tree.of(folder.resolve("docs/deploy-includes"));

    gen("--flavor", flavor.id());
    gen("--flavor", flavor.id());

    String code = flavor == Flavor.HTML ? "<code>code</code>" : "`code`";
    String railway = flavor == Flavor.HTML ? "For <em>Railway</em>: " : "For Railway: ";
    for (String slot : SLOTS) {
      assertTrue(page(flavor, "fly").contains("For everybody: " + slot + "."), slot);
      assertTrue(page(flavor, "render").contains("For Render: " + slot + ", with " + code), slot);
      assertTrue(page(flavor, "railway").contains(railway + slot + "."), slot);
      if (flavor != Flavor.HTML) {
        assertFalse(page(flavor, "render").contains("For everybody"), slot);
        assertFalse(page(flavor, "railway").contains("For everybody"), slot);
      }
    }
    assertEquals(before, Tree.of(folder.resolve("docs/deploy-includes")));
    assertEquals(0, Cli.run(folder, "--flavor", flavor.id(), "--check").code());
  }

  @ParameterizedTest
  @CsvSource({
    "before-deploy, ''",
    "first-sign-in, First sign-in",
    "connect-database, Connect your own database",
    "after, First sign-in"
  })
  void ownWordsStandUnderTheHeadingOfTheirSlot(String slot, String heading) {
    own("_all/" + slot + ".md", "Own words here.\n");
    gen();

    String page = page(Flavor.GITHUB, "heroku");
    String section =
        heading.isEmpty() ? page : page.substring(page.indexOf("\n## " + heading + "\n") + 2);

    assertTrue(section.substring(0, section.indexOf("\n## ")).contains("Own words here."), page);
  }

  @Test
  void filesWithTheLineEndsOfWindowsAreReadAndKept() {
    Tree.write(folder.resolve("README.md"), README.replace("\n", "\r\n"));
    own("_all/after.md", "- One.\r\n- Two.\r\n");
    gen();

    Cli.Result validate = Cli.run(folder, "validate", "--today=2026-11-24");

    assertEquals(0, validate.code(), validate.out());
    assertEquals(0, Cli.run(folder, "--check").code());
    assertTrue(page(Flavor.GITHUB, "fly").contains("- One.\n- Two.\n"));
    String readme = Tree.read(folder.resolve("README.md"));
    assertEquals(readme.replace("\r\n", "\n").replace("\n", "\r\n"), readme);
  }

  @ParameterizedTest
  @EnumSource(Flavor.class)
  void addressesWithParenthesesStayWhole(Flavor flavor) {
    own("_all/after.md", "See [there](https://example.org/a_(b)), please.\n");
    add("docs: {leave: ['See [the end](https://example.org/c_(d)_(e)?f), then go.']}\n");

    Cli.Result result = gen("--flavor", flavor.id());

    boolean isHtml = flavor == Flavor.HTML;
    String after =
        isHtml ? "a_(b)\">there</a>, please" : "[there](https://example.org/a_(b)), please";
    String leave =
        isHtml
            ? "c_(d)_(e)?f\">the end</a>, then"
            : "[the end](https://example.org/c_%28d%29_%28e%29?f), then";
    assertTrue(page(flavor, "fly").contains(after), flavor.id());
    assertTrue(page(flavor, "fly").contains(leave), flavor.id());
    assertFalse(result.err().contains("own-words"), result.err());
  }

  @Test
  void wordsForAPlatformGoBeforeThoseForAllInEveryLanguage() {
    own("_all/after.md", "For everybody.\n");
    own("_all/after.html", "<p>For everybody.</p>\n");
    own("render/after.md", "For Render.\n");
    gen("--flavor", "html");

    String html = page(Flavor.HTML, "render");
    String render = html.substring(html.indexOf("<h2 id=\"install-render\""));

    assertTrue(render.substring(0, render.indexOf("</article>")).contains("For Render."), render);
  }

  @Test
  void wordsThatChangedMakePagesStale() {
    own("_all/after.md", "Old words.\n");
    gen();
    assertEquals(0, Cli.run(folder, "--check").code());
    own("_all/after.md", "New words.\n");

    Cli.Result check = Cli.run(folder, "--check");
    gen();

    assertEquals(1, check.code());
    assertTrue(check.out().contains("-Old words.\n+New words.\n"), check.out());
    assertTrue(page(Flavor.GITHUB, "fly").contains("New words."));
    assertEquals(0, Cli.run(folder, "--check").code());
  }

  @ParameterizedTest
  @CsvSource({
    "_all/befor-deploy.md, named after a place on the page, before-deploy",
    "rendr/after.md, of a platform, render",
    "after.md, of a platform, _all",
    "render/more/after.md, of a platform, _all"
  })
  void wordsThatNoPageShowsAreReported(String path, String reason, String meant) {
    own(path, "Lost words.\n");

    Cli.Result result = gen();

    String place = "docs/deploy-includes/" + path + ": warning[own-words-unused]";
    assertTrue(result.err().contains(place), result.err());
    assertTrue(result.err().contains("it is not " + reason), result.err());
    assertTrue(result.err().contains(meant), result.err());
    assertEquals(1, Cli.run(folder, "--strict").code());
    assertTrue(Files.exists(folder.resolve("docs/deploy-includes/" + path)));
  }

  @Test
  void ownMarkdownThatHtmlCannotTakeIsReportedWithItsLine() {
    own("_all/after.md", "Some words.\n\n| a | b |\n|---|---|\n");

    assertFalse(gen("--flavor", "github").err().contains("own-words"));
    Cli.Result html = gen("--flavor", "html");

    String place = "docs/deploy-includes/_all/after.md:3:1: warning[own-words-plain]";
    assertTrue(html.err().contains(place), html.err());
  }

  @Test
  void whatIsToBeDoneNextIsReadOnAPageThatIsThere() {
    String github = gen("--flavor", "github").err();
    String html = gen("--flavor", "html").err();

    assertTrue(github.contains("Fly.io: follow docs/install-fly.md\n"), github);
    assertTrue(html.contains("Fly.io: follow docs/install.html\n"), html);
  }

  private void own(String path, String text) {
    Tree.write(folder.resolve("docs/deploy-includes/" + path), text);
  }

  @ParameterizedTest
  @EnumSource(Flavor.class)
  void aVersionOfTheSiteStandsOnlyWhereTheSiteFillsItIn(Flavor flavor) {
    add("docs: {version: '{{ notes_version }}'}\n");
    gen("--flavor", flavor.id());

    for (String platform : Examples.PLATFORMS) {
      boolean macro = page(flavor, platform).contains("{{ notes_version }}");
      assertEquals(flavor == Flavor.MKDOCS, macro, platform);
    }
  }

  private String fragment(Flavor flavor, String platform, String part) {
    String path = "docs/deploy-fragments/" + platform + "/" + part + "." + flavor.ending();
    return Tree.read(folder.resolve(path)).strip();
  }

  @ParameterizedTest
  @EnumSource(Flavor.class)
  void fragmentsArePartsOfThePage(Flavor flavor) {
    add("docs: {fragments: true}\n");
    gen("--flavor", flavor.id());

    for (String platform : Examples.PLATFORMS) {
      String page = page(flavor, platform);
      for (String part : List.of("button", "form", "price", "troubleshooting")) {
        String text = fragment(flavor, platform, part);
        assertFalse(text.isEmpty(), part);
        List<String> missing = new ArrayList<>(text.lines().toList());
        missing.removeIf(line -> page.contains(line.replace("Notes: ", "Install Notes on ")));
        missing.removeIf(line -> line.startsWith("<div class=\"wide\""));
        assertEquals(List.of(), missing, platform + ", " + part);
        // The page that includes it may lie anywhere.
        assertFalse(text.matches("(?s).*(\\]\\(|href=\")(?!https://).*"), text);
      }
    }
    assertEquals(0, Cli.run(folder, "--flavor", flavor.id(), "--check").code());
  }

  @Test
  void aFolderThatIsALinkStaysWhenAPageInItIsRemoved() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path docs = Files.createSymbolicLink(folder.resolve("docs"), real);
    gen("--flavor", "html");
    assertTrue(Files.exists(real.resolve("install.html")));

    gen();

    assertTrue(Files.isSymbolicLink(docs));
    assertFalse(Files.exists(real.resolve("install.html")));
    assertTrue(Files.exists(docs.resolve("install.md")));
  }

  @Test
  void fragmentsThatAreNotWantedAnyMoreLeaveNothing() {
    add("docs: {fragments: true}\n");
    gen();
    assertTrue(Files.exists(folder.resolve("docs/deploy-fragments/fly/price.md")));
    add("");

    gen();

    assertFalse(Files.exists(folder.resolve("docs/deploy-fragments")));
    assertTrue(Files.exists(folder.resolve("docs/install.md")));
  }

  @ParameterizedTest
  @EnumSource(Flavor.class)
  void aFragmentHoldsWhatBelongsToItsButton(Flavor flavor) {
    Tree.edit(folder.resolve("gen.yaml"), "  MAIL:", "  #MAIL:");
    Tree.edit(folder.resolve("gen.yaml"), "{template: abc123}", "{template: abc123, referral: me}");
    Tree.write(
        folder.resolve("gen.yaml"),
        Tree.read(folder.resolve("gen.yaml")) + "docs: {fragments: true}\n");
    gen("--flavor", flavor.id());

    assertTrue(fragment(flavor, "railway", "button").contains("is a referral link"));
    assertFalse(fragment(flavor, "render", "button").contains("is a referral link"));
    assertTrue(fragment(flavor, "fly", "button").contains("sh deploy.sh"));
    assertFalse(fragment(flavor, "render", "form").contains("else"));
  }

  @Test
  void theTagOfTheOriginReachesEveryManifest() {
    Tree.edit(
        folder.resolve("gen.yaml"),
        "  PORT: ${port}\n",
        "  PORT: ${port}\n  DEPLOY_SOURCE: ${platform.id}\n");
    gen();

    for (String platform : Examples.PLATFORMS) {
      String all = String.join("\n", Tree.of(folder.resolve("deploy/" + platform)).values());
      assertTrue(all.matches("(?s).*DEPLOY_SOURCE.{0,80}[\"']" + platform + "[\"'].*"), all);
      assertTrue(
          page(Flavor.GITHUB, platform).contains("| `DEPLOY_SOURCE` | `" + platform + "` |"),
          platform);
    }
  }
}

package gen.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Examples;
import gen.app.App;
import gen.deployment.Deployment;
import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import gen.finding.Source;
import gen.pipeline.Order;
import gen.platform.Platform.Button.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code gen publish} tells maintainers is true of the files, and can be pasted. */
class PublishTest {

  private static final Path UMAMI = Examples.ROOT.resolve("examples/umami/gen.yaml");
  private static final Pattern LEFT_OVER =
      Pattern.compile("null|Optional\\[|(?<!\\$)\\{[a-z][A-Za-z]*}|<[a-z]+>|\\w  |\\.\\.");

  @TempDir Path temp;

  static Stream<Path> folders() {
    return Examples.folders().stream();
  }

  private static List<Deployment> deployments(Path folder) {
    return Examples.pipeline().deployments(Examples.order(folder, Order.Mode.CHECK));
  }

  private static String publish(Path folder, String... options) {
    List<String> args = new ArrayList<>(List.of("publish"));
    args.addAll(List.of(options));
    Cli.Result result = Cli.run(folder, args.toArray(String[]::new));
    assertEquals(0, result.code(), result.err());
    assertEquals("", result.err());
    return result.out();
  }

  private static List<String> listings(String text, String language) {
    return Pattern.compile("(?s)```" + language + "\n(.*?)\n```")
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  private static Fields yaml(String text) {
    return new Fields(Documents.parse(new Source("listing", text + "\n"), Format.YAML));
  }

  private static String section(String text, String title) {
    int start = text.indexOf("## " + title + "\n");
    assertTrue(start >= 0, title);
    int end = text.indexOf("\n## ", start + 1);
    return end < 0 ? text.substring(start) : text.substring(start, end);
  }

  private Path descriptor(String from, String to) throws IOException {
    String text = Examples.text(UMAMI);
    assertTrue(text.contains(from), from);
    Files.writeString(temp.resolve("gen.yaml"), text.replace(from, to));
    return temp;
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theListIsAboutEachPlatformAndWholeAndWritesNothing(Path folder) {
    List<String> before = Examples.filesUnder(folder.resolve("deploy"));

    String list = publish(folder);

    assertEquals(before, Examples.filesUnder(folder.resolve("deploy")));
    assertEquals(List.of(), LEFT_OVER.matcher(list).results().map(MatchResult::group).toList());
    for (Deployment each : deployments(folder)) {
      String section = section(list, each.platform().title());
      assertTrue(section.contains("`docs/install-" + each.platform().id() + ".md`"));
      each.platform().facts().texts("lifecycle.delete").stream()
          .map(step -> step.replaceAll("[\\[`*(].*", ""))
          .forEach(step -> assertTrue(section.contains(step), step));
      boolean fills = section.contains("git push ");
      assertEquals(each.platform().button().shape() == Shape.REPOSITORY, fills);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatANewReleaseAsksForByHandIsThatOfThePlatform(Path folder) {
    String rest = section(publish(folder), "With each release");

    String branches = line(rest, "Run the commands above again for ");
    String files = line(rest, "Nothing is left to do for ");
    for (Deployment each : deployments(folder)) {
      String title = each.platform().title();
      Shape shape = each.platform().button().shape();
      boolean hasRepository = !each.publication().repository().isEmpty();
      assertEquals(shape == Shape.REPOSITORY && hasRepository, branches.contains(title), branches);
      assertEquals(shape == Shape.COMMANDS, files.contains(title), files);
      boolean byHand = each.platform().facts().has("button.upkeep");
      assertEquals(byHand, rest.contains("By hand on " + each.platform().title() + ","));
      assertEquals(
          each.platform().button().shape() == Shape.TEMPLATE,
          byHand,
          "a template is stored where no file reaches it");
      if (byHand) {
        assertTrue(rest.contains("`" + each.app().web().image().reference() + "`"), rest);
        assertTrue(rest.contains("`" + each.web().name() + "`"), rest);
      }
    }
  }

  /** The first line that holds this; nothing where none does. */
  private static String line(String text, String held) {
    return text.lines().filter(line -> line.contains(held)).findFirst().orElse("");
  }

  @Test
  void theRecordCanBePastedAndThePageSaysIt() throws IOException {
    Files.copy(UMAMI, temp.resolve("gen.yaml"));
    String app = Examples.text(UMAMI).replaceAll("(?ms)^platforms:\n(  .*\n|\n)+", "");
    StringBuilder platforms = new StringBuilder("\nplatforms:\n");
    for (String listing : listings(publish(temp), "yaml")) {
      String record =
          listing.replace("DAY", "2026-11-20").replace("MINUTES", "9").replace("CODE", "AbC123");
      assertEquals("platforms:", record.lines().findFirst().orElse(""));
      record.lines().skip(1).forEach(line -> platforms.append(line).append('\n'));
    }
    Files.writeString(temp.resolve("gen.yaml"), app + platforms);

    Cli.Result result = Cli.run(temp);

    assertEquals(0, result.code(), result.err());
    for (String id : Examples.PLATFORMS) {
      String page = Examples.text(temp.resolve("docs/install-" + id + ".md"));
      assertTrue(page.contains("Last installed from these files on 2026-11-20"), page);
      assertTrue(page.contains("in 9 minutes"), id);
      assertFalse(page.contains("The files now install"), page);
    }
    assertFalse(publish(temp).contains("template: CODE"));
    assertTrue(publish(temp).contains("The template has the code `AbC123`"));
  }

  @Test
  void withoutARepositoryNothingIsPushed() throws IOException {
    String without = Examples.text(UMAMI).replaceAll("(?m)^repository:.*\n", "");
    Files.writeString(temp.resolve("gen.yaml"), without);

    String list = publish(temp, "-p", "render");

    assertFalse(list.contains("git push"), list);
    assertTrue(list.contains("`platforms.render.repository`"), list);
    assertFalse(list.contains("Run the commands above"), list);
  }

  @Test
  void filesInARepositoryOfTheirOwnArePushedThere() throws IOException {
    String other = "https://github.com/example/deploy";
    Files.writeString(
        temp.resolve("gen.yaml"),
        Examples.text(UMAMI).replaceAll("(?ms)^platforms:\n(  .*\n|\n)+", "")
            + "\nplatforms: {render: {repository: "
            + other
            + "}}\n");

    String commands = listings(publish(temp, "-p", "render"), "sh").get(0);

    assertTrue(commands.contains("git push '" + other + "' "), commands);
    assertFalse(commands.contains("origin"), commands);
  }

  @Test
  void optionsAreRepeatedInWhatIsToBeTyped() throws IOException {
    Files.copy(UMAMI, temp.resolve("other.yaml"));

    String list =
        publish(temp, "-d", "other.yaml", "-p", "render", "--instance", "two", "-o", "out");

    assertTrue(
        list.contains(
            "`gen --platform render --descriptor other.yaml --instance two --output out`"),
        list);
    assertTrue(list.contains("'HEAD:out/instances/two/render'"), list);
    assertTrue(list.contains("`docs/instances/two/install-render.md`"), list);
  }

  @Test
  void notesTakeTheStepsOfThePageAndNameTheRelease() throws IOException {
    Path folder = descriptor("\nlicense:", "\ndocs: {version: \"{{ version }}\"}\nlicense:");
    assertEquals(0, Cli.run(folder).code());

    String github = publish(folder, "--release-notes");
    String mkdocs = publish(folder, "--release-notes", "--flavor", "mkdocs");

    String tag = deployments(folder).get(0).app().release();
    assertTrue(github.startsWith("## Update to Umami " + tag + "\n"), github);
    assertTrue(mkdocs.startsWith("## Update to Umami " + tag + "\n"), mkdocs);
    assertFalse(mkdocs.contains("{{ version"), mkdocs);
    for (Deployment each : deployments(folder)) {
      Path file = folder.resolve("docs/run-on-" + each.platform().id() + ".md");
      String page = section(Examples.text(file), "Update");
      String steps = page.substring(page.indexOf("\n1. "), page.indexOf("\n\nSee the "));
      assertTrue(github.contains("### " + each.platform().title() + "\n"), github);
      assertTrue(github.contains(steps), steps);
      assertTrue(mkdocs.contains("=== \"" + each.platform().title() + "\"\n"), mkdocs);
      assertTrue(mkdocs.contains(steps.strip().replace("\n", "\n    ")), mkdocs);
    }
  }

  @Test
  void newVariablesAreNamedWhereTheyAreSetAndNowhereElse() throws IOException {
    Path folder = descriptor("secret:", "since: \"3.2.0\"\n    secret:");
    assertEquals(0, Cli.run(folder).code());

    String notes = publish(folder, "--release-notes");
    String page = section(Examples.text(folder.resolve("docs/run-on-render.md")), "Update");

    String line = "- New variables since 3.2.0: `APP_SECRET`.";
    assertEquals(Examples.PLATFORMS.size(), notes.split(Pattern.quote(line), -1).length - 1);
    assertTrue(page.contains(line), page);
    assertTrue(page.indexOf(line) < page.indexOf("Back up the database"), page);
    assertFalse(publish(UMAMI.getParent(), "--release-notes").contains("New variables"));
    assertFalse(Examples.text(UMAMI.resolveSibling("docs/run-on-render.md")).contains("New var"));
  }

  @Test
  void aReleaseThatIsNoTagIsRefused() throws IOException {
    Cli.Result result = Cli.run(descriptor("secret:", "since: next week\n    secret:"), "publish");

    assertEquals(1, result.code());
    assertTrue(result.err().contains("it must be an image tag"), result.err());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatIsMadeOnceOnAPlatformIsThatOfThePlatform(Path folder) {
    String list = publish(folder);

    for (Deployment each : deployments(folder)) {
      String section = section(list, each.platform().title());
      for (String step : each.platform().facts().texts("button.publish")) {
        String beginning = step.split("[\\[`*({]", 2)[0];
        assertTrue(section.contains(beginning), step);
      }
      boolean pays = each.platform().facts().has("counting.referral.where");
      String key = "`platforms." + each.platform().id() + ".referral`";
      assertEquals(pays, section.contains(key), key);
      assertFalse(section.contains("**Lead on.**"));
    }
  }

  @Test
  void addressesThatCountHaveToLeadToTheButtons() throws IOException {
    Path folder =
        descriptor(
            "\nlicense:",
            "\ncounting: {redirect: 'https://umami.is/go/<platform>?from=<where>'}\nlicense:");

    String list = publish(folder);

    for (Deployment each : deployments(folder)) {
      String section = section(list, each.platform().title());
      String link = each.publication().link();
      assertEquals(!link.isEmpty(), section.contains("**Lead on.**"));
      assertTrue(section.contains(link), link);
      for (String where : List.of("readme", "docs", "website")) {
        String address = "https://umami.is/go/" + each.platform().id() + "?from=" + where;
        assertEquals(!link.isEmpty(), section.contains("- `" + address + "`\n"), address);
      }
    }
  }

  @Test
  void theLinesForTheReadmeAreThoseThatGenLooksFor() throws IOException {
    String list = publish(UMAMI.getParent());

    String lines = listings(section(list, "In the README"), "text").get(0);
    assertEquals(gen.write.KeptSection.START + "\n" + gen.write.KeptSection.END, lines);
    Path folder = descriptor("\nlicense:", "\ndocs: {readme: none}\nlicense:");
    assertFalse(publish(folder).contains("In the README"));
  }

  @Test
  void extensionsAreThoseThatThePagesNeed() {
    String text = section(publish(UMAMI.getParent(), "--nav"), "Extensions");

    String yaml = listings(text, "yaml").get(0);
    for (String each : List.of("admonition", "details", "superfences", "tabbed")) {
      assertTrue(yaml.matches("(?s).*\\n  - (pymdownx\\.)?" + each + "\\b.*"), each);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theNavigationLeadsToPagesInTheOrderOfTheComparison(Path folder) {
    String text = publish(folder, "--nav");

    Fields nav = yaml(listings(text, "yaml").get(0));
    List<String> paths = new ArrayList<>();
    assertEquals(1, nav.items("nav").size());
    Pattern.compile("\": \"(.*\\.md)\"")
        .matcher(text)
        .results()
        .forEach(r -> paths.add(r.group(1)));
    for (String path : paths) {
      assertTrue(Files.isRegularFile(folder.resolve("docs/" + path)), path);
    }
    String table = Examples.text(folder.resolve("docs/install.md"));
    List<String> columns =
        Pattern.compile("\\]\\((install-[a-z]+\\.md)\\)")
            .matcher(table.lines().filter(line -> line.startsWith("| ")).findFirst().orElse(""))
            .results()
            .map(result -> result.group(1))
            .toList();
    assertEquals("install.md", paths.get(0));
    assertEquals(
        columns.stream()
            .flatMap(install -> Stream.of(install, install.replace("install-", "run-on-")))
            .toList(),
        paths.subList(1, paths.size()));
  }

  /** MkDocs reads its configuration as YAML 1.1, to which U+0085 is the end of a line. */
  @ParameterizedTest
  @ValueSource(strings = {"a\\u0085b", "a\\u2028b", "a: 'b' #c", "a\\\\b\\\"c", "{{ a }}", "off"})
  void theNavigationHoldsAnyName(String name) throws IOException {
    Path folder = descriptor("\nname: Umami", "\nname: \"" + name + "\"");
    App app = deployments(folder).get(0).app();

    Map<String, List<Map<String, ?>>> nav = old(listings(publish(folder, "--nav"), "yaml").get(0));

    String title = nav.get("nav").get(0).keySet().iterator().next();
    assertTrue(title.contains(app.name()), title);
  }

  private static <T> T old(String yaml) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
  }

  @Test
  void pagesBelowTheSourcesOfASiteAreFoundAndHiddenFilesNamed() {
    String text =
        publish(
            Examples.ROOT,
            "--nav",
            "--docs",
            "site/docs/admin",
            "--docs-dir",
            "site/docs",
            "--redirect",
            "install/old.md=railway");

    assertTrue(text.contains("\"admin/install-fly.md\""), text);
    assertTrue(text.contains("\"install/old.md\": \"admin/install-railway.md\""), text);
    String hidden =
        yaml(listings(section(text, "Pages that are not pages"), "yaml").get(0))
            .text("exclude_docs");
    assertEquals(
        List.of("/admin/deploy-includes/", "/admin/deploy-fragments/", "/admin/gen.sum"),
        hidden.lines().toList());
    assertTrue(text.contains("  /admin/image.md\n"), text);
    assertFalse(publish(UMAMI.getParent(), "--nav").contains("not_in_nav"));
  }

  @Test
  void aMacroForTheReleaseComesWithItsValue() throws IOException {
    Path folder =
        descriptor(
            "\nlicense:",
            "\ndocs: {flavors: [mkdocs], version: \"{{ umami_version }}\"}\nlicense:");

    String text = publish(folder, "--nav");

    String tag = deployments(folder).get(0).app().release();
    assertEquals(
        tag, yaml(listings(section(text, "Release"), "yaml").get(0)).text("extra.umami_version"));
    assertFalse(text.contains("[!IMPORTANT]"), text);
    assertTrue(publish(UMAMI.getParent(), "--nav").contains("[!IMPORTANT]"));
    assertFalse(publish(UMAMI.getParent(), "--nav").contains("## Release"));
  }
}

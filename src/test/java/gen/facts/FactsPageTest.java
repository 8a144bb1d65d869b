package gen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.DocsFreshTest;
import gen.Examples;
import gen.document.Node;
import gen.pipeline.Schemas;
import gen.platform.Platform;
import gen.platform.Platforms;
import gen.rule.RulesTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages about platforms hold everything that is known, and nothing that is no longer so. */
public class FactsPageTest {

  private static final Path PAGES = Examples.ROOT.resolve("docs/platforms");

  private static final String INDEX =
      """
      # Platforms

      What each platform offers, as `gen platforms` prints it. The pages hold every fact with its source, the day on which it was checked, and what is not certain about it. No fact was tried on the platform itself; they are from documents, programs and reports.
      """;

  static List<String> platforms() {
    return comeWithGen().ids();
  }

  /** How people call the platforms. */
  public static List<String> titles() {
    return comeWithGen().select(List.of()).stream().map(Platform::title).toList();
  }

  private static Platforms comeWithGen() {
    return new Platforms(List.of(Examples.TEMPLATES), new Schemas()::builtIn);
  }

  private static PlatformFacts facts(String id) {
    return RulesTest.validation().facts(id);
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void thePageIsWhatTheFolderSays(String id) throws IOException {
    DocsFreshTest.fresh(PAGES.resolve(id + ".md"), FactsPrinter.print(facts(id)));
  }

  @Test
  void theListOfPlatformsIsFresh() throws IOException {
    List<Platform> platforms = comeWithGen().select(List.of());
    StringBuilder text = new StringBuilder(INDEX).append("\n| Question |");
    platforms.forEach(each -> text.append(" [" + each.title() + "](" + each.id() + ".md) |"));
    text.append("\n|---|").append("---|".repeat(platforms.size())).append("\n");
    List<Map<String, String>> columns = platforms.stream().map(Summary::of).toList();
    for (String question : columns.get(0).keySet()) {
      text.append("| ").append(question).append(" |");
      columns.forEach(column -> text.append(" " + cell(question, column.get(question)) + " |"));
      text.append("\n");
    }

    DocsFreshTest.fresh(PAGES.resolve("README.md"), text.toString());
  }

  /** Names that are written in files are code. */
  private static String cell(String question, String answer) {
    return Set.of("platform", "files", "regions").contains(question)
        ? "`" + answer.replace(", ", "`, `") + "`"
        : answer.replace("|", "\\|");
  }

  @Test
  void thereIsAPageForEachPlatformAndNoneElse() {
    TreeSet<String> pages = new TreeSet<>(List.of("README.md"));
    platforms().forEach(id -> pages.add(id + ".md"));

    assertEquals(List.copyOf(pages), Examples.filesUnder(PAGES));
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void everyFactIsOnThePage(String id) {
    PlatformFacts facts = facts(id);
    String page = legible(FactsPrinter.print(facts));

    List<String> missing = new ArrayList<>();
    ((Node.Mapping) facts.platform().facts().node())
        .entries()
        .forEach(
            (key, entry) -> {
              if (!key.equals("reading")) {
                texts(entry.value()).stream()
                    .filter(text -> !page.contains(legible(text)))
                    .forEach(text -> missing.add(key + ": " + text));
              }
            });
    facts
        .offers()
        .forEach(
            group ->
                texts(group.node()).stream()
                    .filter(
                        text ->
                            !text.matches("live|deprecated|ended|never|[a-z]+-plan|addon")
                                && !page.contains(legible(text)))
                    .forEach(text -> missing.add("offers: " + text)));

    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void whatIsUncertainIsMarkedInItsSectionAndAtTheTop(String id) {
    PlatformFacts facts = facts(id);
    String page = FactsPrinter.print(facts);
    Node.Mapping groups = (Node.Mapping) facts.platform().facts().node();

    long uncertain =
        groups.children().stream()
            .filter(each -> each.text("certain").filter("false"::equals).isPresent())
            .count();

    String top = page.substring(0, page.indexOf("\n## "));
    assertEquals(uncertain, top.chars().filter(each -> each == '#').count() - 1, top);
    String sections = page.substring(0, page.indexOf("\n## Where things stand"));
    assertEquals(uncertain, sections.split("\\*\\*Not certain\\.\\*\\*", -1).length - 1);
  }

  @Test
  void aPlatformOfOnesOwnHasAPageToo() {
    Cli.Result page =
        Cli.run(Examples.ROOT, "platforms", "toy", "--templates", "docs/examples/platforms");

    assertEquals(0, page.code(), page.err());
    assertTrue(page.out().startsWith("# Facts about Toy Cloud\n"), page.out());
    assertTrue(page.out().contains("| `${postgres.host}` | `database` | `{{db.host}}` |"));
  }

  @Test
  void thePageIsForPeopleAndForOnePlatform() {
    assertEquals(2, Cli.run(Examples.ROOT, "platforms", "toy", "--format", "json").code());
    assertEquals(2, Cli.run(Examples.ROOT, "platforms", "toy", "-p", "toy").code());
  }

  /** What a reader sees of it, without marks of Markdown and line ends. */
  private static String legible(String text) {
    return text.replaceAll("[`\\\\<>]|&lt;", "").replaceAll("\\s+", " ").strip();
  }

  /** Every text in a tree but truth values, which are printed as yes and no. */
  private static List<String> texts(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.kind() == Node.Kind.BOOLEAN ? List.of() : List.of(scalar.text());
    }
    return node.children().stream()
        .flatMap(child -> texts(child).stream())
        .collect(Collectors.toList());
  }
}

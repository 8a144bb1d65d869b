package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links lead where they say: inside the repository surely, outside as far as one can tell. */
class LinksTest {

  /**
   * Every address outside that a page links to, once, with the pages that do: whoever reviews a
   * change sees here what it adds.
   */
  private static final Path LIST =
      Examples.ROOT.resolve(Path.of("src", "test", "resources", "links.txt"));

  @Test
  void linksBetweenOurOwnPagesLead() {
    List<String> dead =
        MarkdownPage.all().stream()
            .flatMap(
                page ->
                    page.internal()
                        .filter(link -> !leads(page, link))
                        .map(l -> page.path() + ": " + l))
            .toList();

    assertEquals(List.of(), dead);
  }

  /** A file that is there, and on a page also a heading for the fragment. */
  private static boolean leads(MarkdownPage page, String link) {
    String target = page.target(link);
    Path file = Examples.ROOT.resolve(target);
    if (!file.normalize().startsWith(Examples.ROOT) || !Files.exists(file)) {
      return false;
    }
    int hash = link.indexOf('#');
    return hash < 0
        || !target.endsWith(".md")
        || MarkdownPage.read(target).anchors().contains(link.substring(hash + 1));
  }

  @Test
  void addressesOutsideAreWellFormed() {
    List<String> odd =
        MarkdownPage.all().stream()
            .flatMap(
                page ->
                    page.external()
                        .filter(link -> !isAddress(link))
                        .map(l -> page.path() + ": " + l))
            .toList();

    assertEquals(List.of(), odd);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://render.com",
        "https://render",
        "https://render.com/a b",
        "https://render.com/%zz",
        "https://user@render.com/",
        "https://render.com/<source>",
        "https://render.com/a//b",
        "mailto:me@example.org",
        "https://localhost/"
      })
  void addressesThatAreNone(String link) {
    assertEquals(false, isAddress(link));
  }

  private static boolean isAddress(String link) {
    try {
      URI uri = new URI(link);
      return "https".equals(uri.getScheme())
          && uri.getUserInfo() == null
          && uri.getHost() != null
          && uri.getHost().matches("([a-z0-9-]+\\.)+[a-z]{2,}")
          && !uri.getPath().contains("//")
          && !link.endsWith("#");
    } catch (URISyntaxException e) {
      return false;
    }
  }

  @Test
  void addressesOutsideAreListed() throws IOException {
    StringBuilder text = new StringBuilder();
    outside()
        .forEach(
            (address, from) -> {
              text.append(address).append("\n");
              from.forEach(page -> text.append("  ").append(page).append("\n"));
            });

    DocsFreshTest.fresh(LIST, text.toString());
  }

  @Test
  void noAddressIsWrittenInTwoWays() {
    Map<String, Set<String>> spellings = new TreeMap<>();
    for (String link : outside().keySet()) {
      String plain = link.replaceFirst("#.*", "").replaceFirst("/$", "").replace("//www.", "//");
      spellings.computeIfAbsent(plain, key -> new TreeSet<>()).add(link.replaceFirst("#.*", ""));
    }

    assertEquals(List.of(), spellings.values().stream().filter(each -> each.size() > 1).toList());
  }

  private static Map<String, Set<String>> outside() {
    Map<String, Set<String>> pages = new TreeMap<>();
    for (MarkdownPage page : MarkdownPage.all()) {
      page.external()
          .forEach(link -> pages.computeIfAbsent(link, key -> new TreeSet<>()).add(page.path()));
    }
    return pages;
  }

  @Test
  void everyPageCanBeReached() {
    Map<String, MarkdownPage> pages =
        MarkdownPage.all().stream().collect(Collectors.toMap(MarkdownPage::path, each -> each));
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(List.of("README.md"));
    while (!next.isEmpty()) {
      String path = next.pop();
      if (pages.containsKey(path) && reached.add(path)) {
        MarkdownPage page = pages.get(path);
        page.internal().map(page::target).forEach(next::push);
      }
    }
    List<String> lost = new ArrayList<>(new TreeSet<>(pages.keySet()));
    lost.removeAll(reached);
    // What an example holds is what gen makes of it; its folder is linked as a whole. And there
    // are parts that stand on other pages.
    lost.removeIf(
        path -> path.matches("(examples|deploy)/.*|(.*/)?deploy-(includes|fragments)/.*"));

    assertEquals(List.of(), lost);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Other formats>other-formats",
        "`gen validate`, alone>gen-validate-alone",
        "1. Describe the app>1-describe-the-app",
        "What it costs: $7>what-it-costs-7",
        "São Paulo>são-paulo",
        "snake_case>snake_case"
      })
  void anchorsAreThoseOfGitHub(String heading, String anchor) {
    MarkdownPage page = MarkdownPage.of("x.md", "# " + heading + "\n\n## " + heading + "\n");

    assertEquals(Set.of(anchor, anchor + "-1"), page.anchors());
  }

  @Test
  void linksOfAllKindsAreSeenAndCodeIsNot() {
    MarkdownPage page =
        MarkdownPage.of(
            "docs/x.md",
            """
            [a](a.md#b) ![c](c.png) <https://d.example> https://e.example/f.

            | g |
            |---|
            | <img src="h.svg" alt="i"> `[j](k.md)` [l][m] |

            ```text
            [n](o.md)
            ```

            [m]: ../p.md "q"
            """);

    assertEquals(
        Set.of("a.md#b", "c.png", "https://d.example", "https://e.example/f", "h.svg", "../p.md"),
        page.links());
    assertEquals("docs/a.md", page.target("a.md#b"));
    assertEquals("p.md", page.target("../p.md"));
    assertEquals("docs/x.md", page.target("#b"));
  }
}

package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.app.App;
import gen.deployment.Deployment;
import gen.page.Flavor;
import gen.page.Page;
import gen.page.Word;
import gen.page.Words;
import gen.pipeline.Order;
import gen.pipeline.Outcome;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How pages are written, in each language, those that compare platforms included. */
class PageWordingTest {

  private static final Pattern PRICE = Pattern.compile("\\$[0-9]");
  private static final Pattern DAY = Pattern.compile("\\b20[0-9]{2}-[01][0-9]-[0-3][0-9]\\b");
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "\\bnull\\b|\\bTODO\\b|Optional\\[|Optional\\.empty|\\[=|<#|\\$\\{postgres|\\{[a-z][A-Za-z]*}|\\w+\\[\\w+=");

  /** Phrases that no technical writer would sign. */
  private static final Pattern UNSIGNED =
      Pattern.compile(
          "(?i)\\bstands? in\\b|\\ba word about\\b|\\blook whether\\b|\\bmake an account\\b"
              + "|\\bperhaps\\b|\\bnot measured\\b|\\bsomething about\\b|\\bgoes on costing\\b");

  private static final Pattern FREE = Pattern.compile("\\bfree\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIMIT = Pattern.compile("[0-9]|\\b(half|one|only|nothing|until)\\b");

  /** All pages about an app. */
  record Book(Path folder, Flavor flavor, Outcome outcome, Map<String, Page> pages) {

    /** What no rule about words minds: names, and what the app's makers say themselves. */
    Set<String> names() {
      App app = outcome.app();
      Set<String> names = new HashSet<>(List.of(app.name().split(" ")));
      for (Deployment deployment : outcome.deployments()) {
        names.addAll(List.of(deployment.platform().title().split("[ .]")));
      }
      return names;
    }

    @Override
    public String toString() {
      return outcome.app().name() + ", " + flavor.id();
    }
  }

  private static final List<Book> BOOKS =
      Examples.foldersForPages().stream()
          .flatMap(folder -> Stream.of(Flavor.values()).map(flavor -> book(folder, flavor)))
          .toList();

  static List<Book> books() {
    return BOOKS;
  }

  private static Book book(Path folder, Flavor flavor) {
    Order order = Examples.order(folder, Order.Mode.CHECK).in(List.of(flavor));
    Outcome outcome = Examples.pipeline().run(order);
    return new Book(folder, flavor, outcome, PrintedPage.pages(outcome, flavor));
  }

  /** The lines of all pages for which this holds, each with the name of its page. */
  private static List<String> wrong(Book book, java.util.function.Predicate<String> wrong) {
    List<String> found = new ArrayList<>();
    book.pages()
        .forEach(
            (name, page) ->
                PrintedPage.linesWith(page, wrong).forEach(line -> found.add(name + ": " + line)));
    return found;
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyPlatformHasItsPage(Book book) {
    Set<String> expected = new HashSet<>(List.of("install"));
    Examples.offered(book.folder())
        .forEach(platform -> expected.addAll(List.of("install-" + platform, "run-on-" + platform)));

    assertEquals(expected, book.pages().keySet());
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyPriceHasADay(Book book) {
    List<String> undated =
        wrong(book, line -> PRICE.matcher(line).find() && !DAY.matcher(line).find());
    undated.removeIf(line -> isTopOfADatedPage(book, line));

    assertEquals(List.of(), undated);
  }

  /** The line under the title has its mark, and the day stands in the foot. */
  private static boolean isTopOfADatedPage(Book book, String line) {
    String name = line.substring(0, line.indexOf(": "));
    Page page = book.pages().get(name);
    Page foot = new Page("", "", Words.NONE, List.of(), List.of(), page.foot());
    return name.startsWith("install-")
        && line.contains(" · ")
        && !PrintedPage.linesWith(foot, each -> each.matches(".*Price: .*, 20[0-9-]{8}.*"))
            .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("books")
  void pagesAboutPlatformsSpeakPlainly(Book book) {
    List<String> found = wrong(book, line -> UNSIGNED.matcher(line).find());

    assertEquals(List.of(), found.stream().filter(line -> !line.startsWith("install: ")).toList());
  }

  @ParameterizedTest
  @MethodSource("books")
  void noCellIsEmpty(Book book) {
    List<String> empty = new ArrayList<>();
    book.pages()
        .forEach(
            (name, page) ->
                PrintedPage.tables(page).stream()
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> row.stream().map(Words::bare).anyMatch(c -> c.matches("-?")))
                    .forEach(row -> empty.add(name + ": " + row)));

    assertEquals(List.of(), empty);
  }

  @ParameterizedTest
  @MethodSource("books")
  void nothingIsLeftUnfilled(Book book) {
    assertEquals(List.of(), wrong(book, line -> LEFTOVER.matcher(line).find()));
  }

  @ParameterizedTest
  @MethodSource("books")
  void blanksStandAloneAndInside(Book book) {
    assertEquals(List.of(), wrong(book, line -> line.contains("  ") || !line.equals(line.strip())));
  }

  @ParameterizedTest
  @MethodSource("books")
  void sentencesEnd(Book book) {
    List<String> open = new ArrayList<>();
    for (Page page : book.pages().values()) {
      for (Words words : PrintedPage.sentences(page)) {
        boolean isButton = words.list().stream().allMatch(Word.Badge.class::isInstance);
        String line = words.bare().replaceFirst(" \\([^()]*\\)$", "");
        boolean isList = words.bare().contains(" · ");
        if (!isButton && !isList && !line.matches("(?s).*[.:?]°?")) {
          open.add(words.bare());
        }
      }
    }

    assertEquals(List.of(), open);
  }

  @ParameterizedTest
  @MethodSource("books")
  void headingsAreInSentenceCase(Book book) {
    List<String> shouting = new ArrayList<>();
    for (Page page : book.pages().values()) {
      for (Words heading : PrintedPage.titles(page)) {
        List<String> words = List.of(heading.bare().split("[ .,]+"));
        words.stream()
            .skip(1)
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
            .filter(word -> !book.names().contains(word))
            .forEach(word -> shouting.add(heading.bare()));
        if (!heading.bare().matches("[A-Z0-9].*[^.:]")) {
          shouting.add(heading.bare());
        }
      }
    }

    assertEquals(List.of(), shouting);
  }

  @ParameterizedTest
  @MethodSource("books")
  void freeComesWithItsLimit(Book book) {
    List<String> found = new ArrayList<>();
    for (Page page : book.pages().values()) {
      for (Words words : PrintedPage.lines(page)) {
        String line =
            String.join(
                "",
                words.list().stream()
                    .map(word -> word instanceof Word.Code ? "x" : word.text())
                    .toList());
        for (String sentence : line.split("(?<=[.:;]) ")) {
          if (FREE.matcher(sentence).find() && !LIMIT.matcher(sentence).find()) {
            found.add(sentence);
          }
        }
      }
    }

    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @MethodSource("books")
  void linksLeadSomewhere(Book book) {
    Map<String, Set<String>> places = new LinkedHashMap<>();
    book.pages().forEach((name, page) -> places.put(name, places(book.flavor(), name, page)));
    List<String> dead = new ArrayList<>();
    book.pages()
        .forEach(
            (name, page) -> {
              List<String> addresses = new ArrayList<>();
              PrintedPage.words(page, Word.Link.class).forEach(l -> addresses.add(l.address()));
              PrintedPage.words(page, Word.Badge.class).forEach(b -> addresses.add(b.address()));
              addresses.stream()
                  .filter(address -> !leads(book.flavor(), name, address, places))
                  .forEach(address -> dead.add(name + ": " + address));
            });

    assertEquals(List.of(), dead);
  }

  private static boolean leads(
      Flavor flavor, String page, String address, Map<String, Set<String>> places) {
    if (address.startsWith("https://")) {
      URI uri = URI.create(address);
      return uri.getHost() != null && uri.getHost().contains(".");
    }
    if (flavor == Flavor.HTML) {
      return address.startsWith("#")
          && places.values().stream().anyMatch(ids -> ids.contains(address.substring(1)));
    }
    String[] halves = address.split("#", 2);
    Set<String> ids = places.get(halves[0].isEmpty() ? page : halves[0].replaceFirst("\\.md$", ""));
    boolean isPage = halves[0].isEmpty() || halves[0].endsWith(".md");
    return ids != null && isPage && (halves.length == 1 || ids.contains(halves[1]));
  }

  /** What can be linked to: headings, as GitHub and MkDocs name them. */
  private static Set<String> places(Flavor flavor, String name, Page page) {
    Set<String> places = new HashSet<>();
    if (flavor == Flavor.HTML) {
      places.add(name);
      page.sections().forEach(section -> places.add(name + "-" + slug(section.title().bare())));
      return places;
    }
    List<Words> headings =
        flavor == Flavor.GITHUB
            ? PrintedPage.headings(page)
            : page.sections().stream().map(section -> section.title()).toList();
    for (Words heading : headings) {
      String slug = slug(heading.bare());
      String free = slug;
      for (int i = 1; !places.add(free); i++) {
        free = slug + (flavor == Flavor.GITHUB ? "-" : "_") + i;
      }
    }
    return places;
  }

  private static String slug(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_ -]", "").replace(' ', '-');
  }

  @ParameterizedTest
  @MethodSource("books")
  void anHtmlFileIsWhole(Book book) {
    if (book.flavor() != Flavor.HTML) {
      return;
    }
    String html =
        book.outcome().changes().stream()
            .filter(change -> change.path().equals("docs/install.html"))
            .findFirst()
            .orElseThrow()
            .after();
    Document document = Jsoup.parse(html);
    List<String> ids = document.select("[id]").stream().map(Element::id).toList();

    assertEquals(ids.size(), Set.copyOf(ids).size(), "ids are unique");
    List<String> inside =
        document.select("a[href^=#]").stream().map(a -> a.attr("href").substring(1)).toList();
    assertEquals(List.of(), inside.stream().filter(id -> !ids.contains(id)).toList());
    assertEquals(0, document.select("script, img, link, iframe, [src], [style], [onclick]").size());
    List<String> order = document.select("[tabindex]").eachAttr("tabindex");
    assertEquals(Set.of("0", "-1"), Set.copyOf(order), "the keyboard follows the text");
    assertEquals(1, document.select("h1").size());
    assertEquals("en", document.selectFirst("html").attr("lang"));
    for (Element heading : document.select("h2, h3, h4, h5")) {
      int level = heading.tagName().charAt(1) - '0';
      Element before = null;
      for (Element each : document.select("h1, h2, h3, h4, h5")) {
        if (each == heading) {
          break;
        }
        before = each;
      }
      assertTrue(before.tagName().charAt(1) - '0' >= level - 1, heading.text());
    }
    for (Element table : document.select("table")) {
      int columns = table.selectFirst("tr").childrenSize();
      table.select("tr").forEach(row -> assertEquals(columns, row.childrenSize(), row.text()));
    }
  }
}

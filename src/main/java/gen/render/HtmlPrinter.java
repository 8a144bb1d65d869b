package gen.render;

import gen.document.Quoting;
import gen.install.Book;
import gen.install.Tile;
import gen.page.Page;
import gen.page.Section;
import gen.page.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes all pages about an app as one HTML file that needs nothing beside it. */
record HtmlPrinter(Printer printer) {

  /** One page inside the file: where it begins, what it is called, and its parts. */
  public record Part(String id, String title, Object lead, Object body, List<Entry> sections) {}

  /** A heading that can be jumped to. */
  public record Entry(String id, String title) {}

  /** A platform in a few words. */
  public record Card(String id, String title, Object cost, Object note, Object start) {}

  /**
   * The text of the file.
   *
   * @param frame what the frame around the pages says, by name
   */
  String print(Book book, Map<String, String> frame) {
    List<Page> pages = Stream.concat(Stream.of(book.choosing()), book.pages().stream()).toList();
    Set<String> names = pages.stream().map(Page::name).collect(Collectors.toSet());
    List<Part> parts =
        book.pages().stream()
            .map(page -> part(page, new HtmlWords(new Anchors(names, page.name())), 3))
            .toList();
    HtmlWords words = new HtmlWords(new Anchors(names, book.choosing().name()));
    Map<String, Object> model = new HashMap<>(frame);
    model.put("header", book.choosing().header());
    model.put("choosing", part(book.choosing(), words, 2));
    model.put("cards", book.tiles().stream().map(tile -> card(tile, words)).toList());
    model.put("parts", parts);
    return printer.print("shared/book.html.ftl", model);
  }

  private static Part part(Page page, HtmlWords words, int level) {
    String title = page.title().bare();
    return new Part(
        page.name(),
        title,
        Templates.markup(new HtmlBlocks(words, level, title).print(page.lead())),
        Templates.markup(body(page, words, level)),
        page.sections().stream()
            .map(each -> new Entry(Anchors.id(page.name(), each.id()), each.title().bare()))
            .toList());
  }

  private static Card card(Tile tile, HtmlWords words) {
    return new Card(
        tile.page(),
        tile.title().bare(),
        Templates.markup(words.line(tile.cost())),
        Templates.markup(words.line(tile.note())),
        Templates.markup(words.line(tile.start())));
  }

  private static String body(Page page, HtmlWords words, int level) {
    StringBuilder html = new StringBuilder();
    for (Section section : page.sections()) {
      html.append(section(page, section, words, level));
    }
    if (!page.foot().isEmpty()) {
      html.append("\n<footer>\n")
          .append(new HtmlBlocks(words, level, page.title().bare()).print(page.foot()))
          .append("\n</footer>");
    }
    return html.toString();
  }

  private static String section(Page page, Section section, HtmlWords words, int level) {
    Words title = section.title();
    String name = page.title().bare() + ": " + title.bare();
    return "\n<h"
        + level
        + " id=\""
        + Quoting.html(Anchors.id(page.name(), section.id()))
        + "\">"
        + words.line(title)
        + "</h"
        + level
        + ">\n"
        + new HtmlBlocks(words, level + 1, name).print(section.blocks());
  }
}

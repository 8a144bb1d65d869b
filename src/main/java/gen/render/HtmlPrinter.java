package gen.render;

import gen.page.Book;
import gen.page.Page;
import gen.page.Section;
import gen.page.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes all pages about an app as one HTML file that needs nothing beside it. */
record HtmlPrinter(Printer printer) {

  /** One page inside the file: where it begins, what it is called, and its text. */
  public record Part(String id, String title, Object body) {}

  /**
   * The text of the file.
   *
   * @param frame what the frame around the pages says, by name
   */
  String print(Book book, Map<String, String> frame) {
    List<Page> pages = Stream.concat(Stream.of(book.choosing()), book.pages().stream()).toList();
    Set<String> names = pages.stream().map(Page::name).collect(Collectors.toSet());
    List<Part> parts = new ArrayList<>();
    for (Page page : book.pages()) {
      HtmlWords words = new HtmlWords(new Anchors(names, page.name()));
      parts.add(new Part(page.name(), page.title().bare(), Templates.markup(body(page, words, 3))));
    }
    HtmlWords words = new HtmlWords(new Anchors(names, book.choosing().name()));
    Map<String, Object> model = new HashMap<>(frame);
    model.put("id", book.choosing().name());
    model.put("header", book.choosing().header());
    model.put("title", book.choosing().title().bare());
    model.put("choosing", Templates.markup(body(book.choosing(), words, 2)));
    model.put("parts", parts);
    return printer.print("shared/book.html.ftl", model);
  }

  private static String body(Page page, HtmlWords words, int level) {
    StringBuilder html = new StringBuilder();
    html.append(new HtmlBlocks(words, level, page.title().bare()).print(page.lead()));
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

package gen.render;

import static gen.render.MarkdownReader.require;

import gen.page.Block;
import gen.page.Page;
import gen.page.Word;
import gen.page.Words;
import gen.render.Reading.Heading;
import gen.render.Reading.Item;
import gen.render.Reading.Part;
import gen.render.Reading.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Reads the pages of an HTML file as a browser does. */
public final class HtmlReader {

  private HtmlReader() {}

  /** The page that compares platforms, and then the others in their order. */
  public static List<Page> pages(String html) {
    Document document = Jsoup.parse(html);
    Element main = document.selectFirst("main");
    List<Page> pages = new ArrayList<>();
    List<Item> choosing = new ArrayList<>(List.of(new Heading(1, line(document.select("h1")))));
    for (Element child : main.children()) {
      if (child.tagName().equals("article")) {
        pages.add(page(child));
      } else if (!child.tagName().equals("nav")) {
        choosing.addAll(items(child, 0));
      }
    }
    String id = document.selectFirst("h1").id();
    pages.add(0, Reading.page(id, "", choosing));
    return pages;
  }

  private static Page page(Element article) {
    List<Item> items = new ArrayList<>();
    items.addAll(items(article.selectFirst("h2"), 1));
    article.selectFirst(".text").children().forEach(each -> items.addAll(items(each, 1)));
    return Reading.page(article.selectFirst("h2").id(), "", items);
  }

  /** The blocks of a part of a page whose own headings are of this level. */
  static List<Block> blocks(String html, int level) {
    List<Item> items = new ArrayList<>();
    Jsoup.parseBodyFragment(html).body().children().forEach(each -> items.addAll(items(each, 0)));
    return Reading.blocks(items, level);
  }

  /**
   * What an element says.
   *
   * @param deeper how much deeper its headings are than those of a page by itself
   */
  private static List<Item> items(Element element, int deeper) {
    if (element.tagName().matches("h[1-6]")) {
      int level = element.tagName().charAt(1) - '0' - deeper;
      return List.of(new Heading(level, line(element)));
    }
    if (!element.tagName().equals("footer")) {
      return List.of(new Part(block(element)));
    }
    List<Item> items = new ArrayList<>(List.of(new Rule()));
    element.children().forEach(each -> items.addAll(items(each, deeper)));
    return items;
  }

  private static Block block(Element element) {
    return switch (element.tagName()) {
      case "p" -> paragraph(element);
      case "ul" -> new Block.Bullets(lines(element));
      case "ol" -> new Block.Steps(lines(element));
      case "div" -> table(element.selectFirst("table"));
      case "pre" -> new Block.Listing("", element.wholeText());
      case "details" -> folded(element);
      default -> throw new IllegalArgumentException(element.outerHtml());
    };
  }

  private static Block paragraph(Element element) {
    if (!element.hasClass("notice")) {
      return new Block.Paragraph(line(element));
    }
    String kind = element.className().replace("notice ", "").toUpperCase(Locale.ROOT);
    Block.Weight weight = Block.Weight.valueOf(kind);
    Element word = element.child(0);
    require(word.wholeText().equals(weight.word()), word);
    word.remove();
    TextNode space = (TextNode) element.childNode(0);
    require(space.getWholeText().startsWith(" "), element);
    space.text(space.getWholeText().substring(1));
    return new Block.Notice(weight, line(element));
  }

  private static Block folded(Element element) {
    Words title = line(element.child(0));
    List<Item> items = new ArrayList<>();
    element.children().stream().skip(1).forEach(each -> items.addAll(items(each, 0)));
    return new Block.Folded(title, Reading.blocks(items, 9));
  }

  private static Block table(Element table) {
    List<List<Words>> rows = table.select("tr").stream().map(row -> lines(row)).toList();
    List<String> names = rows.get(0).stream().map(Words::bare).toList();
    for (Element row : table.select("tbody tr")) {
      row.children().stream()
          .skip(1)
          .forEach(
              cell ->
                  require(
                      cell.attr("data-label").equals(names.get(cell.elementSiblingIndex())), cell));
    }
    return new Block.Table(rows.get(0), rows.subList(1, rows.size()));
  }

  private static List<Words> lines(Element parent) {
    return parent.children().stream().map(HtmlReader::line).toList();
  }

  /** The words of the only one of these elements. */
  static Words line(Elements only) {
    require(only.size() == 1, only);
    return line(only.get(0));
  }

  private static Words line(Element parent) {
    List<Word> words = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      words.add(
          node instanceof TextNode text
              ? new Word.Plain(text.getWholeText())
              : word((Element) node));
    }
    return Reading.joined(words);
  }

  private static Word word(Element element) {
    require(element.childrenSize() == 0, element);
    String text = element.wholeText();
    return switch (element.tagName()) {
      case "time" -> new Word.Plain(text);
      case "code" -> new Word.Code(text);
      case "strong" -> new Word.Strong(text);
      case "a" ->
          element.hasClass("button")
              ? new Word.Badge(text, "", element.attr("href"))
              : new Word.Link(text, element.attr("href"));
      default -> throw new IllegalArgumentException(element.outerHtml());
    };
  }
}

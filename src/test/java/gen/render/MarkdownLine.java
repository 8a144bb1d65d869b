package gen.render;

import static gen.render.MarkdownReader.require;

import gen.page.Word;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads a line of Markdown. */
final class MarkdownLine {

  private MarkdownLine() {}

  /** The words inside a node. */
  static Words of(Node parent) {
    List<Word> words = new ArrayList<>();
    Node node = parent.getFirstChild();
    while (node != null) {
      if (node instanceof HtmlInline tag) {
        String name = tag.getLiteral();
        StringBuilder inside = new StringBuilder();
        for (node = node.getNext(); !isEnd(node, name); node = node.getNext()) {
          require(node instanceof Text, node);
          inside.append(((Text) node).getLiteral());
        }
        words.add(element(name, inside.toString()));
      } else {
        words.add(word(node));
      }
      node = node.getNext();
    }
    return Reading.joined(words);
  }

  private static boolean isEnd(Node node, String tag) {
    return node instanceof HtmlInline end && end.getLiteral().equals(tag.replace("<", "</"));
  }

  private static Word element(String tag, String text) {
    require(tag.equals("<code>") || tag.equals("<strong>"), tag);
    return tag.equals("<code>") ? new Word.Code(text) : new Word.Strong(text);
  }

  private static Word word(Node node) {
    if (node instanceof Text text) {
      return new Word.Plain(text.getLiteral());
    }
    if (node instanceof Code code) {
      return new Word.Code(code.getLiteral());
    }
    if (node instanceof StrongEmphasis) {
      return new Word.Strong(bare(node));
    }
    require(node instanceof Link, node);
    return link((Link) node);
  }

  private static Word link(Link link) {
    String address = link.getDestination();
    require(link.getTitle() == null, link);
    if (link.getFirstChild() instanceof HtmlInline html && html.getNext() == null) {
      Element image = Jsoup.parseBodyFragment(html.getLiteral()).selectFirst("img");
      return new Word.Badge(image.attr("alt"), image.attr("src"), address);
    }
    if (link.getFirstChild() instanceof Image image && image.getNext() == null) {
      return new Word.Badge(bare(image), image.getDestination(), address);
    }
    return new Word.Link(bare(link), address);
  }

  /** The text inside a node, which must hold nothing else. */
  private static String bare(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      require(node instanceof Text, node);
      text.append(((Text) node).getLiteral());
    }
    return text.toString();
  }
}

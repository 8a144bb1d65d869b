package gen.render;

import gen.page.Block;
import gen.page.Page;
import gen.page.Words;
import gen.render.Reading.Heading;
import gen.render.Reading.Item;
import gen.render.Reading.Part;
import gen.render.Reading.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/**
 * Reads pages in Markdown with a parser that knows nothing of gen. What no page of ours holds, such
 * as an image of its own or emphasis, is refused.
 */
public final class MarkdownReader {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Pattern HEADER = Pattern.compile("\\A<!-- (.*?) -->\n");
  private static final Pattern FRAME =
      Pattern.compile("(?s)(!!!|\\?\\?\\?|===) ?([a-z]*) *(?:\"(.*)\")?");
  private static final Pattern ALERT = Pattern.compile("\\[!([A-Z]+)]");

  private MarkdownReader() {}

  /** A page as GitHub reads it. */
  public static Page github(String text) {
    return Reading.page("", header(text), items(text));
  }

  /** A page as MkDocs reads it, macros first. */
  public static Page mkdocs(String text) {
    String filled = Jinja.filled(text);
    return Reading.page("", header(filled), framed(filled.lines().toList()));
  }

  private static String header(String text) {
    Matcher header = HEADER.matcher(text);
    return header.find() ? header.group(1) : "";
  }

  private static List<Item> items(String markdown) {
    List<Item> items = new ArrayList<>();
    Node node = PARSER.parse(markdown).getFirstChild();
    while (node != null) {
      if (node instanceof HtmlBlock html && html.getLiteral().startsWith("<details>")) {
        Node end = node.getNext();
        List<Item> inside = new ArrayList<>();
        while (!(end instanceof HtmlBlock last && last.getLiteral().equals("</details>"))) {
          add(inside, end);
          end = end.getNext();
        }
        Words title = HtmlReader.line(Jsoup.parseBodyFragment(html.getLiteral()).select("summary"));
        items.add(new Part(new Block.Folded(title, Reading.blocks(inside, 3))));
        node = end.getNext();
      } else {
        add(items, node);
        node = node.getNext();
      }
    }
    return items;
  }

  private static void add(List<Item> items, Node node) {
    if (node instanceof HtmlBlock html) {
      require(html.getLiteral().matches("(?s)<!--.*-->"), html.getLiteral());
    } else if (node instanceof org.commonmark.node.Heading heading) {
      items.add(new Heading(heading.getLevel(), MarkdownLine.of(heading)));
    } else if (node instanceof ThematicBreak) {
      items.add(new Rule());
    } else {
      items.add(new Part(block(node)));
    }
  }

  private static Block block(Node node) {
    if (node instanceof Paragraph) {
      return new Block.Paragraph(MarkdownLine.of(node));
    }
    if (node instanceof ListBlock) {
      List<Words> lines = new ArrayList<>();
      for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
        Node line = item.getFirstChild();
        require(line == null || line instanceof Paragraph && line.getNext() == null, item);
        lines.add(line == null ? Words.NONE : MarkdownLine.of(line));
      }
      return node instanceof BulletList ? new Block.Bullets(lines) : new Block.Steps(lines);
    }
    if (node instanceof TableBlock) {
      List<List<Words>> rows = new ArrayList<>();
      for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
          rows.add(cells(row));
        }
      }
      return new Block.Table(rows.get(0), rows.subList(1, rows.size()));
    }
    if (node instanceof FencedCodeBlock code) {
      String text = code.getLiteral();
      return new Block.Listing(code.getInfo(), text.substring(0, text.length() - 1));
    }
    require(node instanceof BlockQuote, node);
    return alert((BlockQuote) node);
  }

  private static List<Words> cells(Node row) {
    List<Words> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(MarkdownLine.of(cell));
    }
    return cells;
  }

  private static Block alert(BlockQuote quote) {
    Node paragraph = quote.getFirstChild();
    require(paragraph instanceof Paragraph && paragraph.getNext() == null, quote);
    StringBuilder first = new StringBuilder();
    while (paragraph.getFirstChild() instanceof Text text) {
      first.append(text.getLiteral());
      text.unlink();
    }
    Matcher kind = ALERT.matcher(first);
    require(kind.matches(), first);
    if (paragraph.getFirstChild() != null) {
      require(paragraph.getFirstChild() instanceof SoftLineBreak, quote);
      paragraph.getFirstChild().unlink();
    }
    return new Block.Notice(Block.Weight.valueOf(kind.group(1)), MarkdownLine.of(paragraph));
  }

  /** Admonitions, details and tabs hold what is moved to the right below them. */
  private static List<Item> framed(List<String> lines) {
    List<Item> items = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    List<Block.Way> ways = new ArrayList<>();
    String fence = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        String marks = line.replaceAll("[^`].*", "");
        fence = fence.isEmpty() ? marks : line.equals(fence) ? "" : fence;
      }
      Matcher frame = FRAME.matcher(line);
      if (!fence.isEmpty() || !frame.matches()) {
        boolean said = !line.isBlank();
        if (said && !ways.isEmpty()) {
          items.add(new Part(new Block.Choice(ways)));
          ways = new ArrayList<>();
        }
        plain.add(line);
        continue;
      }
      items.addAll(items(String.join("\n", plain)));
      plain.clear();
      int to = i + 1;
      while (to < lines.size() && lines.get(to).matches("(?s)|(    |\t).*")) {
        to++;
      }
      List<String> inside =
          lines.subList(i + 1, to).stream().map(l -> l.replaceFirst("^(    |\t)", "")).toList();
      i = to - 1;
      if (frame.group(1).equals("===")) {
        ways.add(new Block.Way(line(frame.group(3)), Reading.blocks(framed(inside), 9)));
      } else if (frame.group(1).equals("!!!")) {
        items.add(new Part(notice(frame, inside)));
      } else {
        List<Block> blocks = Reading.blocks(framed(inside), 9);
        items.add(new Part(new Block.Folded(line(frame.group(3)), blocks)));
      }
    }
    items.addAll(items(String.join("\n", plain)));
    if (!ways.isEmpty()) {
      items.add(new Part(new Block.Choice(ways)));
    }
    return items;
  }

  private static Block notice(Matcher frame, List<String> inside) {
    String title = frame.group(3) == null ? frame.group(2) : frame.group(3);
    require(Set.of("note", "tip", "warning").contains(frame.group(2)), frame.group());
    List<Block> blocks = Reading.blocks(framed(inside), 9);
    Words words = blocks.isEmpty() ? Words.NONE : ((Block.Paragraph) blocks.get(0)).words();
    require(blocks.size() <= 1, blocks);
    return new Block.Notice(Block.Weight.valueOf(title.toUpperCase(java.util.Locale.ROOT)), words);
  }

  private static Words line(String markdown) {
    Node first = PARSER.parse(markdown).getFirstChild();
    require(first == null || first instanceof Paragraph && first.getNext() == null, markdown);
    return first == null ? Words.NONE : MarkdownLine.of(first);
  }

  static void require(boolean holds, Object otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("no page of ours holds " + otherwise);
    }
  }
}

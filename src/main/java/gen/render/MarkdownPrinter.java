package gen.render;

import gen.document.Quoting;
import gen.page.Block;
import gen.page.Page;
import gen.page.Section;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes pages as Markdown. */
final class MarkdownPrinter {

  private final Dialect dialect;
  private final MarkdownWords words;

  MarkdownPrinter(Dialect dialect) {
    this.dialect = dialect;
    this.words = new MarkdownWords(dialect);
  }

  /** The whole page. */
  String page(Page page) {
    List<String> parts = new ArrayList<>();
    String header = page.header().isEmpty() ? "" : "<!-- " + header(page) + " -->\n";
    parts.add(header + "# " + words.line(page.title()));
    add(parts, page.lead());
    page.sections().forEach(section -> add(parts, section));
    if (!page.foot().isEmpty()) {
      parts.add("---");
      add(parts, page.foot());
    }
    return String.join("\n\n", parts) + "\n";
  }

  /** A section, without what begins a page. */
  String section(Section section) {
    List<String> parts = new ArrayList<>();
    add(parts, section);
    return String.join("\n\n", parts) + "\n";
  }

  private void add(List<String> parts, Section section) {
    parts.add("## " + words.line(section.title()));
    add(parts, section.blocks());
  }

  /** Macros are filled in within comments too. */
  private static String header(Page page) {
    return Quoting.comment(page.header()).replaceAll("\\{(?=[{%#])", "{ ");
  }

  /** Some blocks, without what begins a page. */
  String blocks(List<Block> blocks) {
    List<String> parts = new ArrayList<>();
    add(parts, blocks);
    return String.join("\n\n", parts);
  }

  private void add(List<String> parts, List<Block> blocks) {
    Block before = null;
    for (Block block : blocks) {
      String text = block(block);
      if (!text.isEmpty()) {
        if (isList(before) && isList(block)) {
          // Two lists in a row would be read as one.
          parts.add("<!-- -->");
        }
        parts.add(text);
        before = block;
      }
    }
  }

  private static boolean isList(Block block) {
    return block instanceof Block.Bullets || block instanceof Block.Steps;
  }

  private String block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return words.line(paragraph.words());
    }
    if (block instanceof Block.Bullets bullets) {
      return list("- ", bullets.points());
    }
    if (block instanceof Block.Steps steps) {
      return list("1. ", steps.steps());
    }
    if (block instanceof Block.Table table) {
      return table(table);
    }
    if (block instanceof Block.Listing listing) {
      return dialect.listing(listing.language(), listing.text());
    }
    if (block instanceof Block.Notice notice) {
      return dialect.notice(notice.weight(), words.line(notice.words()));
    }
    if (block instanceof Block.Folded folded) {
      return dialect.folded(folded.title(), blocks(folded.blocks()));
    }
    return block instanceof Block.Choice choice ? choice(choice) : ((Block.Own) block).markdown();
  }

  private String choice(Block.Choice choice) {
    return dialect.choice(
        choice.ways().stream().map(way -> words.line(way.title())).toList(),
        choice.ways().stream().map(way -> blocks(way.blocks())).toList());
  }

  private String list(String sign, List<Words> lines) {
    return lines.stream().map(line -> sign + words.line(line)).collect(Collectors.joining("\n"));
  }

  private String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(row(table.head()));
    lines.add("|" + "---|".repeat(table.head().size()));
    table.rows().forEach(row -> lines.add(row(row)));
    return String.join("\n", lines);
  }

  private String row(List<Words> cells) {
    return "| " + cells.stream().map(words::line).collect(Collectors.joining(" | ")) + " |";
  }
}

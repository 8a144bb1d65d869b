package gen.render;

import gen.document.Quoting;
import gen.page.Block;
import gen.page.OwnText;
import gen.page.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes blocks as HTML.
 *
 * @param level of the headings inside, such as 4
 * @param title of the section in which they stand, which names tables for those who hear the page
 */
record HtmlBlocks(HtmlWords words, int level, String title) {

  String print(List<Block> blocks) {
    return blocks.stream().map(this::block).collect(Collectors.joining("\n"));
  }

  private String block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return "<p>" + words.line(paragraph.words()) + "</p>";
    }
    if (block instanceof Block.Bullets bullets) {
      return list("ul", bullets.points());
    }
    if (block instanceof Block.Steps steps) {
      return list("ol", steps.steps());
    }
    if (block instanceof Block.Table table) {
      return table(table);
    }
    if (block instanceof Block.Listing listing) {
      return "<pre tabindex=\"0\"><code>" + Quoting.html(listing.text()) + "</code></pre>";
    }
    if (block instanceof Block.Notice notice) {
      return notice(notice);
    }
    if (block instanceof Block.Folded folded) {
      return "<details>\n<summary>"
          + words.line(folded.title())
          + "</summary>\n"
          + print(folded.blocks())
          + "\n</details>";
    }
    return block instanceof Block.Choice choice ? choice(choice) : own((Block.Own) block);
  }

  private String own(Block.Own own) {
    return own.html().isEmpty() ? print(OwnText.blocks(own.markdown())) : own.html();
  }

  private String notice(Block.Notice notice) {
    String kind = notice.weight().name().toLowerCase(Locale.ROOT);
    return "<p class=\"notice "
        + kind
        + "\"><strong>"
        + notice.weight().word()
        + "</strong> "
        + words.line(notice.words())
        + "</p>";
  }

  private String choice(Block.Choice choice) {
    return choice.ways().stream()
        .map(
            way ->
                "<h"
                    + level
                    + ">"
                    + words.line(way.title())
                    + "</h"
                    + level
                    + ">\n"
                    + print(way.blocks()))
        .collect(Collectors.joining("\n"));
  }

  private String list(String tag, List<Words> lines) {
    return lines.stream()
        .map(line -> "<li>" + words.line(line) + "</li>")
        .collect(Collectors.joining("\n", "<" + tag + ">\n", "\n</" + tag + ">"));
  }

  /**
   * Wide tables move inside a frame of their own, which the keyboard reaches too. On phones their
   * cells stand below each other, each with the name of its column; to those who listen it stays a
   * table, as browsers keep what elements mean whatever their layout.
   */
  private String table(Block.Table table) {
    String head =
        table.head().stream()
            .map(
                cell ->
                    cell.isEmpty()
                        ? "<td></td>"
                        : "<th scope=\"col\">" + words.line(cell) + "</th>")
            .collect(Collectors.joining());
    List<String> names = table.head().stream().map(Words::bare).toList();
    String rows =
        table.rows().stream().map(row -> row(row, names)).collect(Collectors.joining("\n"));
    return "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\""
        + Quoting.html(title)
        + "\">\n<table>\n<thead><tr>"
        + head
        + "</tr></thead>\n<tbody>\n"
        + rows
        + "\n</tbody>\n</table>\n</div>";
  }

  private String row(List<Words> cells, List<String> names) {
    StringBuilder row = new StringBuilder("<tr><th scope=\"row\">");
    row.append(words.line(cells.get(0))).append("</th>");
    for (int i = 1; i < cells.size(); i++) {
      row.append("<td data-label=\"")
          .append(Quoting.html(names.get(i)))
          .append("\">")
          .append(words.line(cells.get(i)))
          .append("</td>");
    }
    return row.append("</tr>").toString();
  }
}

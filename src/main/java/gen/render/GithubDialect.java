package gen.render;

import gen.document.Quoting;
import gen.page.Block;
import gen.page.Word;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Markdown as GitHub shows it: alerts, details and headings.
 *
 * @param isBook true when all pages to which links lead are one HTML file
 */
record GithubDialect(String indent, boolean isBook) implements Dialect {

  /** Pictures of vendors differ in height. */
  private static final int HEIGHT = 32;

  /** Markdown beside pages of its own kind. */
  GithubDialect(String indent) {
    this(indent, false);
  }

  @Override
  public String release(Word.Release release) {
    return MarkdownQuoting.text(release.text());
  }

  @Override
  public String badge(Word.Badge badge) {
    return "[<img src=\""
        + oneLine(Quoting.html(badge.image()))
        + "\" alt=\""
        + oneLine(Quoting.html(badge.text()))
        + "\" height=\""
        + HEIGHT
        + "\">]("
        + MarkdownQuoting.address(badge.address())
        + ")";
  }

  /** HTML that ends neither the line nor the table cell in which it stands. */
  private static String oneLine(String html) {
    return html.replace("|", "&#124;").replace("\n", "&#10;").replace("\r", "&#13;");
  }

  @Override
  public String code(String text) {
    return MarkdownQuoting.code(text);
  }

  @Override
  public String address(String text) {
    return isBook ? WholeBook.place(text) : text;
  }

  @Override
  public String listing(String language, String text) {
    return Dialect.fenced(language, text);
  }

  @Override
  public String notice(Block.Weight weight, String text) {
    return "> [!" + weight.name() + "]\n> " + text;
  }

  @Override
  public String folded(Words title, String body) {
    // GitHub reads no Markdown in the line of the tag.
    String line = oneLine(HtmlWords.ALONE.line(title));
    return "<details>\n<summary>" + line + "</summary>\n\n" + body + "\n\n</details>";
  }

  @Override
  public String choice(List<String> titles, List<String> bodies) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      parts.add("### " + titles.get(i) + "\n\n" + bodies.get(i));
    }
    return String.join("\n\n", parts);
  }
}

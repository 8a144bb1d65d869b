package gen.render;

import gen.page.Block;
import gen.page.Word;
import java.util.ArrayList;
import java.util.List;

/** Markdown as GitHub shows it: alerts, details and headings. */
record GithubDialect(String indent) implements Dialect {

  /** Pictures of vendors differ in height. */
  private static final int HEIGHT = 32;

  @Override
  public String release(Word.Release release) {
    return MarkdownQuoting.text(release.text());
  }

  @Override
  public String badge(Word.Badge badge) {
    return "[<img src=\""
        + Quoting.html(badge.image())
        + "\" alt=\""
        + Quoting.html(badge.text())
        + "\" height=\""
        + HEIGHT
        + "\">]("
        + MarkdownQuoting.address(badge.address())
        + ")";
  }

  @Override
  public String verbatim(String markdown) {
    return markdown;
  }

  @Override
  public String notice(Block.Weight weight, String text) {
    return "> [!" + weight.name() + "]\n> " + text;
  }

  @Override
  public String folded(String title, String body) {
    return "<details>\n<summary>" + title + "</summary>\n\n" + body + "\n\n</details>";
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

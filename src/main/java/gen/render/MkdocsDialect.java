package gen.render;

import gen.document.Quoting;
import gen.page.Block;
import gen.page.Word;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Markdown for MkDocs with the Material theme: admonitions, tabs, and macros that Jinja fills in.
 *
 * @param isPart true for what other pages include; that may happen before Jinja or after it, so
 *     nothing is left to it
 */
record MkdocsDialect(String indent, boolean isPart) implements Dialect {

  private static final String RAW = "{% raw %}";
  private static final String END_RAW = "{% endraw %}";
  private static final Pattern MACRO = Pattern.compile("\\{[{%#]");
  private static final Pattern END = Pattern.compile("\\{(?=%[-+]?\\s*endraw)");

  @Override
  public String release(Word.Release release) {
    return isPart || release.macro().isEmpty()
        ? MarkdownQuoting.text(release.text())
        : release.macro();
  }

  @Override
  public String badge(Word.Badge badge) {
    return "[!["
        + MarkdownQuoting.text(badge.text())
        + "]("
        + MarkdownQuoting.address(badge.image())
        + ")]("
        + MarkdownQuoting.address(badge.address())
        + ")";
  }

  /** Read alike by sites with macros and by those without. */
  @Override
  public String code(String text) {
    return MACRO.matcher(text).find()
        ? MarkdownQuoting.codeElement(text)
        : MarkdownQuoting.code(text);
  }

  @Override
  public String address(String text) {
    return text;
  }

  /** Without its language, as some colours of the theme are hard to read in the dark. */
  @Override
  public String listing(String language, String text) {
    if (isPart && MACRO.matcher(text).find()) {
      return "<pre><code>" + Quoting.html(text).replace("{", "&#123;") + "</code></pre>";
    }
    return verbatim(Dialect.fenced("", text));
  }

  /** Markdown that is shown as it is. */
  private static String verbatim(String markdown) {
    return MACRO.matcher(markdown).find()
        ? RAW + END.matcher(markdown).replaceAll("{" + END_RAW + RAW) + END_RAW
        : markdown;
  }

  @Override
  public String notice(Block.Weight weight, String text) {
    // The theme knows no admonition of this name.
    String kind =
        weight == Block.Weight.IMPORTANT
            ? "warning \"" + weight.word() + "\""
            : weight.name().toLowerCase(Locale.ROOT);
    return "!!! " + kind + "\n" + Dialect.indented(text, indent);
  }

  @Override
  public String folded(Words title, String body) {
    String line = new MarkdownWords(this).line(title);
    return "??? note \"" + line + "\"\n\n" + Dialect.indented(body, indent);
  }

  @Override
  public String choice(List<String> titles, List<String> bodies) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      String body = Dialect.indented(bodies.get(i), indent);
      parts.add("=== \"" + titles.get(i) + "\"\n\n" + body);
    }
    return String.join("\n\n", parts);
  }
}

package gen.pages;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Shows GitHub's alerts: quotations whose first line is one of five words in brackets and nothing
 * else (<a
 * href="https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts">GitHub
 * Docs</a>). Other quotations stay what they are.
 */
final class AlertRenderer extends CoreHtmlNodeRenderer {

  private static final Pattern FIRST_LINE =
      Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]");

  AlertRenderer(HtmlNodeRendererContext context) {
    super(context);
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(BlockQuote.class);
  }

  @Override
  public void visit(BlockQuote quote) {
    Optional<String> kind = kind(quote);
    if (kind.isEmpty() || !(quote.getParent() instanceof org.commonmark.node.Document)) {
      super.visit(quote);
      return;
    }
    Node line = quote.getFirstChild();
    while (!(line.getFirstChild() instanceof SoftLineBreak)) {
      line.getFirstChild().unlink();
    }
    line.getFirstChild().unlink();
    String word = kind.get();
    var html = context.getWriter();
    html.tag("div", Map.of("class", "markdown-alert markdown-alert-" + word));
    html.tag("p", Map.of("class", "markdown-alert-title"));
    html.text(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    html.tag("/p");
    visitChildren(quote);
    html.tag("/div");
    html.line();
  }

  /**
   * The word in brackets, in small letters, if the first line has one and a second line follows.
   */
  private static Optional<String> kind(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder();
    Node part = paragraph.getFirstChild();
    for (; part instanceof Text text; part = part.getNext()) {
      line.append(text.getLiteral());
    }
    Matcher word = FIRST_LINE.matcher(line.toString().strip());
    return part instanceof SoftLineBreak && word.matches()
        ? Optional.of(word.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}

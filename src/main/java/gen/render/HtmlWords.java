package gen.render;

import gen.document.Quoting;
import gen.page.Word;
import gen.page.Words;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes lines of text as HTML.
 *
 * @param anchors turns addresses of our own pages into places of this one
 */
record HtmlWords(Anchors anchors) {

  /** For lines of a page that stands by itself. */
  static final HtmlWords ALONE = new HtmlWords(Anchors.NONE);

  private static final Pattern DAY = Pattern.compile("\\b20[0-9]{2}-[01][0-9]-[0-3][0-9]\\b");

  String line(Words words) {
    return words.list().stream().map(this::word).collect(Collectors.joining());
  }

  private String word(Word word) {
    String text = Quoting.html(word.text());
    if (word instanceof Word.Code) {
      return "<code>" + text + "</code>";
    }
    if (word instanceof Word.Strong) {
      return "<strong>" + text + "</strong>";
    }
    if (word instanceof Word.Link link) {
      return "<a href=\"" + Quoting.html(anchors.of(link.address())) + "\">" + text + "</a>";
    }
    // A picture of the vendor's would be asked for over the network, and be no part of the page.
    return word instanceof Word.Badge badge
        ? "<a class=\"button\" href=\"" + Quoting.html(badge.address()) + "\">" + text + "</a>"
        : DAY.matcher(text).replaceAll("<time>$0</time>");
  }
}

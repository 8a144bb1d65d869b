package gen.render;

import gen.page.Word;
import gen.page.Words;
import java.util.List;

/** Writes lines of text as Markdown. */
record MarkdownWords(Dialect dialect) {

  /** The line; read back it is this text in this form and nothing else. */
  String line(Words words) {
    StringBuilder line = new StringBuilder();
    List<Word> list = words.list();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Word.Plain plain) {
        line.append(MarkdownQuoting.text(plain.text(), i == 0, i == list.size() - 1));
      } else {
        line.append(formed(list.get(i)));
      }
    }
    return line.toString();
  }

  private String formed(Word word) {
    if (word instanceof Word.Code code) {
      return dialect.verbatim(MarkdownQuoting.code(code.text()));
    }
    if (word instanceof Word.Strong strong) {
      return "**" + MarkdownQuoting.text(strong.text()) + "**";
    }
    if (word instanceof Word.Link link) {
      return "["
          + MarkdownQuoting.text(link.text())
          + "]("
          + MarkdownQuoting.address(link.address())
          + ")";
    }
    return word instanceof Word.Badge badge
        ? dialect.badge(badge)
        : dialect.release((Word.Release) word);
  }
}

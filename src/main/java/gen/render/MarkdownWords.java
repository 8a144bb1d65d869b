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
        line.append(Quoting.markdown(plain.text(), i == 0, i == list.size() - 1));
      } else {
        line.append(formed(list.get(i)));
      }
    }
    return line.toString();
  }

  private String formed(Word word) {
    if (word instanceof Word.Code code) {
      return dialect.verbatim(Quoting.code(code.text()));
    }
    if (word instanceof Word.Strong strong) {
      return "**" + Quoting.markdown(strong.text()) + "**";
    }
    if (word instanceof Word.Link link) {
      return "[" + Quoting.markdown(link.text()) + "](" + Quoting.address(link.address()) + ")";
    }
    return word instanceof Word.Badge badge
        ? dialect.badge(badge)
        : dialect.release((Word.Release) word);
  }
}

package gen.render;

import gen.page.Word;
import gen.page.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Writes lines of text as Markdown. */
record MarkdownWords(Dialect dialect) {

  private static final Pattern LETTERS =
      Pattern.compile("[A-Za-z0-9]|[A-Za-z0-9].*[A-Za-z0-9]", Pattern.DOTALL);
  private static final Pattern VISIBLE = Pattern.compile("[!-~]|[!-~].*[!-~]", Pattern.DOTALL);
  private static final Pattern OPEN_END = Pattern.compile(".*[ (]", Pattern.DOTALL);
  private static final Pattern OPEN_START = Pattern.compile("[ .,:;?)].*", Pattern.DOTALL);

  /** The line; read back it is this text in this form and nothing else. */
  String line(Words words) {
    StringBuilder line = new StringBuilder();
    List<Word> list = words.list();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Word.Plain plain) {
        line.append(MarkdownQuoting.text(plain.text(), i == 0, i == list.size() - 1));
      } else if (list.get(i) instanceof Word.Strong strong) {
        line.append(strong(list, i, strong));
      } else if (list.get(i) instanceof Word.Code code) {
        boolean touches = i > 0 && list.get(i - 1) instanceof Word.Code;
        line.append(touches ? MarkdownQuoting.codeElement(code.text()) : dialect.code(code.text()));
      } else {
        line.append(formed(list.get(i)));
      }
    }
    return line.toString();
  }

  /**
   * Stars are read as signs of their own where text stands close to them, or they to each other.
   */
  private static String strong(List<Word> list, int at, Word.Strong strong) {
    String text = MarkdownQuoting.text(strong.text());
    Word before = at == 0 ? new Word.Plain(" ") : list.get(at - 1);
    Word after = at == list.size() - 1 ? new Word.Plain(" ") : list.get(at + 1);
    boolean isApart =
        before instanceof Word.Plain
            && OPEN_END.matcher(before.text()).matches()
            && after instanceof Word.Plain
            && OPEN_START.matcher(after.text()).matches();
    boolean isClear =
        isApart
            ? VISIBLE.matcher(strong.text()).matches()
            : LETTERS.matcher(strong.text()).matches()
                && !(before instanceof Word.Strong)
                && !(after instanceof Word.Strong);
    return isClear ? "**" + text + "**" : "<strong>" + text + "</strong>";
  }

  private String formed(Word word) {
    if (word instanceof Word.Link link) {
      return "["
          + MarkdownQuoting.text(link.text())
          + "]("
          + MarkdownQuoting.address(dialect.address(link.address()))
          + ")";
    }
    return word instanceof Word.Badge badge
        ? dialect.badge(badge)
        : dialect.release((Word.Release) word);
  }
}

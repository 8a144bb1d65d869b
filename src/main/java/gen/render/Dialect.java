package gen.render;

import gen.page.Block;
import gen.page.Word;
import gen.page.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What one reader of Markdown takes and another does not. */
interface Dialect {

  /** Four blanks, or a tab. */
  String indent();

  /** The release of the app. */
  String release(Word.Release release);

  /** A picture that leads somewhere. */
  String badge(Word.Badge badge);

  /** A name, a value or a command; it may not stand beside other code. */
  String code(String text);

  /** Where a link leads that does so for the pages. */
  String address(String text);

  /** Lines to be copied. */
  String listing(String language, String text);

  /**
   * Something that must not be overlooked.
   *
   * @param text one line
   */
  String notice(Block.Weight weight, String text);

  /** Something that opens when it is pressed. */
  String folded(Words title, String body);

  /** Ways of which the reader takes one; as many titles as bodies. */
  String choice(List<String> titles, List<String> bodies);

  /** Lines of code between fences that are longer than any in the text. */
  static String fenced(String language, String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence + language + "\n" + text + "\n" + fence;
  }

  /** Each line that is not empty, moved to the right. */
  static String indented(String text, String by) {
    return text.lines()
        .map(line -> line.isEmpty() ? line : by + line)
        .collect(Collectors.joining("\n"));
  }
}

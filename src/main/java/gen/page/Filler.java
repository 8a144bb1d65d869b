package gen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what is known in place of each {@code {name}} in a line; others stay as they are.
 *
 * @param known what stands for a name; null for one that is not known
 */
record Filler(Function<String, Words> known) {

  private static final Pattern BLANK = Pattern.compile("\\{([a-z][A-Za-z]*)}");

  /** The line with everything filled in that is known. */
  Words fill(Words line) {
    if (line.list().stream().noneMatch(Filler::hasBlank)) {
      return line;
    }
    List<Word> words = new ArrayList<>();
    for (Word word : line.list()) {
      if (word instanceof Word.Plain plain) {
        words.addAll(pieces(plain.text()));
      } else if (word instanceof Word.Code code) {
        words.add(new Word.Code(bare(code.text())));
      } else if (word instanceof Word.Strong strong) {
        words.add(new Word.Strong(bare(strong.text())));
      } else if (word instanceof Word.Link link) {
        words.add(new Word.Link(bare(link.text()), bare(link.address())));
      } else {
        words.add(word);
      }
    }
    return new Words(words);
  }

  private static boolean hasBlank(Word word) {
    return word.text().indexOf('{') >= 0
        || word instanceof Word.Link link && link.address().indexOf('{') >= 0;
  }

  private List<Word> pieces(String text) {
    if (text.indexOf('{') < 0) {
      return Words.plain(text).list();
    }
    List<Word> pieces = new ArrayList<>();
    Matcher blank = BLANK.matcher(text);
    int end = 0;
    while (blank.find()) {
      Words value = known.apply(blank.group(1));
      if (value != null) {
        pieces.addAll(Words.plain(text.substring(end, blank.start())).list());
        pieces.addAll(value.list());
        end = blank.end();
      }
    }
    pieces.addAll(Words.plain(text.substring(end)).list());
    return pieces;
  }

  private String bare(String text) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    return BLANK
        .matcher(text)
        .replaceAll(
            blank -> {
              Words value = known.apply(blank.group(1));
              return Matcher.quoteReplacement(value == null ? blank.group() : value.bare());
            });
  }
}

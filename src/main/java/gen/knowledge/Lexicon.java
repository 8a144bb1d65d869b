package gen.knowledge;

import gen.document.Fields;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The words by which it is known what variables, texts and commands of others are about. */
public final class Lexicon {

  private static final String WORDS = "<words>";

  private final Map<String, Fields> lists;
  private final Map<WordList, Pattern> patterns = new ConcurrentHashMap<>();

  private Lexicon(Map<String, Fields> lists) {
    this.lists = lists;
  }

  /** What {@code shared/words.yaml} says. */
  public static Lexicon of(Fields file) {
    return new Lexicon(file.map("lists", (name, list) -> list));
  }

  /** No word is known. */
  static Lexicon none() {
    return new Lexicon(Map.of());
  }

  /** What one of the words of a list looks like; nothing does where there is no such list. */
  public Pattern of(WordList list) {
    return patterns.computeIfAbsent(list, this::compiled);
  }

  private Pattern compiled(WordList list) {
    Fields told = lists.get(list.key());
    return told == null
        ? Pattern.compile("(?!)")
        : Pattern.compile(
            told.text("form", WORDS).replace(WORDS, String.join("|", told.texts("words"))));
  }
}

package gen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/**
 * The words that may be written: those of a British English dictionary, and a list of our own.
 *
 * @param own the list
 */
record KnownWords(Set<String> own) {

  /** The words that no dictionary has: names, terms, abbreviations. */
  static final Path LIST = Path.of("src", "test", "resources", "spelling", "words.txt");

  private static final Speller SPELLER = speller();

  /** Code and addresses, and what a machine reads: with a sign in it, a digit, or odd capitals. */
  private static final Pattern MACHINE =
      Pattern.compile(
          "`[^`]*`|\\$?\\$\\{[^}]*}|\\S*[a-z]+://\\S*|%[-0-9.]*[a-z]|&[a-z]+;"
              + "|[^\\s(]*[\\p{L}\\d][_.:/@=<>${}\\\\*#~|+]+[\\p{L}\\d][^\\s,]*"
              + "|(?<![\\p{L}\\d])[-./@$<%~\\\\]+[\\p{L}\\d_][^\\s,]*|\\S*<\\S*"
              + "|[\\p{L}-]*\\p{Ll}\\p{Lu}[\\p{L}-]*|[\\p{L}-]*\\d[\\p{L}\\d-]*");

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");

  /** The dictionary with the list. */
  static KnownWords read() {
    return new KnownWords(new TreeSet<>(Examples.text(LIST).lines().toList()));
  }

  /** The words of a text that a person reads. */
  static List<String> of(String text) {
    return WORD.matcher(MACHINE.matcher(text).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .map(word -> word.replace('’', '\'').replaceFirst("'s?$", ""))
        .filter(word -> word.length() > 1)
        .toList();
  }

  /** True for a word of the dictionary or the list; at the start of a sentence it has a capital. */
  boolean know(String word) {
    return isEnglish(word) || own.contains(word) || own.contains(small(word));
  }

  /** True for a word of the dictionary. */
  static boolean isEnglish(String word) {
    return forms(word).anyMatch(form -> !SPELLER.isMisspelled(form));
  }

  /** Words that may have been meant. */
  static List<String> near(String word) {
    return SPELLER.findReplacements(small(word)).stream().limit(3).toList();
  }

  private static Stream<String> forms(String word) {
    return Stream.of(word, small(word));
  }

  private static String small(String word) {
    boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
    return shouted ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  private static Speller speller() {
    try {
      return new Speller(
          Dictionary.read(
              KnownWords.class.getResource("/org/languagetool/resource/en/hunspell/en_GB.dict")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

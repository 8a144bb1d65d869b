package gen.rule.secret;

import gen.knowledge.Lexicon;
import gen.knowledge.WordList;

/**
 * Which variables hold secrets, by what people call them.
 *
 * @param words that people use
 */
public record SecretNames(Lexicon words) {

  /** True when whatever stands in it is a secret. */
  public boolean isCertain(String name) {
    return is(name, WordList.SECRET) && !is(name, WordList.NO_SECRET);
  }

  /** True when it holds a secret, or an identifier that is called a key. */
  public boolean isLikely(String name) {
    return is(name, WordList.PERHAPS_SECRET) && !is(name, WordList.NO_SECRET);
  }

  /** True when any long random text will do, so that a platform can make it. */
  public boolean takesAnyText(String name) {
    return is(name, WordList.ANY_TEXT);
  }

  /** True when somebody else's service gives it out, so that no platform can make it. */
  public boolean isOfOthers(String name) {
    return is(name, WordList.OF_OTHERS);
  }

  private boolean is(String name, WordList list) {
    return words.of(list).matcher(name).matches();
  }
}

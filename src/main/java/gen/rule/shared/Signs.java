package gen.rule.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words of which one is in every text that a pattern matches, in capitals or not. They are seen
 * much faster than the pattern says no, which matters where each line of each script is looked at
 * by many rules.
 *
 * @param words in lower case
 */
public record Signs(List<String> words) {

  /** Signs of which one has to be there. */
  public static Signs of(String... words) {
    return new Signs(Stream.of(words).map(each -> each.toLowerCase(Locale.ROOT)).toList());
  }

  /** True when one of them is in this text, in capitals or not. */
  public boolean in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }
}

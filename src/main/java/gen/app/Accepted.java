package gen.app;

import java.util.List;
import java.util.Optional;

/**
 * The texts that the app takes as value.
 *
 * @param words those that it takes; none when they cannot be counted
 * @param min fewest characters of one
 * @param form what they look like; empty when they can look like anything
 */
public record Accepted(List<String> words, int min, Optional<Form> form) {

  /** Every text is taken. */
  public static final Accepted ANY = new Accepted(List.of(), 0, Optional.empty());

  /** Whether the app takes this text. */
  public Form.Fit fit(String text) {
    boolean counted = words.isEmpty() || words.contains(text);
    if (!counted || text.codePointCount(0, text.length()) < min) {
      return Form.Fit.DIFFERS;
    }
    return form.map(each -> each.fit(text)).orElse(Form.Fit.FITS);
  }

  /** What is taken, for messages. */
  public String inWords() {
    if (!words.isEmpty()) {
      return String.join(", ", words);
    }
    String texts = form.map(each -> "texts like " + each.regex()).orElse("texts");
    return min == 0 ? texts : texts + " of at least " + min + " characters";
  }
}

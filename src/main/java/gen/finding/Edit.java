package gen.finding;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a few characters in a text that repairs what a finding says.
 *
 * @param source the text
 * @param from index of the first character to take away
 * @param to index behind the last one; equal to {@code from} where only something is put in
 * @param text what comes in its place
 */
public record Edit(Source source, int from, int to, String text) {

  /** The text with these edits made; of two that overlap, the first in the text is made. */
  public static String apply(String text, List<Edit> edits) {
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Edit edit :
        edits.stream().distinct().sorted(Comparator.comparingInt(Edit::from)).toList()) {
      if (edit.from >= done) {
        result.append(text, done, edit.from).append(edit.text);
        done = edit.to;
      }
    }
    return result.append(text.substring(done)).toString();
  }
}

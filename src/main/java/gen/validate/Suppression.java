package gen.validate;

import gen.finding.Finding;
import gen.finding.Place;
import java.util.Optional;

/**
 * The wish not to hear of a finding.
 *
 * @param code the finding's code
 * @param file the file in which it would be
 * @param line the line in which it would be; 0 for every line
 * @param reason why; empty where none is given, which is a finding itself
 * @param place where the wish stands
 */
public record Suppression(
    String code, String file, Optional<Integer> line, String reason, Place place) {

  /** True when this finding is meant. */
  public boolean covers(Finding finding) {
    int at = finding.place().line();
    return finding.code().id().equals(code)
        && finding.place().file().equals(file)
        && (line.isEmpty() || at == 0 || line.get() == at);
  }
}

package gen.app;

import gen.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * Which platforms the makers of an app offer it on, and which installations they keep.
 *
 * @param only the platforms that are named as the only ones; nothing when none are
 * @param instances the names of all further installations whose files are kept; nothing when the
 *     descriptor does not speak of any
 * @param place where it names them, or speaks of platforms at all
 */
public record Selection(
    Optional<List<Mention>> only, Optional<List<Mention>> instances, Place place) {

  /** Some words of a descriptor, and where they stand. */
  public record Mention(String text, Place place) {}

  /** True when a platform is not among the only ones. */
  boolean isExcluded(String platform) {
    return only.isPresent() && only.get().stream().noneMatch(each -> each.text().equals(platform));
  }
}

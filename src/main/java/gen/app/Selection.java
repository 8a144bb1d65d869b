package gen.app;

import gen.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * Which platforms the makers of an app offer it on.
 *
 * @param only the platforms that are named as the only ones; nothing when none are
 * @param place where it names them, or speaks of platforms at all
 */
public record Selection(Optional<List<Mention>> only, Place place) {

  /** Some words of a descriptor, and where they stand. */
  public record Mention(String text, Place place) {}

  /** True when a platform is not among the only ones. */
  boolean isExcluded(String platform) {
    return only.isPresent() && only.get().stream().noneMatch(each -> each.text().equals(platform));
  }
}

package gen.app;

import java.util.List;
import java.util.Optional;

/**
 * What only a maintainer can know about one platform.
 *
 * @param support {@code official}, {@code community}, or empty when nobody says
 * @param referral code that brings the maintainers a share
 * @param leave why the platform is left out; nothing when it is not left out here
 * @param settings names of all other keys that are there
 */
public record Options(
    Optional<String> repository,
    Optional<String> branch,
    Optional<String> template,
    Optional<String> plan,
    Optional<String> databasePlan,
    Optional<String> redisPlan,
    Optional<String> region,
    Optional<App.Verified> verified,
    String support,
    String referral,
    Optional<Selection.Mention> leave,
    List<String> settings) {

  /** Nothing said. */
  static final Options NONE = none(Optional.empty());

  private static Options none(Optional<String> nothing) {
    return new Options(
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        List.of());
  }
}

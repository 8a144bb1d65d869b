package gen.install;

import gen.app.Amount;
import gen.page.Words;
import java.util.Optional;

/** What to expect of the first start, as far as anybody says. */
final class Start {

  private Start() {}

  /** How long it takes, and what the platform does meanwhile. */
  static Words of(Subject subject) {
    Amount start = subject.app().web().http().startSeconds();
    Words words =
        start.isGiven()
            ? subject.say("deploy.wait", "start", subject.minutes(start.value()))
            : subject.say("deploy.waitUnknown");
    return slow(subject)
        .or(() -> early(subject))
        .map(more -> words.and(" ").and(more))
        .orElse(words);
  }

  /** That the platform may not wait long enough; empty where it does. */
  private static Optional<Words> slow(Subject subject) {
    return Occasion.SLOW_START.isFor(subject.deployment())
        ? Optional.of(
            subject.say("deploy.slow", "window", Words.plain(subject.told().windowSeconds())))
        : Optional.empty();
  }

  /** That checks count before the app is ready; empty where they do not. */
  private static Optional<Words> early(Subject subject) {
    int grace = subject.deployment().graceSeconds(subject.deployment().web());
    int start = subject.app().web().http().startSeconds().value();
    return grace < start
        ? Optional.of(subject.say("deploy.early", "grace", Words.plain(String.valueOf(grace))))
        : Optional.empty();
  }
}

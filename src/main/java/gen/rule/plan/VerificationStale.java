package gen.rule.plan;

import gen.app.App;
import gen.app.Options;
import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.platform.Freshness;
import gen.validate.Check;
import gen.validate.Described;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Files that nobody has installed the app from for long, though others are invited to. */
final class VerificationStale implements Check.OfRecords {

  @Override
  public void judge(Described described, Verdict verdict) {
    for (Deployment deployment : described.deployments()) {
      Options options = described.app().options(deployment.platform().id());
      String title = deployment.platform().title();
      Optional<App.Verified> verified = options.verified();
      if (verified.isEmpty() && options.template().isPresent()) {
        verdict.wrong(
            described.app().place("platforms." + deployment.platform().id() + ".template"),
            "a template is published on " + title + ", and no installation from it is recorded",
            "install the app once, and record the day and the tag under 'verified'");
      }
      verified
          .flatMap(each -> trouble(each, described))
          .ifPresent(
              trouble ->
                  verdict.wrong(
                      verified.get().place(),
                      "the last recorded installation on " + title + " " + trouble,
                      "install the app again, and record the day and the tag"));
    }
  }

  private static Optional<String> trouble(App.Verified verified, Described described) {
    try {
      if (!Freshness.isFresh(LocalDate.parse(verified.on()), described.today())) {
        return Optional.of("is more than %d days old: %s".formatted(Freshness.DAYS, verified.on()));
      }
    } catch (DateTimeException e) {
      return Optional.of("was on no day of the calendar: " + verified.on());
    }
    String tag = described.app().release();
    return major(verified.tag()).equals(major(tag))
        ? Optional.empty()
        : Optional.of("was of '%s'; the descriptor has '%s'".formatted(verified.tag(), tag));
  }

  /** The part of a release's name that changes when much does. */
  private static String major(String tag) {
    return tag.split("\\.", 2)[0];
  }
}

package gen.install;

import gen.app.App;
import gen.deployment.Deployment;
import gen.deployment.Deployment.Way;
import gen.page.Block;
import gen.page.Words;
import gen.platform.Facts;
import gen.platform.Freshness;
import gen.platform.Platform.Button.Shape;
import gen.platform.Topic;
import java.time.LocalDate;
import java.util.Map;

/** What is known about an installation on a platform: who answers for it, and who tried it. */
final class Status {

  private Status() {}

  /** Who stands behind the installation, and whether somebody tried it. */
  static Block of(Subject subject) {
    Words words = verified(subject);
    String support = subject.options().support();
    return new Block.Paragraph(
        support.isEmpty() ? words : subject.say("status." + support).and(" ").and(words));
  }

  private static Words verified(Subject subject) {
    if (subject.options().verified().isEmpty()) {
      return subject.say(
          subject.deployment().way() == Way.BUTTON ? "status.never" : "status.neverTyped");
    }
    App.Verified verified = subject.options().verified().get();
    Words words =
        subject.say(
            verified.minutes() > 0 ? "status.installedIn" : "status.installed",
            Map.of(
                "day", Words.plain(verified.on()),
                "verified", Words.plain(verified.tag()),
                "took", Words.plain(String.valueOf(verified.minutes()))));
    if (!verified.tag().equals(subject.app().release())) {
      words = words.and(" ").and(subject.say("status.older"));
    }
    return isRecent(verified, subject.facts())
        ? words
        : words.and(" ").and(subject.say("status.old"));
  }

  /** Whether there is a button that reads a branch, and nobody has recorded that it works. */
  static boolean isUntried(Deployment deployment) {
    return deployment.way() == Deployment.Way.BUTTON
        && deployment.platform().button().shape() == Shape.REPOSITORY
        && deployment.app().options(deployment.platform().id()).verified().isEmpty();
  }

  /** Whether an installation says something about the day on which the facts were checked. */
  static boolean isRecent(App.Verified verified, Facts facts) {
    LocalDate checked = LocalDate.parse(facts.told().origin(Topic.REFERENCES).checked());
    return Freshness.isFresh(LocalDate.parse(verified.on()), checked);
  }
}

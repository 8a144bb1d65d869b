package gen.install;

import gen.app.App;
import gen.deployment.Deployment;
import gen.page.Block;
import gen.page.Words;
import gen.platform.Facts;
import gen.platform.Freshness;
import gen.platform.Platform.Button.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is known about an installation on a platform: who answers for it, and who tried it. */
final class Status {

  private Status() {}

  /** Who stands behind the installation, whether somebody tried it, and what it takes. */
  static List<Block> of(Subject subject) {
    Words words = verified(subject);
    String support = subject.options().support();
    if (!support.isEmpty()) {
      words = subject.say("status." + support).and(" ").and(words);
    }
    if (!DoubtsSection.of(subject).isEmpty()) {
      words = words.and(" ").and(subject.say("status.doubt"));
    }
    return List.of(new Block.Paragraph(words), Glance.of(subject));
  }

  private static Words verified(Subject subject) {
    if (subject.options().verified().isEmpty()) {
      return subject.say("status.never");
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
    LocalDate checked = LocalDate.parse(facts.text("references.checked"));
    return Freshness.isFresh(LocalDate.parse(verified.on()), checked);
  }
}

package gen.install;

import gen.app.Amount;
import gen.app.App;
import gen.deployment.Deployment.Way;
import gen.page.Block;
import gen.page.Words;
import java.util.Map;

/** The one line at the top of a page: what it costs, what it needs, and where it begins. */
final class Glance {

  private Glance() {}

  static Block of(Subject subject) {
    return new Block.Paragraph(
        subject.say(
            "glance.line",
            Map.of(
                "cost", new Price(subject.deployment(), subject.sentences()).said(),
                "card", subject.say("glance.card." + subject.facts().card()),
                "typed", typed(subject),
                "time", time(subject),
                "go", go(subject.deployment().way(), subject))));
  }

  private static Words typed(Subject subject) {
    int required = subject.deployment().required().size();
    return switch (required) {
      case 0 -> subject.say("glance.nothing");
      case 1 -> subject.say("glance.one");
      default -> subject.say("glance.several", "n", Words.plain(String.valueOf(required)));
    };
  }

  private static Words time(Subject subject) {
    int measured = subject.options().verified().map(App.Verified::minutes).orElse(0);
    Amount start = subject.app().web().http().startSeconds();
    if (measured > 0) {
      return subject.say("glance.took", "n", Words.plain(String.valueOf(measured)));
    }
    return start.isGiven()
        ? subject.say("glance.start", "start", subject.minutes(start.value()))
        : subject.say("glance.untimed");
  }

  private static Words go(Way way, Subject subject) {
    return switch (way) {
      case BUTTON -> subject.say("glance.button");
      case COMMANDS -> subject.say("glance.commands");
      case NONE -> Words.NONE;
    };
  }
}

package gen.install;

import gen.app.Amount;
import gen.app.App;
import gen.app.Redis;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.page.Block;
import gen.page.OwnWords.Slot;
import gen.page.Section;
import gen.page.Words;
import gen.platform.Facts;
import gen.platform.Plan;
import gen.platform.Platform.Database.Grant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people read before they press the button. */
final class BeforeSections {

  private BeforeSections() {}

  /** What one has in the end, and what not. */
  static Section gain(Subject subject) {
    List<Words> points = new ArrayList<>();
    points.add(subject.say("gain.app"));
    if (!subject.app().links().license().isEmpty()) {
      points.set(0, points.get(0).and(" ").and(subject.say("gain.license")));
    }
    points.add(subject.say("gain.database"));
    subject.app().redis().map(redis -> redis(subject, redis)).ifPresent(points::add);
    points.add(subject.say("gain.backups", "backups", subject.fact("database.backups")));
    Words shown = subject.fact("names.shown");
    // It speaks of the app and its database alone.
    if (!shown.isEmpty() && subject.deployment().parts().size() == 2) {
      points.add(shown);
    }
    subject.app().database().wanted().forEach(right -> points.add(right(subject, right)));
    lost(subject).ifPresent(points::add);
    return subject.section("gain.title", List.of(new Block.Bullets(points)));
  }

  /** What a Redis is for, and who keeps it. */
  private static Words redis(Subject subject, Redis redis) {
    return subject.say(
        redis.keeps() == Redis.Keeps.JOBS ? "gain.redis" : "gain.redisCache",
        Map.of("redis", subject.fact("redis.title"), "backups", subject.fact("redis.backups")));
  }

  /** Files that nobody finds again; empty where none are written. */
  private static Optional<Words> lost(Subject subject) {
    List<Words> files =
        subject.app().storage().stream()
            .filter(storage -> !KeepSections.isOnDisk(subject.deployment(), storage))
            .map(storage -> Words.plain(storage.holds()))
            .toList();
    Words event = Words.plain(subject.platform().disk().lostAt());
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(
            subject.say(
                "gain.lost",
                Map.of("files", subject.sentences().enumerated(files), "event", event)));
  }

  private static Words right(Subject subject, String right) {
    Grant grant = subject.platform().database().privileges().getOrDefault(right, Grant.UNKNOWN);
    String key =
        switch (grant) {
          case YES -> "gain.right";
          case NO -> "gain.noRight";
          case UNKNOWN -> "gain.perhaps";
        };
    Words name = subject.say("gain.rights." + right);
    String purpose = subject.app().docs().purposes().getOrDefault(right, "");
    return purpose.isEmpty()
        ? subject.say(key, "right", name)
        : subject.say(key + "Purpose", Map.of("right", name, "purpose", Words.plain(purpose)));
  }

  /** Whether this is the platform to take. */
  static Section fit(Subject subject) {
    List<Words> points = new ArrayList<>();
    for (String part : List.of("pick", "other")) {
      Words words = subject.fact("fit." + part);
      if (!words.isEmpty()) {
        points.add(subject.say("fit." + part, part, words));
      }
    }
    if (subject.facts().has("fit.caution")) {
      points.add(subject.cited("fit.caution", "fit"));
    }
    return subject.section(
        "fit.title", points.isEmpty() ? List.of() : List.of(new Block.Bullets(points)));
  }

  /** What to have before the button is pressed. */
  static Section before(Subject subject) {
    List<Words> points = new ArrayList<>();
    subject
        .app()
        .notes()
        .forEach(note -> points.add(subject.say("before.note", "note", Words.plain(note))));
    points.add(subject.say("before.account", "card", card(subject)));
    if (subject.deployment().way() == Deployment.Way.COMMANDS) {
      points.add(subject.say("before.terminal"));
    }
    points.addAll(CostLines.of(subject));
    region(subject).ifPresent(points::add);
    points.add(time(subject));
    RunSections.slow(subject).or(() -> RunSections.early(subject)).ifPresent(points::add);
    List<Setting> typed = subject.deployment().required();
    if (!typed.isEmpty()) {
      points.add(subject.say("before.typed", "names", subject.names(typed)));
    } else {
      points.add(
          subject.say(subject.secrets().isEmpty() ? "before.nothing" : "before.nothingSecrets"));
    }
    return subject.section(
        "before.title",
        Subject.all(List.of(new Block.Bullets(points)), subject.own(Slot.BEFORE_DEPLOY)));
  }

  private static Words card(Subject subject) {
    if (subject.facts().has("account.text")) {
      Facts account = subject.facts().in("account");
      return Citation.dated(subject.sentences(), account.text("text"), account);
    }
    return switch (subject.facts().card()) {
      case "yes" -> subject.say("before.cardYes");
      case "no" -> subject.say("before.cardNo");
      case "trial" -> subject.say("before.cardTrial");
      default -> subject.say("before.cardUnknown");
    };
  }

  private static Optional<Words> region(Subject subject) {
    String region = subject.deployment().web().region();
    String place = subject.platform().regions().places().getOrDefault(region, region);
    return region.isEmpty()
        ? Optional.empty()
        : Optional.of(subject.say("before.region", "region", Words.plain(place)));
  }

  private static Words time(Subject subject) {
    int measured = subject.options().verified().map(App.Verified::minutes).orElse(0);
    Amount start = subject.app().web().http().startSeconds();
    if (measured > 0) {
      return subject.say("before.time", "took", Words.plain(String.valueOf(measured)));
    }
    return start.isGiven()
        ? subject.say("before.timeStart", "start", subject.minutes(start.value()))
        : subject.say("before.timeUnknown");
  }

  /** The plan after this one that has more memory; empty when there is none. */
  static Optional<Plan> next(Subject subject) {
    Plan plan = subject.deployment().web().plan();
    return subject.platform().plans().plans().stream()
        .dropWhile(each -> !each.id().equals(plan.id()))
        .skip(1)
        .filter(each -> each.memoryMb() > plan.memoryMb())
        .findFirst();
  }
}

package gen.page;

import gen.app.App;
import gen.platform.Facts;
import gen.platform.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people need while the app runs, until they delete it. */
final class Running {

  private Running() {}

  /** How large everything is, and what the platform does not do. */
  static Section limits(Subject subject) {
    List<Words> points = new ArrayList<>(sizes(subject));
    if (subject.facts().has("sleeps.text")) {
      points.add(subject.fact("sleeps.text"));
    }
    for (Facts limit : subject.facts().each("limits")) {
      points.add(Citation.of(subject.sentences(), limit.text("text"), limit));
    }
    return subject.section(
        "limits.title", points.isEmpty() ? List.of() : List.of(new Block.Bullets(points)));
  }

  /** That the platform may not wait long enough; empty where it does. */
  static Optional<Words> slow(Subject subject) {
    return Occasion.SLOW_START.isFor(subject.deployment())
        ? Optional.of(
            subject.say(
                "limits.slow",
                Map.of(
                    "window", Words.plain(subject.facts().text("health.windowSeconds")),
                    "start", subject.minutes(subject.app().http().startSeconds()))))
        : Optional.empty();
  }

  private static List<Words> sizes(Subject subject) {
    Plan plan = subject.deployment().service().plan();
    Plan database = subject.deployment().database().plan();
    List<Words> points = new ArrayList<>();
    if (plan.memoryMb() > 0) {
      points.add(
          subject.say(
              "limits.memory",
              Map.of(
                  "mb", Words.plain(String.valueOf(plan.memoryMb())),
                  "least", Words.plain(String.valueOf(subject.app().memoryMb())))));
      Beginning.next(subject).ifPresent(next -> points.add(larger(subject, next)));
    }
    if (database.storageGb() > 0) {
      Words gigabytes = Words.plain(String.valueOf(database.storageGb()));
      points.add(
          subject.say(
              "limits.storage", Map.of("plan", Words.code(database.id()), "gb", gigabytes)));
    }
    connections(subject, database).ifPresent(points::add);
    return points;
  }

  private static Words larger(Subject subject, Plan next) {
    Words price =
        next.price().isEmpty()
            ? Words.NONE
            : subject
                .say("limits.nextPrice", "price", Words.plain(next.price()))
                .and(" (" + subject.facts().text("plans.checked") + ")");
    return subject.say("limits.next", Map.of("next", Words.code(next.id()), "price", price));
  }

  private static Optional<Words> connections(Subject subject, Plan database) {
    int most = subject.app().postgres().connecting().most();
    String allowed =
        subject.facts().each("databasePlans.list").stream()
            .filter(each -> each.text("id").equals(database.id()))
            .map(each -> each.text("connections"))
            .findFirst()
            .orElse("");
    return most == 0 || allowed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            subject.say(
                "limits.connections",
                Map.of(
                    "most", Words.plain(String.valueOf(most)),
                    "plan", Words.code(database.id()),
                    "allowed", Words.plain(allowed))));
  }

  /** How a new release is had. */
  static Section update(Subject subject) {
    List<Block> blocks = new ArrayList<>(updating(subject, "update.add"));
    if (!subject.app().links().releases().isEmpty()) {
      Words site = Citation.site(subject.app().links().releases());
      blocks.add(new Block.Paragraph(subject.say("update.news", "site", site)));
    }
    return subject.section("update.title", blocks);
  }

  /**
   * How a new release is had, on the page or in the notes of the release.
   *
   * @param add the sentence that says to add new variables
   */
  static List<Block> updating(Subject subject, String add) {
    List<Block> blocks = new ArrayList<>();
    if (subject.facts().has("updates.text")) {
      blocks.add(new Block.Paragraph(subject.fact("updates.text")));
    }
    List<Words> added = NewVariables.of(subject);
    if (!added.isEmpty()) {
      blocks.add(new Block.Bullets(added));
      blocks.add(new Block.Paragraph(subject.say(add)));
      blocks.addAll(subject.steps("lifecycle.variables"));
      blocks.add(new Block.Paragraph(subject.say("update.then")));
    }
    blocks.addAll(subject.steps("lifecycle.update"));
    return blocks;
  }

  /** How data is saved, brought back and taken away. */
  static Section backup(Subject subject) {
    List<Block.Way> ways = new ArrayList<>();
    way(subject, "save", "backup").ifPresent(ways::add);
    way(subject, "restore", "restore").ifPresent(ways::add);
    way(subject, "leave", "export").ifPresent(ways::add);
    return subject.section(
        "backup.title", ways.isEmpty() ? List.of() : List.of(new Block.Choice(ways)));
  }

  private static Optional<Block.Way> way(Subject subject, String title, String fact) {
    List<Block> steps = subject.steps("lifecycle." + fact);
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Way(subject.say("backup." + title), steps));
  }

  /** How to stop paying, go elsewhere, and leave nothing behind. */
  static Section stop(Subject subject) {
    List<Block.Way> ways = new ArrayList<>();
    List<Block> stop = subject.steps("lifecycle.stop");
    if (!stop.isEmpty()) {
      ways.add(new Block.Way(subject.say("stop.stop"), stop));
    }
    List<Block> move = List.of(new Block.Paragraph(subject.say("stop.move")));
    ways.add(new Block.Way(subject.say("stop.leave"), move));
    List<Words> steps = new ArrayList<>();
    App app = subject.app();
    app.docs().leave().forEach(step -> steps.add(Words.marked(step)));
    steps.addAll(subject.factList("lifecycle.delete"));
    ways.add(new Block.Way(subject.say("stop.delete"), List.of(new Block.Steps(steps))));
    return subject.section("stop.title", List.of(new Block.Choice(ways)));
  }
}

package gen.install;

import gen.app.App;
import gen.page.Block;
import gen.page.Section;
import gen.page.Words;
import gen.platform.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people need while the app runs, until they delete it. */
public final class RunSections {

  private RunSections() {}

  /** How large everything is, and what the platform does not do. */
  static Section limits(Subject subject) {
    List<Words> points = new ArrayList<>(Sizes.of(subject));
    if (subject.facts().has("sleeps.text")) {
      points.add(subject.factOrDoubt("sleeps.text", "sleeps"));
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
                    "start", subject.minutes(subject.app().web().http().startSeconds().value()))))
        : Optional.empty();
  }

  /** That checks count before the app is ready; empty where they do not. */
  static Optional<Words> early(Subject subject) {
    int grace = subject.deployment().graceSeconds(subject.deployment().web());
    int start = subject.app().web().http().startSeconds().value();
    return grace < start
        ? Optional.of(
            subject.say(
                "limits.early",
                Map.of(
                    "grace", Words.plain(String.valueOf(grace)), "start", subject.minutes(start))))
        : Optional.empty();
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
  public static List<Block> updating(Subject subject, String add) {
    List<Block> blocks = new ArrayList<>();
    if (subject.facts().has("updates.text")) {
      blocks.add(new Block.Paragraph(subject.factOrDoubt("updates.text", "updates")));
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

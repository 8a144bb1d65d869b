package gen.guide;

import gen.install.Subject;
import gen.page.Block;
import gen.page.Words;
import gen.platform.Platform.Button.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Says what a new release asks of the maintainers.
 *
 * @param subjects one for each platform, at least one
 */
record Upkeep(List<Subject> subjects) {

  List<Block> blocks() {
    Subject first = subjects.get(0);
    List<Words> steps = new ArrayList<>();
    steps.add(first.say("publish.tag"));
    steps.add(first.say("publish.compare"));
    steps.add(first.say("publish.write"));
    add(steps, "publish.branches", each -> hasBranch(each));
    add(steps, "publish.folders", each -> shape(each) == Shape.COMMANDS);
    steps.add(first.say("publish.notes"));
    steps.add(first.say("publish.button"));
    List<Block> blocks = new ArrayList<>(List.of(new Block.Steps(steps)));
    subjects.forEach(each -> blocks.addAll(byHand(each)));
    return blocks;
  }

  private static List<Block> byHand(Subject subject) {
    List<Block> steps = subject.steps(subject.told().upkeep());
    return Subject.all(
        steps.isEmpty() ? List.of() : List.of(new Block.Paragraph(subject.say("publish.hand"))),
        steps);
  }

  private void add(List<Words> steps, String key, Predicate<Subject> which) {
    List<Words> names =
        subjects.stream().filter(which).map(each -> Words.plain(each.platform().title())).toList();
    if (!names.isEmpty()) {
      steps.add(subjects.get(0).say(key, "names", Words.joined(names, ", ")));
    }
  }

  private static boolean hasBranch(Subject subject) {
    return shape(subject) == Shape.REPOSITORY
        && !subject.deployment().publication().repository().isEmpty();
  }

  private static Shape shape(Subject subject) {
    return subject.platform().button().shape();
  }
}

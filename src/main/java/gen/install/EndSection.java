package gen.install;

import gen.page.Block;
import gen.page.Section;
import gen.page.Words;
import gen.platform.Task;
import java.util.ArrayList;
import java.util.List;

/** How to stop paying, go elsewhere, and leave nothing behind. */
final class EndSection {

  private EndSection() {}

  /** A way for each. */
  static Section of(Subject subject) {
    List<Block.Way> ways = new ArrayList<>();
    List<Block> stop = subject.steps(Task.STOP);
    if (!stop.isEmpty()) {
      ways.add(new Block.Way(subject.say("stop.stop"), stop));
    }
    ways.add(new Block.Way(subject.say("stop.leave"), move(subject)));
    List<Words> steps = new ArrayList<>();
    subject.app().docs().leave().forEach(step -> steps.add(Words.marked(step)));
    steps.addAll(subject.lines(subject.told().steps(Task.DELETE)));
    ways.add(new Block.Way(subject.say("stop.delete"), Subject.steps(steps)));
    return subject.section("stop.title", List.of(new Block.Choice(ways)));
  }

  private static List<Block> move(Subject subject) {
    List<Block> blocks = new ArrayList<>();
    if (subject.told().other().isSaid()) {
      Words reasons = subject.line(subject.told().other());
      blocks.add(new Block.Paragraph(subject.say("stop.other", "other", reasons)));
    }
    blocks.add(new Block.Paragraph(subject.say("stop.move")));
    return blocks;
  }
}

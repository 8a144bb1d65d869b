package gen.install;

import gen.page.Block;
import gen.page.Section;
import java.util.List;

/** Where people read on when the app runs. */
final class NextSection {

  private NextSection() {}

  /** The page about running it. */
  static Section of(Subject subject) {
    return subject.section("next.title", List.of(new Block.Paragraph(subject.say("next.run"))));
  }
}

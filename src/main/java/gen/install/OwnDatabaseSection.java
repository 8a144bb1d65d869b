package gen.install;

import gen.page.Block;
import gen.page.OwnWords.Slot;
import gen.page.Section;
import gen.page.Words;
import gen.platform.Task;
import java.util.List;

/** How the app reaches a database that is somewhere else; only where its makers say why. */
final class OwnDatabaseSection {

  private OwnDatabaseSection() {}

  /** The makers' words, and how the database lets the app in. */
  static Section of(Subject subject) {
    List<Block> own = subject.own(Slot.CONNECT_DATABASE);
    List<Words> allow = subject.lines(subject.told().steps(Task.ALLOW));
    if (own.isEmpty() || allow.isEmpty()) {
      return subject.section("own.title", own);
    }
    return subject.section(
        "own.title",
        Subject.all(
            own, List.of(new Block.Paragraph(subject.say("own.allow")), new Block.Bullets(allow))));
  }
}

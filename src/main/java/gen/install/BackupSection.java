package gen.install;

import gen.page.Block;
import gen.page.Section;
import gen.platform.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How data is saved, brought back and taken away. */
final class BackupSection {

  private BackupSection() {}

  /** What the platform does by itself, then a way for each purpose. */
  static Section of(Subject subject) {
    List<Block> blocks = new ArrayList<>();
    if (subject.told().backups().isSaid()) {
      blocks.add(new Block.Paragraph(subject.line(subject.told().backups())));
    }
    List<Block.Way> ways = new ArrayList<>();
    way(subject, "backup.save", Task.BACK_UP).ifPresent(ways::add);
    way(subject, "backup.restore", Task.RESTORE).ifPresent(ways::add);
    way(subject, "backup.leave", Task.EXPORT).ifPresent(ways::add);
    if (!ways.isEmpty()) {
      blocks.add(new Block.Choice(ways));
    }
    return subject.section("backup.title", blocks);
  }

  private static Optional<Block.Way> way(Subject subject, String title, Task task) {
    List<Block> steps = subject.steps(task);
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Way(subject.say(title), steps));
  }
}

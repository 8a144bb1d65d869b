package gen.install;

import gen.page.Block;
import gen.page.Section;
import gen.page.Words;
import gen.platform.Statement;
import java.util.ArrayList;
import java.util.List;

/** How large everything is, and what the platform does not do. */
final class LimitsSection {

  private LimitsSection() {}

  /** Sizes first, then what the platform says of itself. */
  static Section of(Subject subject) {
    List<Words> points = new ArrayList<>(Sizes.of(subject));
    if (subject.told().sleeps().isSaid()) {
      points.add(subject.line(subject.told().sleeps()));
    }
    for (Statement limit : subject.told().limits()) {
      points.add(subject.cited(limit));
    }
    if (subject.told().caution().isSaid()) {
      points.add(subject.cited(subject.told().caution()));
    }
    return subject.section(
        "limits.title", points.isEmpty() ? List.of() : List.of(new Block.Bullets(points)));
  }
}

package gen.install;

import gen.page.Block;
import gen.page.Section;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;

/** What the installation costs, line by line, and what the account takes. */
final class CostSection {

  private CostSection() {}

  /** The account and the prices; empty where nothing costs anything. */
  static Section of(Subject subject) {
    List<Words> points = new ArrayList<>(CostLines.of(subject));
    if (subject.told().account().isSaid()) {
      points.add(subject.line(subject.told().account()));
    }
    return subject.section(
        "cost.title", points.isEmpty() ? List.of() : List.of(new Block.Bullets(points)));
  }
}

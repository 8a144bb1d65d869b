package gen.cli;

import gen.finding.Filter;
import gen.pipeline.Judgement;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import gen.write.Change;
import gen.write.Diff;
import gen.write.Writer;
import java.io.PrintWriter;
import java.util.List;

/**
 * Repairs what can be repaired for certain.
 *
 * @param filter the findings that count
 */
record Repairs(Validation validation, ValidationOrder order, Filter filter) {

  private static final int MOST_ROUNDS = 5;

  /**
   * Repairs, shows the differences, and judges what is left. One repair may be needed before
   * another one can be seen, so this looks again.
   */
  Judgement make(Surroundings surroundings, PrintWriter shown) {
    Judgement judgement = validation.run(order);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Change> changes =
          Validation.repairs(filter.of(judgement.findings()), surroundings.here());
      if (changes.isEmpty()) {
        break;
      }
      Writer.write(changes, surroundings.here(), surroundings.temporary());
      changes.forEach(change -> shown.print(Diff.of(change)));
      judgement = validation.run(order);
    }
    return judgement;
  }
}

package gen.document;

import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.function.Consumer;

/** Makes trees of texts. */
@FunctionalInterface
public interface Parser {

  /**
   * The tree of a text.
   *
   * @param doubts takes what its reader may take otherwise
   * @throws Rejected when it is not well-formed
   */
  Node parse(Source source, Format format, Consumer<Finding> doubts);
}

package gen.pipeline;

import gen.finding.Finding;
import gen.render.RenderedFile;
import java.util.List;
import java.util.stream.Stream;

/** Files that were made, and what is wrong with them. */
record Printed(List<RenderedFile> files, List<Finding> findings) {

  /** Nothing at all. */
  static final Printed NOTHING = new Printed(List.of(), List.of());

  /** True when nothing is wrong with them. */
  boolean isRight() {
    return findings.isEmpty();
  }

  /** The same files, with what else is wrong with them. */
  Printed and(List<Finding> others) {
    return new Printed(files, Stream.concat(findings.stream(), others.stream()).toList());
  }
}

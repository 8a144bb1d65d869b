package gen;

import gen.finding.Finding;
import gen.render.RenderedFile;
import java.util.List;

/** Files that were made, and what is wrong with them. */
record Printed(List<RenderedFile> files, List<Finding> findings) {

  /** Nothing at all. */
  static final Printed NOTHING = new Printed(List.of(), List.of());
}

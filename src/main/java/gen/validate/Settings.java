package gen.validate;

import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the file of a descriptor says about judging. A file may say nothing else; then it is no
 * descriptor.
 *
 * @param suppressions for files in which no comment can stand
 * @param only true when the file describes no app
 */
public record Settings(List<Suppression> suppressions, boolean only) {

  /** What this text says; nothing when it is not well-formed, which others will say. */
  public static Settings of(Source source) {
    try {
      return of(new Fields(Documents.parse(source, Format.YAML)));
    } catch (Rejected e) {
      return new Settings(List.of(), false);
    }
  }

  /** What this file says. */
  public static Settings of(Fields file) {
    String name = file.node().place().file();
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    boolean only =
        file.node() instanceof Node.Mapping root
            && root.entries().containsKey("validate")
            && Set.of("version", "validate").containsAll(root.entries().keySet());
    return new Settings(file.each("validate.allow", each -> suppression(folder, each)), only);
  }

  private static Suppression suppression(String folder, Fields entry) {
    return new Suppression(
        entry.text("code", ""),
        folder + entry.text("file", ""),
        Optional.empty(),
        entry.text("reason", "").strip(),
        entry.node().place());
  }
}

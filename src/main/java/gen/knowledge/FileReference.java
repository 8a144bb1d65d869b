package gen.knowledge;

import gen.check.Document;
import gen.check.Verdict;
import gen.document.Fields;
import gen.document.Hit;
import gen.document.Node;
import gen.finding.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another file of the repository that a manifest names.
 *
 * @param path as it is written
 * @param holds what it is
 */
public record FileReference(String path, Holds holds, Place place) {

  /** What such a file is. */
  public enum Holds {
    FILE,
    DOCKERFILE
  }

  /**
   * Where manifests name other files.
   *
   * @param each path, with wildcards, of the parts that name one
   * @param at path from such a part to the name
   * @param unless path from such a part to what says that the file lies elsewhere; empty for
   *     nothing
   */
  record Rule(String each, String at, String unless, Holds holds) {

    static Rule of(Fields entry) {
      return new Rule(
          entry.text("each", ""),
          entry.text("at", ""),
          entry.text("unless", ""),
          entry.text("holds", "file").equals("file") ? Holds.FILE : Holds.DOCKERFILE);
    }

    private Stream<FileReference> in(Node tree) {
      return Hit.of(tree).each(each).stream()
          .filter(part -> unless.isEmpty() || part.each(unless).isEmpty())
          .flatMap(part -> part.each(at).stream())
          .filter(hit -> Verdict.isShort(hit) && !hit.text().isBlank())
          .map(hit -> new FileReference(hit.text().strip(), holds, hit.node().place()));
    }
  }

  /** Those in a document, by these rules. */
  public static List<FileReference> in(Document document, List<Rule> rules) {
    return document.tree().stream()
        .flatMap(tree -> rules.stream().flatMap(rule -> rule.in(tree)))
        .toList();
  }
}

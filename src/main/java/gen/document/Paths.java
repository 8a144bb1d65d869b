package gen.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Several ways to the parts of a document.
 *
 * @param each paths as {@link Node#all} takes them; none for the document itself
 */
public record Paths(List<String> each) {

  /** Everything that any of the paths leads to. */
  public List<Node> all(Node node) {
    return ways().flatMap(path -> node.all(path).stream()).toList();
  }

  /** The same, each with the key under which it stands. */
  public List<Hit> hits(Node node) {
    return ways().flatMap(path -> Hit.of(node).each(path).stream()).toList();
  }

  /** Everything that any of the paths leads to when it goes on like this. */
  public List<Node> all(Node node, String further) {
    return ways().flatMap(path -> node.all(path + further).stream()).toList();
  }

  /** True when there is nowhere to go. */
  public boolean isEmpty() {
    return each.isEmpty();
  }

  private Stream<String> ways() {
    return isEmpty() ? Stream.of("") : each.stream();
  }
}

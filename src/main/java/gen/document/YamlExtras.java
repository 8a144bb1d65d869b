package gen.document;

import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Severity;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done with that which YAML has and JSON has not: anchors, aliases, merge keys, tags. */
sealed interface YamlExtras {

  /**
   * What the alias here stands for; nothing where none stands here.
   *
   * @param anchor the name of the anchor of what begins here; empty if it has none
   */
  Optional<Node> alias(YAMLParser yaml, Place place, String anchor, List<Finding> findings)
      throws IOException;

  /** Keeps a part that has an anchor; {@code anchor} is empty where it has none. */
  void remember(String anchor, Node node);

  /** The name of the anchor of what begins here; empty if it has none. */
  static String anchor(YAMLParser yaml, Place place) throws IOException {
    // The parser tells the anchors of groups and lists only.
    if (place.character() == '&') {
      String text = place.source().text();
      int begin = place.source().offset(place.line(), place.column()) + 1;
      int end = begin;
      while (end < text.length() && " ,]}\r\n".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      return text.substring(begin, end);
    }
    return yaml.getObjectId() == null ? "" : yaml.getObjectId();
  }

  /** How much it matters that a key is set twice, or that a second document follows. */
  Severity twice();

  /** Takes the values of a merge key into a group that does not have them. */
  void merge(Map<String, Node.Entry> into, Place key, Node from, List<Finding> findings);

  /** For files of ours: each of them is a finding, because readers disagree about them. */
  final class Refused implements YamlExtras {

    @Override
    public Optional<Node> alias(YAMLParser yaml, Place place, String anchor, List<Finding> findings)
        throws IOException {
      if (yaml.isCurrentAlias()) {
        findings.add(extra(place, "an alias '*" + yaml.getText() + "'"));
      } else if (!anchor.isEmpty()) {
        findings.add(extra(place, "an anchor '&" + anchor + "'"));
      } else if (yaml.getTypeId() != null) {
        findings.add(extra(place, "a tag"));
      }
      return Optional.empty();
    }

    @Override
    public void remember(String anchor, Node node) {
      // The finding has been made; there will be no document.
    }

    @Override
    public Severity twice() {
      return Severity.ERROR;
    }

    @Override
    public void merge(Map<String, Node.Entry> into, Place key, Node from, List<Finding> findings) {
      findings.add(extra(key, "a merge key '<<'"));
    }
  }

  /** For files of others: they mean what YAML 1.1 says. Tags are passed over. */
  final class Resolved implements YamlExtras {

    /** Aliases of aliases can stand for more than any computer holds. */
    private static final int MOST_PARTS = TreeParsers.MAX_PARTS;

    private final Map<String, Node> anchors = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private int parts;

    @Override
    public Optional<Node> alias(YAMLParser yaml, Place place, String anchor, List<Finding> findings)
        throws IOException {
      if (!yaml.isCurrentAlias()) {
        return Optional.empty();
      }
      Node meant = anchors.get(yaml.getText());
      if (meant == null) {
        String name = yaml.getText();
        throw new Rejected(
            Code.SYNTAX.at(
                place,
                "alias '*" + name + "' has no anchor before it",
                "write '&" + name + "' before"));
      }
      parts += sizes.get(yaml.getText());
      if (parts > MOST_PARTS) {
        throw new Rejected(
            Code.YAML_EXTRA.at(
                place, "aliases stand for more than can be read", "write the values out"));
      }
      return Optional.of(meant);
    }

    @Override
    public void remember(String anchor, Node node) {
      if (!anchor.isEmpty()) {
        anchors.put(anchor, node);
        sizes.put(anchor, size(node));
      }
    }

    /** Small, because everything that is counted has passed {@link #alias} before. */
    private static int size(Node node) {
      if (node instanceof Node.Listing list) {
        return 1 + list.items().stream().mapToInt(Resolved::size).sum();
      }
      if (node instanceof Node.Mapping group) {
        return 1 + group.entries().values().stream().mapToInt(each -> size(each.value())).sum();
      }
      return 1;
    }

    /** Their readers take the last of two keys, or refuse both; nobody wrote down which. */
    @Override
    public Severity twice() {
      return Severity.WARNING;
    }

    @Override
    public void merge(Map<String, Node.Entry> into, Place key, Node from, List<Finding> findings) {
      if (from instanceof Node.Listing list) {
        list.items().forEach(each -> merge(into, key, each, findings));
      } else if (from instanceof Node.Mapping group) {
        group.entries().forEach(into::putIfAbsent);
      }
    }
  }

  private static Finding extra(Place place, String what) {
    return Code.YAML_EXTRA.at(place, what + " is not supported", "write the value out");
  }
}

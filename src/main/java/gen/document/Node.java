package gen.document;

import gen.finding.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document as a tree in which every part knows its place. YAML, JSON and TOML are read into it by
 * real parsers; line formats by patterns.
 */
public sealed interface Node {

  /** The key of a part that its reader did not understand; nothing that is written is called so. */
  String UNREAD = "\u2026";

  /** The step of a path that leads to the first key of a group. */
  String KEY = "#";

  /** What leads to an item of a list. */
  Pattern INDEX = Pattern.compile("[0-9]{1,6}");

  /** What makes a path lead to several parts. */
  Pattern WILD = Pattern.compile("[*|@]");

  /** Where this part begins. */
  Place place();

  /** What kind of value a scalar was written as. */
  enum Kind {
    STRING("text"),
    INTEGER("a whole number"),
    DECIMAL("a decimal number"),
    /** Such as 0x1F or 3_000, which readers take for different numbers, or one of many digits. */
    ODD("a number in an unusual form"),
    BOOLEAN("true or false"),
    NULL("nothing");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind in plain words, for messages. */
    public String words() {
      return words;
    }
  }

  /**
   * A single value.
   *
   * @param text the value of a string, or how a number or boolean was written
   */
  record Scalar(Kind kind, String text, Place place) implements Node {}

  /** Values in order. */
  record Listing(List<Node> items, Place place) implements Node {
    /** Keeps its own copy of the items. */
    public Listing {
      items = List.copyOf(items);
    }
  }

  /** Values by name, in the order written. */
  record Mapping(Map<String, Entry> entries, Place place) implements Node {

    /** The value of this key. */
    public Optional<Node> get(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The first key as a text; null where there is none. */
    private Node firstKey() {
      return entries.entrySet().stream()
          .findFirst()
          .map(first -> new Scalar(Kind.STRING, first.getKey(), first.getValue().key()))
          .orElse(null);
    }
  }

  /** A key's place together with its value. */
  record Entry(Place key, Node value) {}

  /**
   * The part that a dotted path leads to, such as {@code image.url}. The empty path is this node. A
   * number leads to an item of a list, and {@code #} to the first key of a group.
   */
  default Optional<Node> at(String path) {
    Node node = this;
    for (int start = 0; node != null && start < path.length(); ) {
      int dot = path.indexOf('.', start);
      int end = dot < 0 ? path.length() : dot;
      node = node.child(path.substring(start, end));
      start = end + 1;
    }
    return Optional.ofNullable(node);
  }

  /** The value of a key, or the item of a list; null where there is none. */
  default Node child(String name) {
    if (this instanceof Mapping mapping) {
      Entry entry = mapping.entries().get(name);
      return entry != null ? entry.value() : name.equals(KEY) ? mapping.firstKey() : null;
    }
    if (this instanceof Listing list && INDEX.matcher(name).matches()) {
      int index = Integer.parseInt(name);
      return index < list.items().size() ? list.items().get(index) : null;
    }
    return null;
  }

  /**
   * The parts that a dotted path leads to in which steps may be wildcards, as {@link Hit#each} has
   * them.
   */
  default List<Node> all(String path) {
    return WILD.matcher(path).find()
        ? Hit.of(this).each(path).stream().map(Hit::node).toList()
        : at(path).stream().toList();
  }

  /** The items of a list or the values of a group; none of a scalar. */
  default List<Node> children() {
    if (this instanceof Listing list) {
      return list.items();
    }
    return this instanceof Mapping mapping
        ? mapping.entries().values().stream().map(Entry::value).toList()
        : List.of();
  }

  /** The text of the scalar that a dotted path leads to. */
  default Optional<String> text(String path) {
    return at(path).orElse(null) instanceof Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}

package gen.document;

import gen.finding.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads typed values out of a group of keys that has already passed its schema. Paths are dotted. A
 * missing value that the schema demands is a bug of ours, hence an exception.
 *
 * @param node the group of keys
 * @param defaults what holds for keys that are left out
 */
public record Fields(Node node, Defaults defaults) {

  /** A group without defaults. */
  public Fields(Node node) {
    this(node, Defaults.NONE);
  }

  /** The group at this path; an empty group if there is none. */
  public Fields in(String path) {
    Node group = node.at(path).orElse(new Node.Mapping(Map.of(), node.place()));
    return new Fields(group, defaults.in(path));
  }

  /** True when something stands at this path. */
  public boolean has(String path) {
    return node.at(path).isPresent();
  }

  /** The text at this path, or its default. */
  public String text(String path) {
    return optional(path)
        .or(() -> defaults.in(path).text())
        .orElseThrow(() -> new IllegalStateException("no '" + path + "'"));
  }

  /** The text at this path, or this default. */
  public String text(String path, String otherwise) {
    return optional(path).orElse(otherwise);
  }

  /** The text at this path, if there is one; a default does not count. */
  public Optional<String> optional(String path) {
    return node.text(path);
  }

  /** The whole number at this path, or this default. */
  public int number(String path, int otherwise) {
    return optional(path).map(Integer::parseInt).orElse(otherwise);
  }

  /** The whole number at this path, or its default. */
  public int number(String path) {
    return Integer.parseInt(text(path));
  }

  /** The truth value at this path, or its default; false if there is none. */
  public boolean isTrue(String path) {
    return optional(path).or(() -> defaults.in(path).text()).filter("true"::equals).isPresent();
  }

  /** The items of the list at this path; none if there is no list. */
  public List<Node> items(String path) {
    return node.at(path).orElse(null) instanceof Node.Listing list ? list.items() : List.of();
  }

  /** The texts of the list at this path, or of its default. */
  public List<String> texts(String path) {
    return has(path)
        ? items(path).stream().map(item -> item.text("").orElse("")).toList()
        : defaults.in(path).texts();
  }

  /** The paths that are written here: one text, or a list of them. */
  public Paths paths(String path) {
    return new Paths(optional(path).map(List::of).orElseGet(() -> texts(path)));
  }

  /** Each item of the list at this path, converted. */
  public <T> List<T> each(String path, Function<Fields, T> convert) {
    Defaults item = defaults.in(path).item();
    return items(path).stream().map(each -> convert.apply(new Fields(each, item))).toList();
  }

  /** Each value of the group at this path, converted, in the order written. */
  public <T> Map<String, T> map(String path, BiFunction<String, Fields, T> convert) {
    Map<String, T> result = new LinkedHashMap<>();
    if (node.at(path).orElse(null) instanceof Node.Mapping mapping) {
      Defaults group = defaults.in(path);
      mapping
          .entries()
          .forEach(
              (key, entry) ->
                  result.put(key, convert.apply(key, new Fields(entry.value(), group.in(key)))));
    }
    return result;
  }

  /** The texts of the group at this path by key. */
  public Map<String, String> textMap(String path) {
    return map(path, (key, value) -> value.node().text("").orElse(""));
  }

  /**
   * Where a path stands, as far as it is written: at its value, or at its key where the value
   * begins in another line.
   */
  public Place key(String path) {
    Node part = node;
    Place place = node.place();
    for (String name : path.split("\\.")) {
      Node.Entry entry = part instanceof Node.Mapping group ? group.entries().get(name) : null;
      if (entry == null) {
        return place;
      }
      part = entry.value();
      place = part.place().line() == entry.key().line() ? part.place() : entry.key();
    }
    return place;
  }

  /**
   * Where the first of these paths stands that is written whole, and where none is, the last of
   * them as far as it is written.
   */
  public Place keyOf(String path, String... others) {
    return others.length == 0 || has(path)
        ? key(path)
        : keyOf(others[0], Arrays.copyOfRange(others, 1, others.length));
  }

  /** Where the value at this path stands; the place of the group if there is none. */
  public Place place(String path) {
    return node.at(path).map(Node::place).orElse(node.place());
  }
}

package gen.reading;

import gen.document.Hit;
import gen.document.Node;
import gen.platform.ReadingRule;
import gen.platform.ReadingRule.ValueRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the attributes of one part of a manifest.
 *
 * @param part the part, with the key under which it stands
 */
record ValueReader(Hit part) {

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]+)}");

  /** The text at the first of these places; empty where none leads anywhere. */
  Optional<Located<String>> attribute(String name, List<ValueRule> places) {
    return places.stream()
        .filter(place -> holds(place.where()))
        .flatMap(place -> found(name, place).stream())
        .findFirst();
  }

  /** True when the first text at each of these paths looks as its pattern says. */
  boolean holds(Map<String, String> conditions) {
    return conditions.entrySet().stream().allMatch(this::holds);
  }

  /** True when the first text at the path of a condition looks as it says. */
  boolean holds(Map.Entry<String, String> condition) {
    return hit(condition.getKey())
        .flatMap(hit -> hit.node().text(""))
        .filter(text -> text.matches(condition.getValue()))
        .isPresent();
  }

  /** What a path leads to first. */
  private Optional<Hit> hit(String path) {
    return path.equals(ReadingRule.KEY)
        ? Optional.of(
            new Hit("", "", part.at(), new Node.Scalar(Node.Kind.STRING, part.key(), part.at())))
        : part.each(path).stream().findFirst();
  }

  private Optional<Located<String>> found(String name, ValueRule place) {
    Optional<Located<String>> text =
        place.text().contains("{") ? composed(place.text()) : single(name, place.text());
    return place.match().isEmpty()
        ? text
        : text.flatMap(all -> part(all, place.match().get().matcher(all.value())));
  }

  private static Optional<Located<String>> part(Located<String> all, Matcher match) {
    return match.find()
        ? Optional.of(new Located<>(match.group("value"), all.place()))
        : Optional.empty();
  }

  /** A text with paths in it, when all of them lead somewhere; it stands where the first leads. */
  private Optional<Located<String>> composed(String text) {
    Matcher holes = HOLE.matcher(text);
    StringBuilder all = new StringBuilder();
    Hit first = null;
    while (holes.find()) {
      Optional<Hit> hit = hit(holes.group(1));
      if (hit.isEmpty()) {
        return Optional.empty();
      }
      first = first == null ? hit.get() : first;
      holes.appendReplacement(all, Matcher.quoteReplacement(hit.get().text()));
    }
    holes.appendTail(all);
    return Optional.ofNullable(first)
        .map(where -> new Located<>(all.toString(), where.node().place()));
  }

  /** What a path leads to; a number in the unit that is common, where it ends in a divisor. */
  private Optional<Located<String>> single(String name, String path) {
    int slash = path.lastIndexOf('/');
    String way = slash < 0 ? path : path.substring(0, slash);
    return hit(way)
        .map(hit -> attribute(name, hit.node()))
        .map(found -> slash < 0 ? found : divided(found, path.substring(slash + 1)));
  }

  private static Located<String> divided(Located<String> found, String by) {
    if (!found.value().matches("[0-9]{1,9}")) {
      return found;
    }
    BigDecimal divisor = new BigDecimal(by);
    BigDecimal number = new BigDecimal(found.value()).divide(divisor, MathContext.DECIMAL32);
    return new Located<>(number.stripTrailingZeros().toPlainString(), found.place());
  }

  private static Located<String> attribute(String name, Node node) {
    boolean command = Commands.isOne(name);
    return new Located<>(command ? Commands.of(node) : node.text("").orElse(""), node.place());
  }
}

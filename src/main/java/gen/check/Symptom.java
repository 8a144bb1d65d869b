package gen.check;

import gen.document.Fields;
import gen.document.Hit;
import gen.document.Node;
import gen.finding.Place;
import gen.finding.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What something wrong looks like.
 *
 * @param at path, with wildcards, from a part of a document to it
 * @param key what its key looks like
 * @param matches what its text looks like when it is wrong; a group called {@code here} is the part
 *     that is to blame
 * @param differs what its text looks like when it is right
 * @param kinds kinds of value that are wrong; none for all
 * @param relation what makes it wrong only together with something else
 * @param absent true when it is wrong that nothing stands there
 */
record Symptom(
    String at,
    Optional<Pattern> key,
    Optional<Pattern> matches,
    Optional<Pattern> differs,
    List<Node.Kind> kinds,
    Relation relation,
    boolean absent) {

  private static final String HERE = "here";

  /** What an entry of {@code checks} says of it. */
  static Symptom of(Fields entry) {
    return new Symptom(
        entry.text("at", ""),
        entry.optional("key").map(Pattern::compile),
        entry.optional("matches").map(Pattern::compile),
        entry.optional("differs").map(Pattern::compile),
        entry.texts("kinds").stream()
            .map(kind -> Node.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
            .toList(),
        Relation.of(entry),
        entry.isTrue("absent"));
  }

  /**
   * What is wrong in this part; the part itself when something is missing there.
   *
   * @param root the whole file
   */
  List<Hit> in(Hit part, Hit root) {
    List<Hit> found = part.each(at);
    if (absent) {
      return found.isEmpty() ? List.of(part) : List.of();
    }
    return relation.of(found.stream().filter(this::fits).toList(), root);
  }

  private boolean fits(Hit hit) {
    boolean kind =
        kinds.isEmpty() || hit.node() instanceof Node.Scalar value && kinds.contains(value.kind());
    return kind
        && Verdict.isShort(hit)
        && key.map(pattern -> pattern.matcher(hit.key()).matches()).orElse(true)
        && matches.map(pattern -> pattern.matcher(hit.text()).matches()).orElse(true)
        && differs.map(pattern -> !pattern.matcher(hit.text()).matches()).orElse(true);
  }

  /** Where a hit is to be shown: at its value when that is wrong, else at its key. */
  Place place(Hit hit) {
    boolean key = matches.isEmpty() && differs.isEmpty() && kinds.isEmpty() && !relation.isAny();
    if (key) {
      return hit.at();
    }
    Place text = hit.node().place();
    return here(hit).map(match -> inside(text, match.start(HERE), match.group(HERE))).orElse(text);
  }

  /** The part of the text that is to blame; all of it when the pattern does not say. */
  String blamed(Hit hit) {
    return here(hit).map(match -> match.group(HERE)).orElse(hit.text());
  }

  private Optional<Matcher> here(Hit hit) {
    return matches
        .filter(pattern -> pattern.pattern().contains("(?<" + HERE + ">"))
        .map(pattern -> pattern.matcher(hit.text()))
        .filter(Matcher::matches)
        .filter(match -> match.start(HERE) >= 0);
  }

  /** The place of a part of a text, which may be in quotes; that of the text if it is not there. */
  private static Place inside(Place text, int index, String part) {
    Source source = text.source();
    int from = source.offset(text.line(), text.column()) + index;
    if (source.text().startsWith(part, from)) {
      return source.place(from);
    }
    return source.text().startsWith(part, from + 1) ? source.place(from + 1) : text;
  }
}

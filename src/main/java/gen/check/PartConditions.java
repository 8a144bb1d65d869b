package gen.check;

import gen.document.Fields;
import gen.document.Hit;
import gen.document.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What must stand in a part of a document.
 *
 * @param byPath by path, with wildcards, what one of the texts there looks like; nothing where none
 *     may be
 */
record PartConditions(Map<String, Optional<Pattern>> byPath) {

  /** Those of a group by path; {@code null} means that nothing may stand there. */
  static PartConditions of(Fields group) {
    return new PartConditions(group.map("", (path, value) -> pattern(value)));
  }

  /** Those of a file; nothing where {@code null} says that there may be no such file. */
  static Optional<PartConditions> ofFile(Fields file) {
    return isNothing(file) ? Optional.empty() : Optional.of(of(file));
  }

  private static Optional<Pattern> pattern(Fields value) {
    return isNothing(value) ? Optional.empty() : Optional.of(Pattern.compile(value.text("")));
  }

  private static boolean isNothing(Fields value) {
    return value.node() instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL;
  }

  /** True when all of them hold in this part. */
  boolean hold(Hit part) {
    return byPath.entrySet().stream().allMatch(each -> holds(each.getValue(), part, each.getKey()));
  }

  private static boolean holds(Optional<Pattern> expected, Hit part, String path) {
    List<Hit> found = part.each(path);
    return expected
        .map(
            pattern ->
                found.stream()
                    .filter(Verdict::isShort)
                    .anyMatch(hit -> pattern.matcher(hit.text()).matches()))
        .orElse(found.isEmpty());
  }
}

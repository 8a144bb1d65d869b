package gen.validate;

import gen.document.Fields;
import gen.document.Node;
import gen.finding.Edit;
import gen.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A check that is said in data: something that stands, or does not stand, at a place in a file.
 *
 * @param code the rule that it belongs to
 * @param role the file in which it looks
 * @param each path, with wildcards, of the parts that are looked at; empty for the whole file
 * @param where what must be at a path in such a part, by path; {@code null} for "nothing"
 * @param at path, with wildcards, from such a part to what is wrong
 * @param matches what the text there looks like when it is wrong
 * @param differs what the text there looks like when it is right
 * @param kinds kinds of value that are wrong there; none for all
 * @param relation what makes it wrong only together with something else
 * @param absent true when it is wrong that nothing stands there
 */
record DataCheck(
    String code,
    String role,
    String each,
    Map<String, Optional<Pattern>> where,
    String at,
    Optional<Pattern> key,
    Optional<Pattern> matches,
    Optional<Pattern> differs,
    List<Node.Kind> kinds,
    Relation relation,
    boolean absent,
    Saying saying,
    Repair repair) {

  /**
   * What is said about it. {@code {value}}, {@code {key}}, {@code {path}} and {@code {a.b}} for a
   * path in the part are filled in.
   *
   * @param limit how much it matters at most; what is not certain is at most a warning
   */
  record Saying(String message, String help, String doubt, Optional<Severity> limit) {}

  /** Judges a file. */
  void judge(Document document, Verdict verdict) {
    Hit root = Hit.of(document.tree().orElseThrow());
    root.each(each).stream()
        .filter(this::isMeant)
        .forEach(
            part -> {
              List<Hit> there = part.each(at).stream().filter(this::isWrong).toList();
              List<Hit> hits = relation.of(there, root);
              if (absent && part.each(at).isEmpty()) {
                say(part, part, verdict);
              } else if (!absent) {
                hits.forEach(hit -> say(part, hit, verdict));
              }
            });
  }

  private boolean isMeant(Hit part) {
    return where.entrySet().stream()
        .allMatch(
            condition -> {
              List<Hit> found = part.each(condition.getKey());
              return condition
                  .getValue()
                  .map(pattern -> found.stream().anyMatch(hit -> fits(pattern, hit)))
                  .orElse(found.isEmpty());
            });
  }

  private static boolean fits(Pattern pattern, Hit hit) {
    return pattern.matcher(hit.text()).matches();
  }

  private boolean isWrong(Hit hit) {
    boolean kind =
        kinds.isEmpty() || hit.node() instanceof Node.Scalar value && kinds.contains(value.kind());
    return kind
        && key.map(pattern -> pattern.matcher(hit.key()).matches()).orElse(true)
        && matches.map(pattern -> fits(pattern, hit)).orElse(true)
        && differs.map(pattern -> !fits(pattern, hit)).orElse(true);
  }

  private void say(Hit part, Hit hit, Verdict verdict) {
    String message = filled(saying.message(), part, hit);
    String help = filled(saying.help(), part, hit);
    List<Edit> edits = absent ? List.of() : repair.edits(hit);
    verdict.say(
        new Verdict.Statement(
            isAboutTheValue() ? hit.node().place() : hit.at(),
            message,
            help,
            saying.doubt(),
            saying.limit(),
            edits));
  }

  private boolean isAboutTheValue() {
    return matches.isPresent() || differs.isPresent() || relation.isAny();
  }

  private static String filled(String text, Hit part, Hit hit) {
    return Pattern.compile("\\{([A-Za-z0-9_.*|]+)\\}")
        .matcher(text)
        .replaceAll(
            name ->
                java.util.regex.Matcher.quoteReplacement(
                    switch (name.group(1)) {
                      case "value" -> hit.text();
                      case "key" -> hit.key();
                      case "path" -> hit.path();
                      default ->
                          part.each(name.group(1)).stream().findFirst().map(Hit::text).orElse("");
                    }));
  }

  /** One entry of {@code checks}. */
  static DataCheck of(String code, Fields entry) {
    return new DataCheck(
        code,
        entry.text("file"),
        entry.text("each", ""),
        entry.map("where", (path, value) -> pattern(value)),
        entry.text("at", ""),
        entry.optional("key").map(Pattern::compile),
        entry.optional("matches").map(Pattern::compile),
        entry.optional("differs").map(Pattern::compile),
        entry.texts("kinds").stream()
            .map(kind -> Node.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)))
            .toList(),
        Relation.of(entry),
        entry.isTrue("absent"),
        new Saying(
            entry.text("message"),
            entry.text("help", ""),
            entry.text("doubt", ""),
            entry
                .optional("limit")
                .map(limit -> Severity.valueOf(limit.toUpperCase(java.util.Locale.ROOT)))),
        Repair.of(entry.in("fix")));
  }

  private static Optional<Pattern> pattern(Fields value) {
    boolean nothing = value.node() instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL;
    return nothing ? Optional.empty() : Optional.of(Pattern.compile(value.text("")));
  }
}

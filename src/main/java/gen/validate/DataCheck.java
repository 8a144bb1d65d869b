package gen.validate;

import gen.document.Fields;
import gen.finding.Edit;
import gen.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A check that is said in data: something that stands, or does not stand, at a place in a file.
 *
 * @param code the rule that it belongs to
 * @param scope the parts of files in which it looks
 * @param mark what is wrong there
 * @param unlike path from the top of the file to texts; it is wrong when it is none of them. Empty
 *     for no such demand
 */
record DataCheck(String code, Scope scope, Mark mark, String unlike, Saying saying, Repair repair) {

  private static final Pattern FILLED = Pattern.compile("\\{([A-Za-z0-9_.*|-]+)\\}");

  /**
   * Where a check looks.
   *
   * @param roles the files
   * @param line what the parts of a text look like that is no tree; they are texts then
   * @param each path, with wildcards, of the parts; empty for the whole file
   * @param where what must be in such a part
   * @param beside what must be in other files, by role; nothing for a file that must not be there
   */
  record Scope(
      List<String> roles,
      Optional<Pattern> line,
      String each,
      Conditions where,
      Map<String, Optional<Conditions>> beside) {

    /** The files that are meant. */
    List<Document> documents(Manifests manifests) {
      boolean meant =
          beside.entrySet().stream()
              .allMatch(each -> holds(each.getValue(), manifests, each.getKey()));
      return manifests.documents().stream()
          .filter(document -> meant && roles.contains(document.role()))
          .toList();
    }

    /** The parts of a file that are meant. */
    List<Hit> parts(Document document) {
      Stream<Hit> parts =
          line.map(pattern -> Hit.in(document.source(), pattern))
              .orElseGet(
                  () -> document.tree().stream().flatMap(tree -> Hit.of(tree).each(each).stream()));
      return parts.filter(where::hold).toList();
    }

    private static boolean holds(Optional<Conditions> expected, Manifests manifests, String role) {
      Optional<Document> document = manifests.document(role);
      return expected
          .map(
              conditions ->
                  document
                      .flatMap(Document::tree)
                      .map(Hit::of)
                      .filter(conditions::hold)
                      .isPresent())
          .orElse(document.isEmpty());
    }
  }

  /**
   * What is said about it. {@code {value}}, {@code {here}} for the part of it that is to blame,
   * {@code {key}}, {@code {path}} and {@code {a.b}} for a path in the part are filled in.
   *
   * @param limit how much it matters at most; what is not certain is at most a warning
   */
  record Saying(String message, String help, String doubt, Optional<Severity> limit) {}

  /** Judges the manifests of one installation. */
  void judge(Manifests manifests, Verdict verdict) {
    for (Document document : scope.documents(manifests)) {
      for (Hit part : scope.parts(document)) {
        mark.in(part).stream()
            .filter(hit -> isUnlike(hit, document))
            .forEach(hit -> say(part, hit, verdict));
      }
    }
  }

  private boolean isUnlike(Hit hit, Document document) {
    return unlike.isEmpty()
        || document.tree().stream()
            .flatMap(tree -> Hit.of(tree).each(unlike).stream())
            .noneMatch(other -> other.text().equals(hit.text()));
  }

  private void say(Hit part, Hit hit, Verdict verdict) {
    List<Edit> edits = mark.absent() ? List.of() : repair.edits(hit);
    verdict.say(
        new Verdict.Statement(
            mark.place(hit),
            filled(saying.message(), part, hit),
            filled(saying.help(), part, hit),
            saying.doubt(),
            saying.limit(),
            edits));
  }

  private String filled(String text, Hit part, Hit hit) {
    return FILLED
        .matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(filling(name.group(1), part, hit)));
  }

  private String filling(String name, Hit part, Hit hit) {
    return switch (name) {
      case "value" -> hit.text();
      case "here" -> mark.blamed(hit);
      case "key" -> hit.key();
      case "path" -> hit.path();
      default -> part.each(name).stream().findFirst().map(Hit::text).orElse("");
    };
  }

  /** One entry of {@code checks}. */
  static DataCheck of(String code, Fields entry) {
    return new DataCheck(
        code,
        new Scope(
            List.of(entry.text("file").split("\\|")),
            entry.optional("line").map(Pattern::compile),
            entry.text("each", ""),
            Conditions.of(entry.in("where")),
            entry.map("beside", (role, file) -> Conditions.ofFile(file))),
        Mark.of(entry),
        entry.text("unlike", ""),
        new Saying(
            entry.text("message"),
            entry.text("help", ""),
            entry.text("doubt", ""),
            entry.optional("limit").map(limit -> Severity.valueOf(limit.toUpperCase(Locale.ROOT)))),
        Repair.of(entry.in("fix")));
  }
}

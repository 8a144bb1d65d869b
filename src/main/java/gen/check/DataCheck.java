package gen.check;

import gen.document.Fields;
import gen.document.Hit;
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
 */
public record DataCheck(String code, Scope scope, Symptom mark, Saying saying, Repair repair) {

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
      PartConditions where,
      Map<String, Optional<PartConditions>> beside) {

    /** The parts of these files that are meant. */
    List<Part> parts(List<Document> documents) {
      boolean meant =
          beside.entrySet().stream()
              .allMatch(each -> holds(each.getValue(), documents, each.getKey()));
      return documents.stream()
          .filter(document -> meant && roles.contains(document.role()))
          .flatMap(this::parts)
          .filter(part -> where.hold(part.hit()))
          .toList();
    }

    private Stream<Part> parts(Document document) {
      return line.map(pattern -> Hit.in(document.source(), pattern).map(hit -> new Part(hit, hit)))
          .orElseGet(
              () ->
                  document.tree().stream()
                      .map(Hit::of)
                      .flatMap(root -> root.each(each).stream().map(hit -> new Part(root, hit))));
    }

    private static boolean holds(
        Optional<PartConditions> expected, List<Document> documents, String role) {
      Optional<Document> document =
          documents.stream().filter(each -> each.role().equals(role)).findFirst();
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
   * A part of a file.
   *
   * @param root the whole file
   */
  record Part(Hit root, Hit hit) {}

  /**
   * What is said about it. {@code {value}}, {@code {here}} for the part of it that is to blame,
   * {@code {key}}, {@code {path}} and {@code {a.b}} for a path in the part are filled in.
   *
   * @param limit how much it matters at most; what is not certain is at most a warning
   */
  record Saying(String message, String help, String doubt, Optional<Severity> limit) {}

  /** Judges the files of one installation. */
  public void judge(List<Document> documents, Verdict verdict) {
    for (Part part : scope.parts(documents)) {
      mark.in(part.hit(), part.root()).forEach(hit -> say(part.hit(), hit, verdict));
    }
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
  public static DataCheck of(String code, Fields entry) {
    return new DataCheck(
        code,
        new Scope(
            List.of(entry.text("file").split("\\|")),
            entry.optional("line").map(Pattern::compile),
            entry.text("each", ""),
            PartConditions.of(entry.in("where")),
            entry.map("beside", (role, file) -> PartConditions.ofFile(file))),
        Symptom.of(entry),
        new Saying(
            entry.text("message"),
            entry.text("help", ""),
            entry.text("doubt", ""),
            entry.optional("limit").map(limit -> Severity.valueOf(limit.toUpperCase(Locale.ROOT)))),
        Repair.of(entry.in("fix")));
  }
}

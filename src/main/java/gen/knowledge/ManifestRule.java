package gen.knowledge;

import gen.check.Document;
import gen.document.Fields;
import gen.document.Format;
import gen.document.Hit;
import gen.document.Node;
import gen.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a file of a platform is found and told from others of the same name.
 *
 * @param role the path by which the platform's reading rules know it
 * @param path what its path below the root of its manifests looks like
 * @param companion true when it means nothing without another file beside it
 * @param beside role of the file that must lie beside it; empty where any main file will do
 * @param named paths, with wildcards, in that file that say where this one lies; none where it lies
 *     beside it
 * @param schema the platform's schema for it
 * @param limits how much a finding of the schema matters at most, by code
 * @param ignored codes of the schema that do not matter in this file
 * @param ends the first day on which the platform no longer reads it; empty when none is known
 * @param successor what the platform reads in its place
 * @param contextIsFolder true for a Dockerfile that is built from its own folder alone
 * @param references where it names other files of the repository
 * @param lookalikes files of the same name that belong to something else
 * @param calls functions of which a program's calls are read, or say nothing that is judged
 */
public record ManifestRule(
    String role,
    Pattern path,
    Format format,
    boolean companion,
    String beside,
    List<String> named,
    Optional<String> schema,
    Map<String, Severity> limits,
    List<String> ignored,
    Optional<LocalDate> ends,
    String successor,
    boolean contextIsFolder,
    List<FileReference.Rule> references,
    List<Lookalike> lookalikes,
    List<String> calls) {

  /**
   * A sign that a file belongs to something else.
   *
   * @param owner whose file it is
   * @param has a path, with wildcards, that only such a file has
   * @param lacks a path that every file of ours has; empty if there is none
   * @param where what texts in such a file look like, by path
   */
  public record Lookalike(String owner, String has, String lacks, Map<String, String> where) {

    private boolean fits(Node document) {
      Hit root = Hit.of(document);
      return (has.isEmpty() || !root.each(has).isEmpty())
          && (lacks.isEmpty() || root.each(lacks).isEmpty())
          && where.entrySet().stream()
              .allMatch(
                  each ->
                      root.each(each.getKey()).stream()
                          .anyMatch(hit -> hit.text().matches(each.getValue())));
    }

    private static Lookalike of(Fields entry) {
      return new Lookalike(
          entry.text("owner"),
          entry.text("has", ""),
          entry.text("lacks", ""),
          entry.textMap("where"));
    }
  }

  /** One entry of {@code manifests.yaml}. */
  static ManifestRule of(Fields entry) {
    Map<String, Severity> limits =
        entry.textMap("limits").entrySet().stream()
            .filter(limit -> !limit.getValue().equals("ignore"))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    limit -> Severity.valueOf(limit.getValue().toUpperCase(Locale.ROOT))));
    return new ManifestRule(
        entry.text("role"),
        Pattern.compile(entry.text("path")),
        Format.of(entry.text("format")).orElseThrow(),
        entry.isTrue("companion"),
        entry.text("beside", ""),
        entry.texts("named"),
        entry.optional("schema"),
        limits,
        entry.textMap("limits").entrySet().stream()
            .filter(limit -> limit.getValue().equals("ignore"))
            .map(Map.Entry::getKey)
            .toList(),
        entry.optional("ends").map(LocalDate::parse),
        entry.text("successor", ""),
        entry.text("context", "").equals("folder"),
        entry.each("references", FileReference.Rule::of),
        entry.each("lookalikes", Lookalike::of),
        entry.texts("calls"));
  }

  /** Where files of this kind lie, as the one that must lie beside them says. */
  public Stream<String> names(Document beside) {
    return beside.tree().map(Hit::of).stream()
        .flatMap(root -> named.stream().flatMap(path -> root.each(path).stream()))
        .map(hit -> hit.text().replaceFirst("^(?:\\./)++", ""));
  }

  /** Whose file this is, when it is not one of the platform's. */
  public Optional<String> owner(Node document) {
    return lookalikes.stream()
        .filter(each -> each.fits(document))
        .map(Lookalike::owner)
        .findFirst();
  }
}

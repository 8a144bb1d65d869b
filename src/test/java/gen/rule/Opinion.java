package gen.rule;

import gen.finding.Edit;
import gen.finding.Finding;
import gen.finding.Source;
import gen.pipeline.Schemas;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import gen.platform.Platforms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What validation says of some files, by the rules and facts of the real platforms. */
record Opinion(List<Finding> findings) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Validation VALIDATION = validation();

  private static Validation validation() {
    Schemas schemas = new Schemas();
    Path templates = Path.of("").toAbsolutePath().resolve("templates");
    return new Validation(new Platforms(List.of(templates), schemas::builtIn), schemas);
  }

  /** What is said of these files on this day. */
  static Opinion of(Path folder, Map<String, String> files, LocalDate today) {
    return of(new ValidationOrder(folder, List.of(folder), List.of(), today), files);
  }

  /** What is said of these files today, compared with this descriptor of an earlier release. */
  static Opinion since(Source released, Path folder, Map<String, String> files) {
    ValidationOrder order = new ValidationOrder(folder, List.of(folder), List.of(), TODAY);
    return of(order.since(released), files);
  }

  private static Opinion of(ValidationOrder order, Map<String, String> files) {
    files.forEach((path, text) -> write(order.top().resolve(path), text));
    return new Opinion(VALIDATION.run(order).findings());
  }

  /** What is said of one file today. */
  static Opinion of(Path folder, String path, String text) {
    return of(folder, Map.of(path, text), TODAY);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every finding as {@code severity code}, without those of the codes that are left out. */
  List<String> all(String... without) {
    return findings.stream()
        .filter(each -> !List.of(without).contains(each.code().id()))
        .map(each -> each.severity().word() + " " + each.code().id())
        .distinct()
        .toList();
  }

  /** Every finding as {@code line severity code}, in the order of the file. */
  List<String> lines() {
    return findings.stream()
        .sorted(Comparator.comparingInt(each -> each.place().line()))
        .map(each -> each.place().line() + " " + each.severity().word() + " " + each.code().id())
        .toList();
  }

  /** The findings with this code as {@code line severity}. */
  List<String> of(String code) {
    return findings.stream()
        .filter(each -> each.code().id().equals(code))
        .map(each -> each.place().line() + " " + each.severity().word())
        .toList();
  }

  /** The text of the only file after all repairs. */
  String repaired(String text) {
    return Edit.apply(
        text, findings.stream().flatMap(each -> each.repair().stream()).distinct().toList());
  }
}

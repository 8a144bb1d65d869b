package gen.rule;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What validation finds in some files, by the rules that are tested here. Besides the real
 * platforms it knows one that does not exist, whose facts do not change: {@code mill}.
 */
public record Judged(List<Finding> findings) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  public static final String GEN =
      """
      version: 1
      id: app
      name: App
      description: An app.
      image: {name: ghcr.io/example/app, tag: "1.0.0"}
      http: {port: 3000, health: {path: /health}}
      postgres: {}
      env:
        DATABASE_URL: ${postgres.url}
        PORT: ${port}
      """;

  /** The rules that these tests are about; what others say of their files does not matter here. */
  private static final Set<String> RULES =
      Set.of(
          "price-jump",
          "plan-retired",
          "plan-unknown",
          "plan-feature-mismatch",
          "platform-eol",
          "platform-data-stale",
          "region-unknown",
          "free-db-expires",
          "db-version",
          "verification-stale",
          "required-env-missing",
          "unknown-env",
          "env-enum-invalid",
          "too-many-prompts",
          "prompt-format",
          "image-drift",
          "image-tag-floating",
          "image-registry",
          "build-from-source",
          "template-source-mismatch",
          "manifest-location",
          "reference-wrong-place",
          "setting-shadowed",
          "duplicate-key",
          "bad-format",
          "syntax");

  private static final Validation VALIDATION = validation();

  private static Validation validation() {
    Schemas schemas = new Schemas();
    Path root = Path.of("").toAbsolutePath();
    List<Path> roots =
        List.of(root.resolve("templates"), root.resolve("src/test/resources/platforms"));
    return new Validation(new Platforms(roots, schemas::builtIn), schemas);
  }

  /** What is found today. */
  public static Judged of(Path folder, Map<String, String> files) {
    return of(folder, files, TODAY);
  }

  /** What is found on this day. */
  public static Judged of(Path folder, Map<String, String> files, LocalDate today) {
    return of(order(folder, today), files);
  }

  /** What is found today, compared with this descriptor of an earlier release. */
  public static Judged since(Source released, Path folder, Map<String, String> files) {
    return of(order(folder, TODAY).since(released), files);
  }

  private static ValidationOrder order(Path folder, LocalDate today) {
    return new ValidationOrder(folder, List.of(folder), List.of("mill"), today);
  }

  private static Judged of(ValidationOrder order, Map<String, String> files) {
    files.forEach((path, text) -> write(order.top().resolve(path), text));
    return new Judged(
        VALIDATION.run(order).findings().stream()
            .filter(each -> RULES.contains(each.code().id()))
            .toList());
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The codes, each as often as it was found. */
  public List<String> codes() {
    return findings.stream().map(each -> each.code().id()).toList();
  }

  /** Findings of one rule as {@code file:line:col severity message | help}. */
  public List<String> of(String code) {
    return findings.stream()
        .filter(each -> each.code().id().equals(code))
        .map(Judged::shown)
        .toList();
  }

  private static String shown(Finding each) {
    return each.place() + " " + each.severity().word() + " " + each.message() + " | " + each.help();
  }

  /** A manifest of the platform, with a web service of this shape. */
  public static String web(String... lines) {
    return "services:\n  - type: web\n    image: ghcr.io/example/app:1.0.0\n" + indented(lines);
  }

  private static String indented(String... lines) {
    StringBuilder text = new StringBuilder();
    Stream.of(lines).forEach(line -> text.append("    ").append(line).append('\n'));
    return text.toString();
  }
}

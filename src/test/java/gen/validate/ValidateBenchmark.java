package gen.validate;

import gen.app.AppReader;
import gen.finding.Code;
import gen.finding.Severity;
import gen.knowledge.Library;
import gen.knowledge.Rule;
import gen.knowledge.Rules;
import gen.pipeline.Schemas;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import gen.platform.Platforms;
import gen.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Times the judging of about 2,000 files: manifests of others, each in a folder of its own under
 * the name by which its platform knows it, again and again. Prints rows of Markdown: files per
 * second; with a third argument, what each rule costs.
 *
 * <pre>
 * java -cp target/test-classes:target/gen.jar gen.validate.ValidateBenchmark CORPORA [ROUNDS [rules]]
 * </pre>
 */
final class ValidateBenchmark {

  private static final int FILES = 2_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private ValidateBenchmark() {}

  /** A folder of manifests for each platform, and the number of rounds. */
  public static void main(String[] args) throws IOException {
    Path top = Files.createTempDirectory("gen-bench");
    int files = replicate(Path.of(args[0]), top);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
    if (args.length > 2) {
      rules(top, files, rounds);
    } else {
      whole(top, files, rounds);
    }
  }

  private static void whole(Path top, int files, int rounds) {
    Schemas schemas = new Schemas();
    Validation validation = new Validation(platforms(schemas), schemas);
    ValidationOrder order = new ValidationOrder(top, List.of(top), List.of(), TODAY);
    List<Double> seconds = new ArrayList<>();
    int findings = 0;
    for (int round = -2; round < rounds; round++) {
      long start = System.nanoTime();
      findings = validation.run(order).findings().size();
      if (round >= 0) {
        seconds.add((System.nanoTime() - start) / 1e9);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %d | %.2f | %.2f to %.2f | %.0f |%n",
        Runtime.getRuntime().availableProcessors(),
        files,
        findings,
        median(seconds),
        seconds.stream().min(Double::compare).orElseThrow(),
        seconds.stream().max(Double::compare).orElseThrow(),
        files / median(seconds));
  }

  /** What each rule takes by itself, with what all of them share as the first row. */
  private static void rules(Path top, int files, int rounds) {
    Schemas schemas = new Schemas();
    Platforms platforms = platforms(schemas);
    Library library =
        new Library(
            platforms,
            schemas::builtIn,
            (id, name) -> schemas.ofPlatform(platforms.folder(id), name));
    List<Manifests> manifests =
        new ContentsReader(
                new AppReader(schemas.descriptor()), library.knowledge(), library.foreign(), TODAY)
            .read(new Repository(top, List.of(top)))
            .manifests();
    Map<String, Judge> judges = judges(library.rules());
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = -2; round < rounds; round++) {
      for (Map.Entry<String, Judge> each : judges.entrySet()) {
        long start = System.nanoTime();
        manifests.forEach(each.getValue()::judge);
        if (round >= 0) {
          double milliseconds = (System.nanoTime() - start) / 1e6;
          times.computeIfAbsent(each.getKey(), code -> new ArrayList<>()).add(milliseconds);
        }
      }
    }
    print(times, files);
  }

  private static Map<String, Judge> judges(Rules all) {
    Map<String, Judge> judges = new LinkedHashMap<>();
    judges.put("", new Judge(id -> new Code(id, Severity.NOTE), Map.of()));
    Map<String, Check> checks = Rulebook.checks();
    for (Rule rule : all.all()) {
      String code = rule.code().id();
      Map<String, Check> own = new TreeMap<>(checks);
      own.keySet().retainAll(List.of(code));
      judges.put(code, new Judge(id -> rule.code(), own));
    }
    return judges;
  }

  private static void print(Map<String, List<Double>> times, int files) {
    double shared = median(times.get(""));
    System.out.printf(Locale.ROOT, "| schemas | %.1f |%n", shared * 1000 / files);
    times.entrySet().stream()
        .filter(each -> !each.getKey().isEmpty())
        .sorted((a, b) -> Double.compare(median(b.getValue()), median(a.getValue())))
        .limit(15)
        .forEach(
            each ->
                System.out.printf(
                    Locale.ROOT,
                    "| `%s` | %.1f |%n",
                    each.getKey(),
                    (median(each.getValue()) - shared) * 1000 / files));
  }

  private static Platforms platforms(Schemas schemas) {
    return new Platforms(List.of(Path.of("templates")), schemas::builtIn);
  }

  private static int replicate(Path corpora, Path top) throws IOException {
    List<Path> originals = new ArrayList<>();
    for (String platform : List.of("fly", "heroku", "railway", "render")) {
      try (Stream<Path> all = Files.list(corpora.resolve(platform))) {
        all.filter(file -> !name(file).isEmpty()).sorted().forEach(originals::add);
      }
    }
    int made = 0;
    for (int copy = 0; made < FILES; copy++) {
      for (Path original : originals) {
        Path folder = Files.createDirectories(top.resolve(copy + "/" + original.getFileName()));
        Files.copy(original, folder.resolve(name(original)));
        made++;
      }
    }
    return made;
  }

  /** The name that a platform looks for; empty for files that are none of theirs. */
  private static String name(Path file) {
    String platform = file.getParent().getFileName().toString();
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (platform + " " + ending) {
      case "render yaml" -> "render.yaml";
      case "fly toml" -> "fly.toml";
      case "railway toml" -> "railway.toml";
      case "railway json" -> "railway.json";
      case "heroku json" -> "app.json";
      case "heroku yml" -> "heroku.yml";
      default -> "";
    };
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}

package gen.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.Tree;
import gen.finding.Finding;
import gen.finding.Severity;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import gen.rule.RulesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What gen makes is broken in named ways, and is then judged as if it had been written by hand: no
 * ledger says that gen made it, so that no comparison with what gen would make finds the change.
 */
class ValidationMutationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Path PAGE = Examples.ROOT.resolve("docs/validate-mutations.md");
  private static final int LEAST_WAYS = 25;
  private static final double LEAST_FOUND = 0.95;

  private static final String HEAD =
      """
      # Broken on purpose

      What `gen` makes for each example and each platform is broken in named ways, one at a time, and then judged by
      `gen validate` together with its descriptor, but without the ledger that says that gen made it: as if it had been
      written by hand. A way counts as found when there is one more error or warning than before. A test makes this page.
      """;

  private final Validation validation = RulesTest.validation();

  /**
   * What was found when one way was tried on one example.
   *
   * @param codes of the errors and warnings that were not there before; none when it was missed
   */
  private record Trial(String platform, Mutation mutation, String example, TreeSet<String> codes) {
    boolean isFound() {
      return !codes.isEmpty();
    }
  }

  @Test
  void mostAreFoundAndTheRestIsWrittenDown(@TempDir Path temp) throws IOException {
    StringBuilder tables = new StringBuilder();
    List<Trial> all = new ArrayList<>();
    for (String platform : Examples.PLATFORMS) {
      List<Trial> trials = trials(platform, temp.resolve(platform));
      tables.append(table(platform, trials));
      all.addAll(trials);
    }

    String page = HEAD + "\n" + counts(all) + tables;
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertTrue(share(all) >= LEAST_FOUND, () -> counts(all) + missed(all));
    all.forEach(
        each ->
            assertTrue(each.isFound() || !each.mutation().why().isEmpty(), () -> "why? " + each));
    assertEquals(page, Files.exists(PAGE) ? Files.readString(PAGE) : "");
  }

  private List<Trial> trials(String platform, Path temp) throws IOException {
    List<Trial> trials = new ArrayList<>();
    for (Path folder : offering(platform)) {
      Map<String, String> files = files(folder, platform);
      Map<String, Long> before = judge(platform, files, temp.resolve("whole"));
      int ways = 0;
      String example = folder.equals(Examples.ROOT) ? "mathesar" : name(folder);
      for (Mutation mutation : Mutation.of(platform)) {
        Map<String, String> broken = mutation.apply(files);
        if (!broken.equals(files) && mutation.concerns(example)) {
          TreeSet<String> codes = new TreeSet<>();
          judge(platform, broken, temp.resolve("broken"))
              .forEach(
                  (code, times) -> {
                    if (times > before.getOrDefault(code, 0L)) {
                      codes.add(code.replaceAll(".*:", ""));
                    }
                  });
          trials.add(new Trial(platform, mutation, example, codes));
          ways++;
        }
      }
      int tried = ways;
      assertTrue(tried >= LEAST_WAYS, () -> platform + ", " + folder + ": " + tried + " ways");
    }
    return trials;
  }

  /** The folders of the apps that are offered on a platform. */
  private static List<Path> offering(String platform) {
    return Examples.folders().stream()
        .filter(folder -> Examples.offered(folder).contains(platform))
        .toList();
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }

  /** The descriptor and the files for one platform, without the ledgers. */
  private static Map<String, String> files(Path folder, String platform) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("gen.yaml", Tree.read(folder.resolve("gen.yaml")));
    String deploy = "deploy/" + platform + "/";
    Examples.filesUnder(folder.resolve(deploy))
        .forEach(path -> files.put(deploy + path, Tree.read(folder.resolve(deploy + path))));
    return files;
  }

  /** How often each error and warning is said. */
  private Map<String, Long> judge(String platform, Map<String, String> files, Path folder) {
    Tree.write(folder, files);
    Map<String, Long> said = new TreeMap<>();
    for (Finding finding :
        validation
            .run(new ValidationOrder(folder, List.of(folder), List.of(platform), TODAY))
            .findings()) {
      if (finding.severity().compareTo(Severity.NOTE) != 0) {
        said.merge(finding.severity().word() + ":" + finding.code().id(), 1L, Long::sum);
      }
    }
    for (String path : files.keySet()) {
      assertTrue(folder.resolve(path).toFile().delete(), path);
    }
    return said;
  }

  private static double share(List<Trial> trials) {
    return (double) trials.stream().filter(Trial::isFound).count() / trials.size();
  }

  private static String counts(List<Trial> trials) {
    long found = trials.stream().filter(Trial::isFound).count();
    long ways =
        trials.stream().map(each -> each.platform() + each.mutation().name()).distinct().count();
    return "%d ways, tried %d times: found %d times (%.1f %%).%n"
        .formatted(ways, trials.size(), found, 100 * share(trials));
  }

  private static String missed(List<Trial> trials) {
    StringBuilder missed = new StringBuilder();
    trials.stream()
        .filter(each -> !each.isFound())
        .forEach(
            each ->
                missed.append(
                    "%s: %s (%s)%n"
                        .formatted(each.platform(), each.mutation().name(), each.example())));
    return missed.toString();
  }

  private static String table(String platform, List<Trial> trials) {
    StringBuilder table = new StringBuilder("\n## " + platform + "\n\n" + counts(trials));
    table.append(
        "\n| What is broken | Found | By | Missed in | Why |\n| --- | --- | --- | --- | --- |\n");
    for (Mutation mutation : Mutation.of(platform)) {
      table.append(
          row(
              mutation,
              trials.stream()
                  .filter(each -> each.mutation().name().equals(mutation.name()))
                  .toList()));
    }
    return table.toString();
  }

  private static String row(Mutation mutation, List<Trial> trials) {
    TreeSet<String> codes = new TreeSet<>();
    trials.forEach(
        each -> each.codes().forEach(code -> codes.add("[%s](codes/%s.md)".formatted(code, code))));
    List<String> missed =
        trials.stream().filter(each -> !each.isFound()).map(Trial::example).toList();
    return "| %s | %d of %d | %s | %s | %s |%n"
        .formatted(
            mutation.name(),
            trials.size() - missed.size(),
            trials.size(),
            String.join(", ", codes),
            String.join(", ", missed),
            missed.isEmpty() ? "" : mutation.why());
  }
}

package gen.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gen.Computing;
import gen.Examples;
import gen.finding.Finding;
import gen.finding.Severity;
import gen.pipeline.Judgement;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import gen.rule.RulesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Manifests of public repositories. They are not ours to ship; the test reads them from a folder
 * beside the repository and is skipped where there is none.
 */
class RealManifestsTest {

  private static final Path CORPORA = Examples.ROOT.resolveSibling("shared").resolve("corpora");
  private static final Path PAGE = Examples.ROOT.resolve("docs/real-manifests.md");

  /** The endings of the stored files, and what such a file is called in its repository. */
  private static final Map<String, Map<String, String>> NAMES =
      Map.of(
          "render", Map.of(".yaml", "render.yaml", ".yml", "render.yaml"),
          "heroku", Map.of(".app.json", "app.json", ".heroku.yml", "heroku.yml"),
          "fly", Map.of(".toml", "fly.toml"),
          "railway", Map.of(".json", "railway.json", ".toml", "railway.toml"));

  private static final String HEAD =
      """
      # Real manifests

      What `gen validate` says about manifests of public repositories: platform by platform, how many files were
      judged, in how many an error was found, and what was found how often. The files are not part of this project;
      the table is made by a test that is skipped where they do not lie beside it. As of 2026-11-23, when every one of the
      errors was judged by hand against what is known of the platforms, and none was false.
      """;

  private final Validation validation = RulesTest.validation();

  @Test
  void noneOfThemIsTooMuchAndTheTableIsFresh(@TempDir Path temp) throws IOException {
    assumeTrue(Files.isDirectory(CORPORA), "no manifests of others beside this repository");
    StringBuilder page = new StringBuilder(HEAD);
    for (String platform : Examples.PLATFORMS) {
      page.append(table(platform, copies(platform, temp.resolve(platform))));
    }

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page.toString());
    }
    assertEquals(page.toString(), Files.exists(PAGE) ? Files.readString(PAGE) : "");
  }

  /** Files of one repository lie in one folder. */
  private static List<Path> copies(String platform, Path into) throws IOException {
    Map<String, Path> folders = new TreeMap<>();
    for (String file : Examples.filesUnder(CORPORA.resolve(platform))) {
      for (Map.Entry<String, String> name : NAMES.get(platform).entrySet()) {
        if (file.endsWith(name.getKey())) {
          String repository = file.substring(0, file.length() - name.getKey().length());
          Path folder = into.resolve(repository);
          Files.createDirectories(folder);
          Files.copy(CORPORA.resolve(platform).resolve(file), folder.resolve(name.getValue()));
          folders.put(repository, folder);
        }
      }
    }
    assertFalse(folders.isEmpty(), platform);
    return new ArrayList<>(folders.values());
  }

  private String table(String platform, List<Path> folders) {
    Map<String, Integer> counts = new TreeMap<>();
    int files = 0;
    int wrong = 0;
    for (Path folder : folders) {
      long begin = Computing.ofProcess();
      Judgement judgement =
          validation.run(
              new ValidationOrder(
                  folder, List.of(folder), List.of(platform), LocalDate.of(2026, 11, 23)));
      assertTrue(Computing.ofProcess() - begin < 10_000, folder::toString);
      files += Examples.filesUnder(folder).size();
      wrong += judgement.findings().stream().anyMatch(Finding::isError) ? 1 : 0;
      judgement.findings().forEach(finding -> counts.merge(row(finding), 1, Integer::sum));
    }
    StringBuilder table = new StringBuilder("\n## " + platform + "\n\n");
    table.append(files).append(" files of ").append(folders.size());
    table.append(" repositories, errors in ").append(wrong).append(" of them.\n\n");
    table.append("| Severity | Code | Times |\n| --- | --- | --- |\n");
    counts.forEach((row, count) -> table.append(row).append(count).append(" |\n"));
    return table.toString();
  }

  private static String row(Finding finding) {
    Severity severity = finding.severity();
    String code = finding.code().id();
    return "| " + severity.word() + " | [" + code + "](codes/" + code + ".md) | ";
  }
}

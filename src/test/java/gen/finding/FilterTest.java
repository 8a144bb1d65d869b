package gen.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not count is left out, and nothing else. */
class FilterTest {

  private static final Finding ERROR = finding(Code.SYNTAX, "render.yaml");
  private static final Finding WARNING = finding(Code.FLOATING_TAG, "gen.yaml");
  private static final Finding NOTE = finding(Code.MANUAL_STEP, "examples/n8n/gen.yaml");
  private static final List<Finding> THREE = List.of(NOTE, ERROR, WARNING);

  @Test
  void severityIsTheLeastThatCounts() {
    assertEquals(List.of(ERROR), new Filter(Severity.ERROR, Set.of(), List.of()).of(THREE));
    assertEquals(
        List.of(ERROR, WARNING), new Filter(Severity.WARNING, Set.of(), List.of()).of(THREE));
    assertEquals(THREE, Filter.ALL.of(THREE));
  }

  @Test
  void onlyTheCodesThatAreNamedCount() {
    Set<String> codes = Set.of("syntax", "manual-step");

    assertEquals(List.of(NOTE, ERROR), new Filter(Severity.NOTE, codes, List.of()).of(THREE));
  }

  @Test
  void whatIsExcludedDoesNotCount() {
    Filter filter = new Filter(Severity.NOTE, Set.of(), List.of(Glob.of("examples")));

    assertEquals(List.of(ERROR, WARNING), filter.of(THREE));
  }

  @Test
  void anExcludedFileOutweighsItsCodeAndSeverity() {
    Filter filter = new Filter(Severity.ERROR, Set.of("syntax"), List.of(Glob.of("*.yaml")));

    assertEquals(List.of(), filter.of(THREE));
  }

  @ParameterizedTest(name = "{0} {2} {1}")
  @CsvSource({
    "render.yaml, render.yaml, true",
    "render.yaml, a/b/render.yaml, true",
    "render.yaml, render.yml, false",
    "/render.yaml, a/render.yaml, false",
    "/render.yaml, render.yaml, true",
    "./render.yaml, render.yaml, true",
    "examples, examples/n8n/gen.yaml, true",
    "examples/, examples/n8n/gen.yaml, true",
    "n8n, examples/n8n/gen.yaml, true",
    "examples/n8n, examples/n8n/gen.yaml, true",
    "n8n/gen.yaml, examples/n8n/gen.yaml, false",
    "examples/*/gen.yaml, examples/n8n/gen.yaml, true",
    "examples/*/gen.yaml, examples/a/b/gen.yaml, false",
    "examples/**/gen.yaml, examples/a/b/gen.yaml, true",
    "**/fly.toml, fly.toml, true",
    "**/fly.toml, a/b/fly.toml, true",
    "deploy/**, deploy/a/b, true",
    "deploy/**, deployed/a, false",
    "fly*.toml, fly.production.toml, true",
    "'{fly,railway}.toml', a/railway.toml, true",
    "render.yaml, ./render.yaml, true",
    "x, ., false",
  })
  void patternsMeanWhatGitignoreMeans(String pattern, String file, boolean expected) {
    assertEquals(expected, Glob.of(pattern).matches(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "[a", "{a"})
  void brokenPatternsAreRefused(String pattern) {
    assertThrows(IllegalArgumentException.class, () -> Glob.of(pattern));
  }

  private static Finding finding(Code code, String file) {
    return code.at(Place.of(file), "is wrong", "");
  }
}

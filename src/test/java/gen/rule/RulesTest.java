package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gen.Examples;
import gen.finding.Finding;
import gen.finding.Source;
import gen.knowledge.Rule;
import gen.pipeline.Schemas;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import gen.platform.Platforms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds its bad example and nothing else, and nothing in its good one. */
public class RulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Validation VALIDATION = validation();

  public static Validation validation() {
    Schemas schemas = new Schemas();
    Path templates = Examples.ROOT.resolve("templates");
    return new Validation(new Platforms(List.of(templates), schemas::builtIn), schemas);
  }

  public static Stream<Rule> rules() {
    return VALIDATION.rules().all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theBadExampleIsFoundByThisRuleAlone(Rule rule, @TempDir Path folder) throws IOException {
    assertEquals(
        List.of(rule.code().id()),
        codes(rule.bad(), rule, order(folder, rule.today().orElse(TODAY))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theGoodExampleIsFine(Rule rule, @TempDir Path folder) throws IOException {
    assertFalse(rule.good().isEmpty());
    assertEquals(List.of(), codes(rule.good(), rule, order(folder, TODAY)));
  }

  @Test
  void everyCheckHasARule() {
    TreeSet<String> without = new TreeSet<>(Rulebook.checks().keySet());
    rules().forEach(rule -> without.remove(rule.code().id()));

    assertEquals(new TreeSet<>(), without);
  }

  private static ValidationOrder order(Path folder, LocalDate today) {
    return new ValidationOrder(folder, List.of(folder), List.of(), today);
  }

  private static List<String> codes(Map<String, String> files, Rule rule, ValidationOrder order)
      throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = order.top().resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return VALIDATION
        .run(rule.since().map(text -> order.since(new Source("released.yaml", text))).orElse(order))
        .findings()
        .stream()
        .map(RulesTest::shown)
        .distinct()
        .toList();
  }

  private static String shown(Finding finding) {
    return finding.code().id();
  }
}

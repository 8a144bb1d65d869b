package gen.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Tree;
import gen.knowledge.Rule;
import gen.rule.RulesTest;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code gen validate --fix} changes what is wrong, and nothing else. */
class FixTest {

  private static final String BAD =
      """
      # The database of our demo
      services: []   # none yet
      databases:
        - {name: db, "plan": 'starter', ipAllowList: []} # small
      """;

  @TempDir private Path folder;

  static Stream<Rule> rules() {
    return RulesTest.rules();
  }

  @Test
  void onlyTheWrongCharactersChangeAndTheDifferenceIsShown() {
    Tree.write(folder, Map.of("render.yaml", BAD));

    Cli.Result result = fix();

    assertEquals(BAD.replace("starter", "basic-256mb"), Tree.read(folder.resolve("render.yaml")));
    assertTrue(result.out().contains("-  - {name: db, \"plan\": 'starter'"), result.out());
    assertTrue(result.out().contains("+  - {name: db, \"plan\": 'basic-256mb'"), result.out());
    assertFalse(result.out().contains("plan-retired"), result.out());
  }

  @Test
  void whatIsAllowedIsLeftAlone() {
    String allowed = BAD.replace("# small", "# gen: allow plan-retired -- an old database");
    Tree.write(folder, Map.of("render.yaml", allowed));

    fix();

    assertEquals(allowed, Tree.read(folder.resolve("render.yaml")));
  }

  @Test
  void windowsLineEndsAndAMissingLastOneStay() {
    String windows = BAD.stripTrailing().replace("\n", "\r\n");
    Tree.write(folder, Map.of("render.yaml", windows));

    fix();

    assertEquals(
        windows.replace("starter", "basic-256mb"), Tree.read(folder.resolve("render.yaml")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aSecondRunChangesNothing(Rule rule) {
    Tree.write(folder, rule.bad());
    fix();
    Map<String, String> once = Tree.of(folder);

    Cli.Result again = fix();

    assertEquals(once, Tree.of(folder));
    assertFalse(again.out().contains("@@"), again.out());
  }

  private Cli.Result fix() {
    return Cli.run(folder, "validate", "--fix", "--today=2026-11-23");
  }
}

package gen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every bad input of the tables in {@code src/test/resources/bad} is refused with the right words,
 * and nothing is touched.
 */
class BadInputTest {

  private static final Path TABLES = Path.of("src", "test", "resources", "bad");

  @TempDir private static Path good;

  @BeforeAll
  static void makeAGoodTree() {
    MadeRepository.in(good);
  }

  static Stream<BadCase> cases() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      List<Path> tables = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return tables.stream().map(BadCase::table).flatMap(List::stream);
    }
  }

  @Test
  void treeThatTheTablesSpoilIsGood() {
    Cli.Result result = Cli.run(new MadeRepository(good).folder(), "--templates", "own", "--check");

    assertEquals(0, result.code(), result.out() + result.err());
  }

  @Test
  void tablesHoldAtLeastSixtyCases() throws IOException {
    assertTrue(cases().count() >= 60);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void badInputIsRefusedAndNothingIsTouched(BadCase bad, @TempDir Path outer) {
    Tree.copy(good, outer);
    Path folder = new MadeRepository(outer).folder();
    bad.apply(folder);
    Map<String, String> before = Tree.of(outer);

    Cli.Result result = Cli.run(folder, bad.args());

    assertAll(
        () -> assertEquals(bad.code(), result.code(), result.out() + result.err()),
        () -> assertTrue(bad.expected().matcher(result.said()).matches(), result.said()),
        () -> assertEquals("", result.internals()),
        () -> assertFalse(result.err().contains(outer.toString()), result.err()),
        () -> assertEquals(before, Tree.of(outer)));
  }

  /** Judging them says where something is wrong, or nothing, and touches nothing either. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void badInputIsJudgedWithoutATrace(BadCase bad, @TempDir Path outer) {
    Tree.copy(good, outer);
    Path folder = new MadeRepository(outer).folder();
    bad.apply(folder);
    Map<String, String> before = Tree.of(outer);

    Cli.Result result = Cli.run(folder, "validate", "--today=2026-11-23", "--templates", "own");

    assertAll(
        () -> assertTrue(result.code() == 0 || result.code() == 1, result.out() + result.err()),
        () -> assertFalse(result.out().contains("bug in gen"), result.out()),
        () -> assertEquals("", result.internals()),
        () -> assertFalse((result.out() + result.err()).contains(outer.toString()), result.err()),
        () -> assertEquals(before, Tree.of(outer)));
  }
}

package gen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

/**
 * A repository with everything as gen made it, for tests to spoil.
 *
 * @param outer the folder that it lies in, which gen must leave alone too
 */
public record MadeRepository(Path outer) {

  /** Descriptor, README and a platform of its own, with nothing generated. */
  public static final Path BASE = Path.of("src", "test", "resources", "bad", "base");

  /** A new one in which gen has run. */
  public static MadeRepository in(Path outer) {
    MadeRepository repository = new MadeRepository(outer);
    Tree.copy(BASE, repository.folder());
    Cli.Result result = repository.gen();
    assertEquals(0, result.code(), result.err());
    return repository;
  }

  /** A new one in which gen has run, and has something to write again. */
  static MadeRepository outOfDate(Path outer) {
    MadeRepository repository = in(outer);
    Tree.edit(repository.at("gen.yaml"), "LOG_LEVEL: info", "LOG_LEVEL: debug");
    return repository;
  }

  public Path folder() {
    return outer.resolve("repository");
  }

  Path at(String path) {
    return folder().resolve(path);
  }

  /** Runs gen for all platforms, the one of its own included. */
  public Cli.Result gen() {
    return Cli.run(folder(), "--templates", "own");
  }

  /** The first line on stderr looks like this, and nothing is touched. */
  void refuses(String firstLine) {
    Map<String, String> before = Tree.of(outer);

    Cli.Result result = gen();

    String first = result.err().lines().findFirst().orElse("");
    assertAll(
        () -> assertEquals(1, result.code(), result.err()),
        () -> assertTrue(first.matches(firstLine), result.err()),
        () -> assertEquals("", result.internals()),
        () -> assertFalse(result.err().contains(outer.toString()), result.err()),
        () -> assertEquals(before, Tree.of(outer)));
  }
}

package gen.rehearse;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

/** The program of a Redis for tests. */
final class TestRedis {

  private TestRedis() {}

  /** Where it is; without one tests are skipped, and fail where all of them have to be run. */
  static Path program() {
    Optional<Path> program = LocalRedis.find(System.getenv("PATH"));
    if (System.getenv("CI") == null) {
      assumeTrue(program.isPresent(), "install redis-server or valkey-server");
    }
    return program.orElseThrow(() -> new AssertionError("redis-server is not installed"));
  }
}

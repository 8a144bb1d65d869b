package gen.rehearse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An empty Redis without a password where programs look that were told none. Who comes to it was
 * not told where the app's own one is.
 */
final class RedisTrap implements AutoCloseable {

  private final Optional<LocalRedis> server;
  private final Optional<RedisWatch> watch;
  private final int port;

  private RedisTrap(Optional<LocalRedis> server, Optional<RedisWatch> watch, int port) {
    this.server = server;
    this.watch = watch;
    this.port = port;
  }

  /** No trap. */
  static RedisTrap none() {
    return new RedisTrap(Optional.empty(), Optional.empty(), 0);
  }

  /** A trap, where a server can be started and its port is free; none otherwise. */
  static RedisTrap set(RedisSource source, Path folder) throws InterruptedException {
    if (!(source instanceof RedisSource.Program program) || !AppProcess.isFree(program.usual())) {
      return none();
    }
    try {
      LocalRedis server =
          LocalRedis.start(program.server(), program.usual(), RedisTerms.open(), folder);
      RedisWatch watch = RedisWatch.over(server.tenant());
      return new RedisTrap(Optional.of(server), Optional.of(watch), program.usual());
    } catch (IOException e) {
      // Somebody else was quicker to take the port.
      return none();
    }
  }

  /** True when somebody came since the last time that this was asked. */
  boolean isSprung() throws IOException {
    return watch.isPresent() && watch.get().newcomers() > 0;
  }

  /** Where it waits. */
  int port() {
    return port;
  }

  @Override
  public void close() throws IOException {
    if (watch.isPresent()) {
      watch.get().close();
    }
    server.ifPresent(LocalRedis::close);
  }
}

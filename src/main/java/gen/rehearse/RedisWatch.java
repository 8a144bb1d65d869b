package gen.rehearse;

import java.io.IOException;

/** Counts who comes to a Redis server, beside the one who counts. */
final class RedisWatch implements AutoCloseable {

  private final RedisConnection connection;
  private long before;

  private RedisWatch(RedisConnection connection) throws IOException {
    this.connection = connection;
    this.before = all();
  }

  /** Begins to count. */
  static RedisWatch over(RedisTenant redis) throws IOException {
    return new RedisWatch(RedisConnection.to(redis));
  }

  /** How many connections were made since the last time that this was asked. */
  long newcomers() throws IOException {
    long now = all();
    long newcomers = now - before;
    before = now;
    return newcomers;
  }

  /** True when no key is in any of its databases. */
  boolean isEmpty() throws IOException {
    return connection.ask("INFO", "keyspace").lines().noneMatch(line -> line.startsWith("db"));
  }

  /** Takes away everything in it. */
  void empty() throws IOException {
    connection.ask("FLUSHALL");
  }

  private long all() throws IOException {
    return connection.number("stats", "total_connections_received");
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}

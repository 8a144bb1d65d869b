package gen.rehearse;

import gen.document.Quoting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Redis server of its own, which is gone when it is closed. */
final class LocalRedis implements AutoCloseable {

  /** Programs that do, the first that is there; Valkey goes on from Redis 7.2. */
  private static final List<String> PROGRAMS = List.of("redis-server", "valkey-server");

  private static final String HOST = "127.0.0.1";

  private final AppProcess process;
  private final RedisTenant tenant;

  private LocalRedis(AppProcess process, RedisTenant tenant) {
    this.process = process;
    this.tenant = tenant;
  }

  /** The program of a server; empty when none is installed. */
  static Optional<Path> find(String path) {
    return PROGRAMS.stream()
        .flatMap(name -> List.of(path.split(":")).stream().map(each -> Path.of(each, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts a server.
   *
   * @param folder an empty folder for its files
   * @throws IOException when it does not run within some seconds
   */
  static LocalRedis start(Path program, int port, RedisTerms terms, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    RedisTenant tenant =
        new RedisTenant(HOST, port, terms.user(), terms.password(), terms.hasTls());
    Path settings = folder.resolve("redis.conf");
    Files.write(settings, settings(tenant, terms, folder));
    // It holds the password.
    Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-------"));
    AppProcess process =
        AppProcess.start(List.of(program.toString(), settings.toString()), Map.of(), folder);
    LocalRedis redis = new LocalRedis(process, tenant);
    redis.await();
    return redis;
  }

  private static List<String> settings(RedisTenant tenant, RedisTerms terms, Path folder)
      throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    lines.add("bind " + HOST);
    lines.add((tenant.tls() ? "port 0\ntls-port " : "port ") + tenant.port());
    lines.add("dir " + quoted(folder.toString()));
    lines.add("save \"\"\nappendonly no");
    lines.add("databases " + terms.databases());
    lines.add("maxmemory 100mb\nmaxmemory-policy " + quoted(terms.eviction()));
    if (!tenant.password().isEmpty()) {
      lines.add("requirepass " + quoted(tenant.password()));
    }
    if (tenant.tls()) {
      Certificate made =
          Certificate.make(folder).orElseThrow(() -> new IOException("no certificate is made"));
      lines.add("tls-auth-clients no\ntls-cert-file " + quoted(made.certificate().toString()));
      lines.add("tls-ca-cert-file " + quoted(made.certificate().toString()));
      lines.add("tls-key-file " + quoted(made.key().toString()));
    }
    return lines;
  }

  private static String quoted(String text) {
    return Quoting.scalar(text);
  }

  private void await() throws IOException, InterruptedException {
    Stopwatch watch = new Stopwatch(10);
    while (true) {
      try (RedisConnection connection = RedisConnection.to(tenant)) {
        connection.ask("PING");
        return;
      } catch (IOException e) {
        if (watch.isOver() || !process.isAlive()) {
          close();
          throw new IOException("Redis does not start: " + process.lastLines(2));
        }
        Thread.sleep(20);
      }
    }
  }

  /** How it is reached. */
  RedisTenant tenant() {
    return tenant;
  }

  @Override
  public void close() {
    try {
      process.end(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package gen.rehearse;

import gen.platform.Platform;
import gen.reading.Located;
import gen.reading.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes every Redis that the manifests ask for, anew for each installation, and takes away what it
 * made. A server that was given is emptied in its place, and has to be empty at first.
 */
final class RedisMaker implements AutoCloseable {

  private final RedisSource source;
  private final Platform platform;
  private final List<Resource> wanted;
  private final Path folder;
  private final Deque<LocalRedis> servers = new ArrayDeque<>();
  private final Deque<RedisWatch> watches = new ArrayDeque<>();
  private boolean used;

  RedisMaker(RehearsalOrder play, StartedManifests manifests) {
    this.source = play.redis();
    this.platform = play.platform();
    this.wanted = manifests.caches();
    this.folder = play.workFolder().resolve("redis");
  }

  /** Why none can be made; empty if nothing speaks against it. */
  String problem() {
    if (wanted.isEmpty() || source instanceof RedisSource.Program) {
      return "";
    }
    if (source instanceof RedisSource.Nowhere) {
      return "the manifests ask for a Redis, and none is installed here; install redis-server or"
          + " valkey-server, or give an empty one with --redis redis://:PASSWORD@HOST:PORT";
    }
    if (wanted.size() > 1) {
      return "the manifests ask for "
          + wanted.size()
          + " of them, and --redis is one; install redis-server or valkey-server, and leave --redis"
          + " out";
    }
    try (RedisWatch watch = RedisWatch.over(((RedisSource.Running) source).server())) {
      return watch.isEmpty()
          ? ""
          : "the one of --redis has keys in it; give an empty one, because it is emptied";
    } catch (IOException e) {
      return "the one of --redis does not let anybody in: " + e.getMessage();
    }
  }

  /** Each Redis of one installation by its name in the manifests. */
  Map<String, WatchedRedis> make() throws IOException, InterruptedException {
    Map<String, WatchedRedis> made = new LinkedHashMap<>();
    for (Resource cache : wanted) {
      String name = cache.attribute("name").map(Located::value).orElse("");
      RedisTenant tenant =
          source instanceof RedisSource.Running given ? emptied(given) : started(cache);
      RedisWatch watch = RedisWatch.over(tenant);
      watches.push(watch);
      made.put(name, new WatchedRedis(tenant, watch));
    }
    return made;
  }

  private RedisTenant emptied(RedisSource.Running given) throws IOException {
    try (RedisWatch watch = RedisWatch.over(given.server())) {
      used = true;
      watch.empty();
    }
    return given.server();
  }

  private RedisTenant started(Resource cache) throws IOException, InterruptedException {
    Path own = folder.resolve(String.valueOf(servers.size()));
    Path program = ((RedisSource.Program) source).server();
    RedisTerms terms = RedisTerms.of(platform, cache);
    servers.push(LocalRedis.start(program, AppProcess.freePort(), terms, own));
    return servers.peek().tenant();
  }

  /** Ends the servers; one that was given is left as empty as it was. */
  @Override
  public void close() throws IOException {
    for (RedisWatch watch : watches) {
      watch.close();
    }
    servers.forEach(LocalRedis::close);
    if (used && source instanceof RedisSource.Running given) {
      try {
        emptied(given);
      } catch (IOException e) {
        // It has ended meanwhile, and everything in it with it.
        return;
      }
    }
  }
}

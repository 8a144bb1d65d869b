package gen.rehearse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one installation has to keep things in.
 *
 * @param caches each Redis by the name that the manifests give it; empty where they give none
 */
record Stores(Tenant postgres, Map<String, WatchedRedis> caches) {

  /** The Redis of this name; without one, the only one that there is. */
  Optional<RedisTenant> cache(String name) {
    Optional<WatchedRedis> found =
        name.isEmpty()
            ? caches.values().stream().findFirst()
            : Optional.ofNullable(caches.get(name));
    return found.map(WatchedRedis::tenant);
  }

  /** The same stores, but at the database's address nothing listens. */
  Stores unreachable(int closedPort) {
    return new Stores(postgres.unreachable(closedPort), caches);
  }

  /** The texts that nobody may see, as they are and as they are in a URL. */
  List<String> secrets() {
    List<String> secrets = new ArrayList<>();
    secrets.add(postgres.password());
    caches.values().stream()
        .map(redis -> redis.tenant().password())
        .filter(password -> !password.isEmpty())
        .forEach(secrets::add);
    secrets.addAll(secrets.stream().map(Tenant::encoded).toList());
    return secrets.stream().distinct().toList();
  }
}

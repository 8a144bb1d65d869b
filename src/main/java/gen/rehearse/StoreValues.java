package gen.rehearse;

import gen.app.References;
import gen.reading.Located;
import java.util.Optional;

/**
 * What references to stores stand for.
 *
 * @param database the name of the Postgres in the manifests; empty where they give none
 */
record StoreValues(PlatformRuntime runtime, Stores stores, String database) {

  /** For what the manifests ask for. */
  static StoreValues of(StartedManifests manifests, PlatformRuntime runtime, Stores stores) {
    String database =
        manifests
            .database()
            .flatMap(found -> found.attribute("name"))
            .map(Located::value)
            .orElse("");
    return new StoreValues(runtime, stores, database);
  }

  /** True when there is a store of this name; without one, any will do. */
  boolean has(String reference, String name) {
    return References.isRedis(reference)
        ? stores.cache(name).isPresent()
        : name.isEmpty() || name.equals(database);
  }

  /** True for the name of a store. */
  boolean isStore(String name) {
    return !name.isEmpty() && (name.equals(database) || stores.caches().containsKey(name));
  }

  /** The value of a reference to the store of this name; nothing where it has no such value. */
  Optional<String> value(String reference, String name) {
    return References.isRedis(reference)
        ? stores.cache(name).flatMap(redis -> ofCache(reference, redis))
        : ofDatabase(reference);
  }

  private static Optional<String> ofCache(String reference, RedisTenant redis) {
    return switch (reference) {
      case "redis.url" -> Optional.of(redis.url());
      case "redis.host" -> Optional.of(redis.host());
      case "redis.port" -> Optional.of(String.valueOf(redis.port()));
      case "redis.user" -> Optional.of(redis.user());
      case "redis.password" -> Optional.of(redis.password());
      default -> Optional.empty();
    };
  }

  private Optional<String> ofDatabase(String reference) {
    Tenant tenant = stores.postgres();
    return switch (reference) {
      case "postgres.host" -> Optional.of(tenant.host());
      case "postgres.port" -> Optional.of(String.valueOf(tenant.port()));
      case "postgres.database" -> Optional.of(tenant.database());
      case "postgres.user" -> Optional.of(tenant.role());
      case "postgres.password" -> Optional.of(tenant.password());
      case "postgres.url" -> Optional.of(runtime.url(tenant));
      default -> Optional.empty();
    };
  }
}

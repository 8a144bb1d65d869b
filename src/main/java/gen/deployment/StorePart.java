package gen.deployment;

import gen.app.Postgres;
import gen.app.Redis;
import gen.app.Store;
import gen.platform.Plan;
import gen.platform.RedisRule;
import java.util.Optional;

/**
 * A store on the platform.
 *
 * @param store what the app needs of it
 * @param name its name on the platform
 * @param version the major version of a Postgres; 0 for other stores
 * @param eviction the platform's word for what is done when it is full; may be empty
 * @param server how it is run where the platform rents none
 */
public record StorePart(
    Store store,
    String name,
    Plan plan,
    int version,
    String region,
    String eviction,
    Optional<RedisRule.Server> server)
    implements Part {

  /** The word by which readings call a Postgres. */
  public static final String DATABASE = "database";

  /** The word by which readings call a store like Redis. */
  public static final String CACHE = "cache";

  @Override
  public String kind() {
    return isRedis() ? CACHE : DATABASE;
  }

  @Override
  public String key() {
    return store.name();
  }

  /** True for a Redis. */
  public boolean isRedis() {
    return store instanceof Redis;
  }

  /** True for a Postgres. */
  public boolean isPostgres() {
    return store instanceof Postgres;
  }

  /** What a server of our own is started with; empty where there is none. */
  public String arguments() {
    return store instanceof Redis redis
        ? server.map(each -> each.arguments().getOrDefault(redis.keeps(), "")).orElse("")
        : "";
  }

  /** What its disk is called, where it has one. */
  public String diskName() {
    return name + "-" + Names.DISK;
  }
}

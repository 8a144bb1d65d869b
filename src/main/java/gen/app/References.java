package gen.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The references that a descriptor may use, with what each stands for. */
public final class References {

  /** Prefix of a reference to another variable of the same app. */
  public static final String ENV = "env.";

  private static final Map<String, String> MEANINGS = meanings();

  private References() {}

  /** What each reference stands for, by name. */
  public static Map<String, String> all() {
    return MEANINGS;
  }

  /** The names of all references, without those of variables. */
  public static Set<String> names() {
    return MEANINGS.keySet();
  }

  /** True for a name of the table and for any {@code env.NAME}. */
  public static boolean isKnown(String name) {
    return MEANINGS.containsKey(name) || name.startsWith(ENV);
  }

  /** True for what the database hands over. */
  public static boolean isDatabase(String name) {
    return name.startsWith("postgres.");
  }

  /** True for what the Redis hands over. */
  public static boolean isRedis(String name) {
    return name.startsWith("redis.");
  }

  /** True for what a store hands over, whatever its kind. */
  public static boolean isStore(String name) {
    return isDatabase(name) || isRedis(name);
  }

  /** The names for a message. */
  public static String list() {
    return String.join(", ", names()) + ", env.NAME";
  }

  private static Map<String, String> meanings() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("postgres.host", "Host name of the database server.");
    all.put("postgres.port", "Port of the database server.");
    all.put("postgres.database", "Name of the database.");
    all.put("postgres.user", "Role that owns the database.");
    all.put("postgres.password", "Password of the role.");
    all.put("postgres.url", "All of them as one URL: postgres:// or postgresql://.");
    all.put("postgres.sslmode", "How libpq should use TLS on this platform, such as require.");
    all.put("redis.host", "Host name of the Redis server.");
    all.put("redis.port", "Port of the Redis server.");
    all.put("redis.user", "User of the Redis; default unless the platform makes another one.");
    all.put("redis.password", "Its password. Where there is none, see when: redis-password.");
    all.put("redis.url", "All of them as one URL: redis:// or rediss://.");
    all.put("public.host", "Host name under which the app is reached.");
    all.put("public.url", "Address under which the app is reached, with https:// and no final /.");
    all.put("public.domain", "The platform's domain, under which all public.host names lie.");
    all.put("port", "Port on which the app must listen.");
    all.put("platform.id", "The platform, such as a value for a telemetry variable.");
    all.put(
        "platform.healthCheckHost", "Host header of the platform's health check, if it is one.");
    all.put("instance.name", "Name of this installation.");
    return Collections.unmodifiableMap(all);
  }
}

package gen.app;

import gen.document.Fields;
import java.util.List;
import java.util.Locale;

/** Reads what a descriptor says of the stores that the app needs. */
final class StoreReader {

  private StoreReader() {}

  /** What keeps data, with the database first. */
  static List<Store> read(Fields root) {
    Postgres database = postgres(root.in("postgres"));
    return root.has("redis") ? List.of(database, redis(root.in("redis"))) : List.of(database);
  }

  private static Redis redis(Fields redis) {
    return new Redis(
        Redis.Keeps.valueOf(redis.text("keeps").toUpperCase(Locale.ROOT)),
        tls(redis),
        redis.node().place());
  }

  private static Connecting.Tls tls(Fields store) {
    return store
        .optional("tls")
        .map(tls -> Connecting.Tls.valueOf(tls.toUpperCase(Locale.ROOT)))
        .orElse(Connecting.Tls.UNSAID);
  }

  private static Postgres postgres(Fields postgres) {
    return new Postgres(
        Postgres.KIND,
        postgres.number("versions.min"),
        postgres.number("versions.max"),
        postgres.texts("privileges.needed"),
        postgres.texts("privileges.wanted"),
        connecting(postgres),
        postgres.texts("extensions"));
  }

  private static Connecting connecting(Fields postgres) {
    return new Connecting(
        postgres.texts("schemes"),
        tls(postgres),
        TlsModes.of(
            postgres.texts("sslmodes"), postgres.has("sslmodes"), postgres.place("sslmodes")),
        postgres.number("connections"),
        postgres.isTrue("ipv6"),
        postgres.node().place());
  }
}

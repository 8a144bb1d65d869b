package gen.rehearse;

/** A Redis, and who counts what comes to it. */
record WatchedRedis(RedisTenant tenant, RedisWatch watch) {}

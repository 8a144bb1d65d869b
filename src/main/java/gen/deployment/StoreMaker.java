package gen.deployment;

import gen.app.App;
import gen.app.Postgres;
import gen.app.Redis;
import gen.app.Store;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Plan;
import gen.platform.Platform;
import gen.platform.RedisRule;
import java.util.List;
import java.util.Optional;

/**
 * Decides about each store of an app on a platform.
 *
 * @param findings where that is put what the platform lacks
 */
record StoreMaker(App app, Platform platform, Names names, List<Finding> findings) {

  /** The stores on the platform, in this region. */
  List<StorePart> parts(String region) {
    return app.stores().stream().map(store -> part(store, region)).toList();
  }

  private StorePart part(Store store, String region) {
    if (store instanceof Postgres postgres) {
      new PrivilegeChecker(app, postgres, platform).check(findings);
      return new StorePart(
          store,
          names.of(store),
          new PlanChooser(app, platform, findings).databasePlan(),
          new Chooser(app, platform, findings).version(postgres),
          region,
          "",
          Optional.empty());
    }
    return redis((Redis) store, region);
  }

  private StorePart redis(Redis redis, String region) {
    if (platform.redis().isEmpty()) {
      findings.add(
          Code.STORE_UNAVAILABLE.at(
              app.place("redis"),
              platform.who().does("has", "have") + " no Redis that gen knows of",
              LeftOut.way(platform)));
    }
    Plan plan = new PlanChooser(app, platform, findings).redisPlan(redis);
    platform
        .redis()
        .ifPresent(rule -> new RedisChecker(app, redis, platform, rule).check(plan, findings));
    return new StorePart(
        redis,
        names.of(redis),
        plan,
        0,
        region,
        platform.redis().map(rule -> rule.eviction().getOrDefault(redis.keeps(), "")).orElse(""),
        platform.redis().flatMap(RedisRule::server));
  }
}

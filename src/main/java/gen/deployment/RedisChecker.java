package gen.deployment;

import gen.app.App;
import gen.app.Connecting;
import gen.app.Redis;
import gen.app.Redis.Keeps;
import gen.app.Variable;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Plan;
import gen.platform.Platform;
import gen.platform.Platform.Database.Grant;
import gen.platform.RedisRule;
import java.util.List;

/** Holds what an app needs of its Redis against what a platform has. */
record RedisChecker(App app, Redis redis, Platform platform, RedisRule rule) {

  /** Adds what does not fit, or is not known to. */
  void check(Plan plan, List<Finding> findings) {
    if (redis.keeps() == Keeps.JOBS && plan.persists() != Grant.YES) {
      findings.add(lost(plan));
    }
    boolean isSaid = rule.server().isPresent() || rule.eviction().containsKey(redis.keeps());
    boolean evicts = rule.full().equals("evicts");
    if (!isSaid && evicts == (redis.keeps() == Keeps.JOBS)) {
      findings.add(full(evicts));
    }
    if (rule.isUnverified().orElse(true)
        && redis.tls() == Connecting.Tls.UNSAID
        && app.variables().stream().map(Variable::when).noneMatch(RedisChecker::isAboutTls)) {
      findings.add(unsaid());
    }
  }

  private Finding lost(Plan plan) {
    boolean isKnown = plan.persists() == Grant.NO;
    return (isKnown ? Code.JOBS_LOST : Code.JOBS_UNCERTAIN)
        .at(
            app.place("platforms." + platform.id() + ".redisPlan", "redis"),
            "plan '"
                + plan.id()
                + "' of "
                + rule.title()
                + (isKnown
                    ? " loses at a restart what it holds; redis.keeps is jobs"
                    : " is not known to have what it holds after a restart; redis.keeps is jobs"),
            "choose a plan that keeps it as platforms." + platform.id() + ".redisPlan");
  }

  private Finding full(boolean evicts) {
    return (evicts ? Code.JOBS_LOST : Code.CACHE_FILLS)
        .at(
            app.place("redis.keeps", "redis"),
            rule.title()
                + (evicts
                    ? " throws away what is old when it is full, and no file can change that;"
                        + " redis.keeps is jobs"
                    : " takes nothing more when it is full, and no file can change that;"
                        + " redis.keeps is cache"),
            evicts
                ? LeftOut.way(platform)
                : "people can change it after the installation; choose a plan with enough memory");
  }

  private static boolean isAboutTls(Variable.When when) {
    return when.isAboutRedis() && when.word().contains("tls");
  }

  private Finding unsaid() {
    return Code.REDIS_TLS_UNSAID.at(
        redis.place(),
        rule.title()
            + (rule.isUnverified().isPresent()
                ? " demands TLS with a certificate that no client can verify"
                : " may demand TLS with a certificate that no client can verify, which nobody has checked")
            + ", and nothing says that the app's client takes it",
        LeftOut.or(
            "say redis.tls: automatic if it does; otherwise say setting, and set the variable that"
                + " turns verification off with when: redis-tls-unverified",
            platform));
  }
}

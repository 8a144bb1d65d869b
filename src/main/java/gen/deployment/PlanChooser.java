package gen.deployment;

import gen.app.App;
import gen.app.Redis;
import gen.app.Service;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.platform.Catalogue;
import gen.platform.LeftOut;
import gen.platform.Plan;
import gen.platform.Platform;
import gen.platform.Platform.Database.Grant;
import java.util.List;
import java.util.Optional;

/** Chooses what is rented, from the plans of a platform. */
record PlanChooser(App app, Platform platform, List<Finding> findings) {

  /** The smallest plan from the standard one on that is large enough, or the one asked for. */
  Plan plan(Service service, boolean disk) {
    Optional<String> asked = app.options(platform.id()).plan();
    if (asked.isPresent()) {
      Plan plan = find(platform.plans(), "plan", asked.get());
      if (plan.memoryMb() != 0 && plan.memoryMb() < service.memoryMb().value()) {
        tooSmall(
            service,
            key("plan"),
            "plan '" + plan.id() + "' of " + platform.who() + " has " + plan.memoryMb() + " MB");
      }
      return plan;
    }
    List<Plan> plans = platform.plans().plans();
    int first = plans.stream().map(Plan::id).toList().indexOf(platform.plans().standard());
    Optional<Plan> fitting =
        plans.stream()
            .skip(Math.max(first, 0))
            .filter(plan -> plan.memoryMb() == 0 || plan.memoryMb() >= service.memoryMb().value())
            .filter(plan -> plan.disk() || !disk)
            .findFirst();
    if (fitting.isEmpty() && !plans.isEmpty()) {
      tooSmall(
          service,
          service.place("memory.minimumMb", "storage", "id"),
          "no plan of " + platform.who() + " that gen knows is large enough");
    }
    return fitting.orElse(Plan.NONE);
  }

  /** The standard plan of the database, or the one asked for. */
  Plan databasePlan() {
    String standard = platform.databasePlans().standard();
    String id = app.options(platform.id()).databasePlan().orElse(standard);
    return id.isEmpty() ? Plan.NONE : find(platform.databasePlans(), "databasePlan", id);
  }

  /**
   * The plan of the Redis that was asked for, or the standard one; for jobs the first from it on
   * that has its data after a restart. None where it is not sold by plans.
   */
  Plan redisPlan(Redis redis) {
    Catalogue plans = platform.redisPlans();
    String id = app.options(platform.id()).redisPlan().orElse(plans.standard());
    if (id.isEmpty()) {
      return Plan.NONE;
    }
    Plan plan = find(plans, "redisPlan", id);
    if (redis.keeps() == Redis.Keeps.CACHE || app.options(platform.id()).redisPlan().isPresent()) {
      return plan;
    }
    return plans.plans().stream()
        .skip(plans.plans().indexOf(plan))
        .filter(each -> each.persists() == Grant.YES)
        .findFirst()
        .orElse(plan);
  }

  private void tooSmall(Service service, Place place, String what) {
    findings.add(
        Code.MEMORY_LOW.at(
            place,
            what + "; the app needs " + service.memoryMb().value() + " MB",
            LeftOut.or("choose a larger plan", platform)));
  }

  /** Where a word stands that only a maintainer can know. */
  private Place key(String word) {
    return app.place("platforms." + platform.id() + "." + word);
  }

  private Plan find(Catalogue catalogue, String word, String id) {
    Optional<Plan> plan = catalogue.find(id);
    if (plan.isEmpty()) {
      List<String> known = catalogue.plans().stream().map(Plan::id).toList();
      findings.add(
          Code.PLAN_UNKNOWN.at(
              key(word),
              platform.who().does("has", "have")
                  + " no plan '"
                  + id
                  + "' that gen knows; known: "
                  + (known.isEmpty()
                      ? "none, as plans belong to the account"
                      : String.join(", ", known)),
              known.isEmpty()
                  ? "remove the key"
                  : "the usual plan is '" + catalogue.standard() + "'"));
    }
    return plan.orElse(Plan.NONE);
  }
}

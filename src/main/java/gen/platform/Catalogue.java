package gen.platform;

import java.util.List;
import java.util.Optional;

/**
 * Plans that can be rented.
 *
 * @param standard the plan that is taken when nothing is said
 * @param isImplied true when manifests leave the standard plan out
 */
public record Catalogue(String standard, boolean isImplied, List<Plan> plans) {

  /** What a manifest says for this plan; empty when it says nothing. */
  public String written(Plan plan) {
    return isImplied && plan.id().equals(standard) ? "" : plan.size();
  }

  /** The plan with this name. */
  public Optional<Plan> find(String id) {
    return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
  }
}

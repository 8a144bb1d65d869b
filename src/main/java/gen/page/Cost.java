package gen.page;

import gen.deployment.Deployment;
import gen.platform.Facts;
import gen.platform.Plan;
import java.util.OptionalInt;

/**
 * What a deployment costs a month.
 *
 * @param cents US cents, without what is counted by use or size; empty when nobody says it
 * @param certain false when users report it and the vendor's own list was not seen
 * @param day when it was looked up, such as {@code 2026-11-23}
 */
public record Cost(OptionalInt cents, boolean certain, String day) {

  /** The cost of the app and its database together. */
  public static Cost of(Deployment deployment) {
    Facts facts = deployment.platform().see();
    Plan plan = deployment.service().plan();
    Plan database = deployment.database().plan();
    boolean known = plan.monthlyCents().isPresent() && database.monthlyCents().isPresent();
    OptionalInt cents =
        known
            ? OptionalInt.of(plan.monthlyCents().getAsInt() + database.monthlyCents().getAsInt())
            : OptionalInt.empty();
    return new Cost(
        cents,
        isCertain(facts, "plans") && isCertain(facts, "databasePlans"),
        earlier(facts.text("plans.checked"), facts.text("databasePlans.checked")));
  }

  /** Whether prices of this group were seen with the vendor. */
  static boolean isCertain(Facts facts, String group) {
    return !facts.text(group + ".certain").equals("false");
  }

  /** The amount, such as {@code $13} or {@code $44.79}; empty when nobody says it. */
  public String amount() {
    if (cents.isEmpty()) {
      return "";
    }
    int whole = cents.getAsInt() / 100;
    int rest = cents.getAsInt() % 100;
    return rest == 0 ? "$" + whole : String.format("$%d.%02d", whole, rest);
  }

  private static String earlier(String one, String other) {
    return one.isEmpty() || !other.isEmpty() && other.compareTo(one) < 0 ? other : one;
  }
}

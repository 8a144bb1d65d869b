package gen.rule;

import gen.deployment.Deployment;
import gen.platform.Plan;
import gen.validate.Check;
import gen.validate.Described;
import gen.validate.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Installing the app costs much more than what the last release asked for costs today. */
final class PriceJump implements Check.OfDescriptor {

  /** The bill may grow by a quarter before it is a matter of its own. */
  private static final double MOST = 1.25;

  @Override
  public void judge(Described described, Verdict verdict) {
    for (Deployment now : described.deployments()) {
      Optional<Bill> before =
          described.before().flatMap(release -> release.like(now)).flatMap(Bill::of);
      Optional<Bill> today = Bill.of(now);
      if (before.isPresent()
          && today.isPresent()
          && today.get().cents() > before.get().cents() * MOST) {
        say(described, now, List.of(before.get(), today.get()), verdict);
      }
    }
  }

  private static void say(Described described, Deployment now, List<Bill> bills, Verdict verdict) {
    String options = "platforms." + now.platform().id();
    var place = described.app().place(options + ".plan", options + ".databasePlan", "id");
    String message =
        "%s %s a month as an estimate, and cost %s as released"
            .formatted(
                now.platform().who().does("costs", "cost"),
                bills.get(1).words(),
                bills.get(0).words());
    String help = "take smaller plans, or say it in the release notes and allow it here";
    if (Bill.isCertain(now)) {
      verdict.wrong(place, message, help);
    } else {
      verdict.doubtful(place, message, help, "prices of this platform are as users report them");
    }
  }

  /**
   * What a deployment costs each month, without what is counted by use.
   *
   * @param plans what is rented, by name
   */
  private record Bill(int cents, List<String> plans) {

    /** The bill; nothing where the price of a part is not known. */
    static Optional<Bill> of(Deployment deployment) {
      List<Plan> plans = List.of(deployment.web().plan(), deployment.database().plan());
      return plans.stream().allMatch(plan -> plan.monthlyCents().isPresent())
          ? Optional.of(
              new Bill(
                  plans.stream().mapToInt(plan -> plan.monthlyCents().getAsInt()).sum(),
                  plans.stream().map(Plan::id).toList()))
          : Optional.empty();
    }

    /** False when somebody else than the vendor says what plans cost. */
    static boolean isCertain(Deployment deployment) {
      return Stream.of("plans.certain", "databasePlans.certain")
          .noneMatch(fact -> deployment.platform().facts().text(fact, "true").equals("false"));
    }

    String words() {
      String amount =
          cents % 100 == 0
              ? String.valueOf(cents / 100)
              : String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
      return "$" + amount + " (" + String.join(" and ", plans) + ")";
    }
  }
}

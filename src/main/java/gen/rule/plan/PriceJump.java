package gen.rule.plan;

import gen.check.Verdict;
import gen.deployment.Bill;
import gen.deployment.Deployment;
import gen.validate.Check;
import gen.validate.Described;
import java.util.List;
import java.util.Optional;

/** Installing the app costs much more than what the last release asked for costs today. */
final class PriceJump implements Check.OfDescriptor {

  /** The bill may grow by a quarter before it is a matter of its own. */
  private static final double MOST = 1.25;

  @Override
  public void judge(Described described, Verdict verdict) {
    for (Deployment now : described.deployments()) {
      Optional<Bill> released =
          described.before().flatMap(release -> release.like(now)).map(Bill::of);
      Bill today = Bill.of(now);
      int cents = today.cents().orElse(0);
      released
          .filter(then -> then.cents().isPresent() && cents > then.cents().getAsInt() * MOST)
          .ifPresent(then -> say(described, now, List.of(then, today), verdict));
    }
  }

  private static void say(Described described, Deployment now, List<Bill> bills, Verdict verdict) {
    String options = "platforms." + now.platform().id();
    var place = described.app().place(options + ".plan", options + ".databasePlan", "id");
    String message =
        "%s %s a month as an estimate, and cost %s as released"
            .formatted(
                now.platform().who().does("costs", "cost"),
                words(bills.get(1)),
                words(bills.get(0)));
    String help = "take smaller plans, or say it in the release notes and allow it here";
    if (bills.get(1).isCertain()) {
      verdict.wrong(place, message, help);
    } else {
      verdict.doubtful(place, message, help, "prices of this platform are as users report them");
    }
  }

  private static String words(Bill bill) {
    String items = String.join(" and ", bill.counted().stream().map(Bill.Item::name).toList());
    return Bill.amount(bill.cents().orElseThrow()) + " (" + items + ")";
  }
}

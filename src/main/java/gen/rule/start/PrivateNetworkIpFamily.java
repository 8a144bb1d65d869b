package gen.rule.start;

import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.finding.Place;
import gen.platform.DatabaseFacts;
import gen.platform.LeftOut;
import gen.validate.Check;
import gen.validate.Described;

/** The app finds databases by IPv4 only, and this one has none. */
final class PrivateNetworkIpFamily implements Check.OfDescriptor {

  @Override
  public void judge(Described described, Verdict verdict) {
    if (described.app().database().connecting().ipv6()) {
      return;
    }
    Place place = described.app().place("postgres.ipv6");
    for (Deployment decided : described.deployments()) {
      DatabaseFacts facts = decided.platform().see().database();
      if (!facts.isIpv6Only()) {
        continue;
      }
      String when = facts.ipv6When().orElse("");
      verdict.wrong(
          place,
          "a database on "
              + decided.platform().who()
              + " has IPv6 addresses only"
              + (when.isEmpty() ? "" : " " + when)
              + "; the app finds IPv4 ones",
          LeftOut.or("say under notes what to set", decided.platform()));
    }
  }
}

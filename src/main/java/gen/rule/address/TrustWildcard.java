package gen.rule.address;

import gen.check.Verdict;
import gen.knowledge.WordList;
import gen.platform.Platform.Reference;
import gen.platform.Platform.Reference.Origin;
import gen.rule.shared.Assignment;
import gen.rule.shared.PublicAddress;
import gen.validate.Check;
import gen.validate.Manifests;

/** Everybody is trusted where one host or proxy is meant. */
final class TrustWildcard implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Reference host = manifests.knowledge().platform().references().values().get("public.host");
    for (Assignment each : Assignment.in(manifests)) {
      boolean all =
          PublicAddress.items(each.text()).stream()
              .anyMatch(item -> item.matches("\\*|0\\.0\\.0\\.0/0|::/0"));
      boolean isHosts =
          each.isCalled(manifests.words(WordList.HOST_LIST))
              && host != null
              && host.origin() == Origin.SERVICE;
      if (all && isHosts) {
        verdict.wrong(
            each.place(),
            "'"
                + each.name()
                + "' trusts every host; "
                + manifests.who().does("tells", "tell")
                + " the app its own",
            "refer to " + host.token());
      } else if (all && each.isCalled(manifests.words(WordList.PROXY_LIST))) {
        verdict.wrong(
            each.place(),
            "'" + each.name() + "' believes anybody who says to be a proxy",
            "name the platform's addresses, or say here why not");
      }
    }
  }
}

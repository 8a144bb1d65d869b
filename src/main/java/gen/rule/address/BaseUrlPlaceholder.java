package gen.rule.address;

import gen.check.Verdict;
import gen.knowledge.WordList;
import gen.rule.shared.Assignment;
import gen.rule.shared.PublicAddress;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Pattern;

/** An address with a part that somebody should have replaced. */
final class BaseUrlPlaceholder implements Check.OfManifests {

  private static final Pattern EXAMPLE =
      Pattern.compile("(?i)\\b(?:[\\w-]{1,63}\\.){0,8}example\\.(?:com|org|net)\\b");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Assignment each : Assignment.in(manifests)) {
      if (!PublicAddress.isCalled(each.name(), manifests) || each.text().contains("${")) {
        continue;
      }
      String message = "'" + each.name() + "' holds '" + each.text() + "', ";
      if (each.has(manifests.words(WordList.ADDRESS_PLACEHOLDER))) {
        verdict.wrong(
            each.place(), message + "with which people can install the app", help(manifests));
      } else if (each.has(EXAMPLE)) {
        verdict.mild(
            each.place(), message + "with which people can install the app", help(manifests));
      } else if (PublicAddress.isOwn(each.name(), manifests) && PublicAddress.isHome(each.text())) {
        verdict.doubtful(
            each.place(),
            message + "which leads each visitor to the own computer",
            help(manifests),
            "whether it is meant for the app alone");
      }
    }
  }

  private static String help(Manifests manifests) {
    var references = manifests.knowledge().platform().references().values();
    return references.containsKey("public.url")
        ? "refer to " + references.get("public.url").token()
        : "leave it out, and say on the page what to set after the installation";
  }
}

package gen.rule.address;

import gen.check.Verdict;
import gen.knowledge.WordList;
import gen.platform.Platform.Reference;
import gen.rule.shared.Assignment;
import gen.validate.Check;
import gen.validate.Manifests;

/** A cookie is meant for all apps of the platform, which browsers refuse. */
final class CookiePublicSuffix implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Reference domain = manifests.knowledge().platform().references().values().get("public.domain");
    for (Assignment each : Assignment.in(manifests)) {
      boolean shared =
          domain != null
              && each.isCalled(manifests.words(WordList.COOKIE_DOMAIN))
              && each.text().replaceFirst("^[*]?\\.", "").equalsIgnoreCase(domain.token());
      if (shared) {
        verdict.wrong(
            each.place(),
            "browsers keep no cookie for "
                + each.text()
                + ", because apps of strangers are there too",
            "leave it out, or put both services below one domain of your own");
      }
    }
  }
}

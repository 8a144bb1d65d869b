package gen.rule.address;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.deployment.Setting;
import gen.platform.Platform.Reference;
import gen.platform.Platform.Reference.Origin;
import gen.reading.Resource;
import gen.rule.shared.PublicAddress;
import gen.validate.Check;
import gen.validate.Manifests;

/** The address of the app is asked for, though the platform knows it. */
final class BaseUrlUnset implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Reference known = manifests.knowledge().platform().references().values().get("public.url");
    if (known == null || known.origin() != Origin.SERVICE) {
      return;
    }
    for (Resource resource : manifests.reading().all("service")) {
      resource
          .variables()
          .forEach(
              (name, found) -> {
                if (found.value().equals(new Binding.Prompted("")) && isAddress(name, manifests)) {
                  verdict.wrong(
                      found.place(),
                      "'"
                          + name
                          + "' is asked for before anybody knows the address; "
                          + manifests.who()
                          + " can fill it in",
                      "refer to " + known.token());
                }
              });
    }
  }

  private static boolean isAddress(String name, Manifests manifests) {
    return manifests
        .deployment()
        .flatMap(decided -> decided.setting(name))
        .map(Setting::usesAddress)
        .orElse(PublicAddress.isOwn(name, manifests));
  }
}

package gen.rule.secret;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.finding.Place;
import gen.platform.ReadingRule;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;

/** A secret is asked for that the platform can make. */
final class SecretNotGenerated implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    if (!canMake(manifests)) {
      return;
    }
    for (Resource resource : manifests.reading().resources()) {
      resource
          .variables()
          .forEach(
              (name, found) -> {
                boolean isEmpty =
                    found.value() instanceof Binding.Prompted asked && asked.preset().isEmpty();
                if (isEmpty && canBeMade(name, manifests)) {
                  say(name, found.place(), manifests, verdict);
                }
              });
    }
  }

  private static void say(String name, Place place, Manifests manifests, Verdict verdict) {
    verdict.wrong(
        place,
        "'" + name + "' is asked for, though " + manifests.who() + " can make it",
        "let the platform make it: people choose short secrets, or the same one twice");
  }

  /** True when one of these manifests is such that it could have the platform make a secret. */
  static boolean canMake(Manifests manifests) {
    return manifests.knowledge().platform().readings().stream()
        .filter(reading -> manifests.document(reading.file()).isPresent())
        .flatMap(reading -> reading.resources().stream())
        .flatMap(resource -> resource.variables().stream())
        .flatMap(group -> group.forms().stream())
        .map(ReadingRule.FormRule::binding)
        .anyMatch("secret"::equals);
  }

  private static boolean canBeMade(String name, Manifests manifests) {
    SecretNames secrets = new SecretNames(manifests.knowledge().words());
    return manifests
        .deployment()
        .flatMap(decided -> decided.setting(name))
        .map(setting -> setting.binding() instanceof Binding.Generated)
        .orElse(secrets.takesAnyText(name) && !secrets.isOfOthers(name));
  }
}

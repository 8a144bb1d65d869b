package gen.rule.form;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.platform.Platform;
import gen.platform.Platform.Reference.Origin;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A variable that copies one of another service, which that service does not set. Names that are
 * not written like those of variables are taken for properties, which the platform itself has.
 */
final class UnsetReference implements Check.OfManifests {

  private static final List<String> SERVICES = List.of("service", "worker");
  private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Platform platform = manifests.knowledge().platform();
    if (!platform.see().references().refusesUnset()) {
      return;
    }
    for (Resource resource : manifests.reading().resources()) {
      for (Located<Binding> variable : resource.variables().values()) {
        if (variable.value() instanceof Binding.Reference reference
            && reference.origin() == Origin.SERVICE
            && VARIABLE.matcher(reference.token()).matches()
            && !isGiven(reference.token(), platform)) {
          target(reference, manifests)
              .filter(target -> !target.variables().containsKey(reference.token()))
              .ifPresent(target -> say(variable, reference, verdict));
        }
      }
    }
  }

  private static boolean isGiven(String name, Platform platform) {
    return name.equals(platform.port().variable()) || platform.isReserved(name);
  }

  private static Optional<Resource> target(Binding.Reference reference, Manifests manifests) {
    return manifests.reading().resources().stream()
        .filter(resource -> SERVICES.contains(resource.kind()))
        .filter(
            resource ->
                resource
                    .attribute("name")
                    .map(Located::value)
                    .equals(Optional.of(reference.resource())))
        .findFirst();
  }

  private static void say(Located<Binding> variable, Binding.Reference reference, Verdict verdict) {
    verdict.wrong(
        variable.place(),
        "'" + reference.resource() + "' does not set '" + reference.token() + "'",
        "set it there, or name a variable that is set");
  }
}

package gen.rule.address;

import gen.app.Service;
import gen.check.Verdict;
import gen.knowledge.WordList;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.validate.Check;
import gen.validate.Described;
import gen.validate.Manifests;
import java.util.List;

/** A variable is set that was fixed when the image was built. */
final class BuildTimeEnv implements Check.OfManifests, Check.OfDescriptor {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource resource : manifests.reading().resources()) {
      List<String> fixed =
          manifests
              .deployment()
              .map(decided -> AppServices.part(decided, resource).service().image().fixed())
              .orElse(List.of());
      boolean prebuilt =
          resource
                  .attribute("image")
                  .map(Located::value)
                  .filter(each -> !each.isBlank())
                  .isPresent()
              && resource.attribute("build").isEmpty();
      resource
          .variables()
          .forEach(
              (name, found) -> {
                if (fixed.contains(name)) {
                  verdict.wrong(found.place(), message(name), "remove it");
                } else if (prebuilt
                    && manifests.words(WordList.BUILD_TIME).matcher(name).matches()
                    && !isDeclared(manifests, name)) {
                  verdict.doubtful(
                      found.place(),
                      message(name),
                      "remove it, or build the image from its source",
                      "whether this image reads it when it starts");
                }
              });
    }
  }

  /** What a descriptor declares is known to be read. */
  private static boolean isDeclared(Manifests manifests, String name) {
    return manifests.deployment().flatMap(decided -> decided.setting(name)).isPresent();
  }

  @Override
  public void judge(Described described, Verdict verdict) {
    for (Service service : described.app().services()) {
      service.variables().stream()
          .filter(variable -> service.image().fixed().contains(variable.name()))
          .forEach(each -> verdict.wrong(each.place(), message(each.name()), "remove it"));
    }
  }

  private static String message(String name) {
    return "'" + name + "' was fixed when the image was built; setting it changes nothing";
  }
}

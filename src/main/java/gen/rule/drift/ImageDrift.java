package gen.rule.drift;

import gen.app.ImageName;
import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.rule.shared.BaseImages;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;

/** A service that runs another image, or another release, than the descriptor says. */
final class ImageDrift implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    if (manifests.deployment().isEmpty()) {
      return;
    }
    Deployment decided = manifests.deployment().get();
    List<Resource> services = manifests.reading().all("service");
    if (services.size() == 1) {
      missing(manifests, services.get(0), said(decided, services.get(0)), verdict);
    }
    for (Resource service : services) {
      ImageName said = said(decided, service);
      AppServices.image(service)
          .filter(
              image -> isOther(image, said, services.size() == 1 && !isBuilt(manifests, service)))
          .ifPresent(
              image ->
                  verdict.wrong(
                      service.attribute("image").orElseThrow().place(),
                      "runs '%s'; the descriptor says '%s'".formatted(words(image), words(said)),
                      "write the descriptor's image, or change the descriptor"));
    }
  }

  private static ImageName said(Deployment decided, Resource service) {
    return ImageName.of(AppServices.part(decided, service).service().image().reference());
  }

  /** Nothing is said to be run, where the file that is read could say it. */
  private static void missing(
      Manifests manifests, Resource service, ImageName said, Verdict verdict) {
    boolean built =
        service.attribute("build").isPresent()
            || service.attribute("repo").isPresent()
            || service.attribute("runtime").isPresent()
            || !BaseImages.in(manifests).isEmpty();
    boolean could =
        manifests.knowledge().platform().readings().stream()
            .filter(rule -> rule.file().equals(manifests.primary().role()))
            .flatMap(rule -> rule.resources().stream())
            .anyMatch(rule -> rule.attributes().containsKey("image"));
    if (could && !built && service.attribute("image").isEmpty()) {
      verdict.mild(
          manifests.primary().source().whole(),
          "runs no image that could be read; the descriptor says '%s'".formatted(words(said)),
          "write the descriptor's image");
    }
  }

  /**
   * True when this should be the image of the descriptor, and is not.
   *
   * @param only true when it can be no other part of the installation
   */
  private static boolean isOther(ImageName image, ImageName said, boolean only) {
    boolean same = image.repository().equals(said.repository());
    boolean release = !image.tag().isEmpty() && !image.tag().equals(said.tag());
    return same ? release : only && !image.shortName().equals(said.shortName());
  }

  private static boolean isBuilt(Manifests manifests, Resource service) {
    return service.attribute("build").isPresent()
        || BaseImages.isIn(manifests, service.attribute("image").orElseThrow().place());
  }

  private static String words(ImageName image) {
    return image.repository() + (image.tag().isEmpty() ? "" : ":" + image.tag());
  }
}

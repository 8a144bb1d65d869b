package gen.rule.drift;

import gen.app.ImageName;
import gen.check.Verdict;
import gen.finding.Place;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.rule.shared.BaseImages;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;

/** A platform that builds the app, although its image is there. */
final class BuildFromSource implements Check.OfManifests {

  /**
   * What manifests write for "an image, or a Dockerfile", which need not mean a build from source.
   */
  private static final List<String> OF_IMAGES = List.of("image", "docker", "container");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    if (manifests.deployment().isEmpty() || manifests.reading().all("service").size() != 1) {
      return;
    }
    Resource service = manifests.reading().all("service").get(0);
    ImageName own =
        ImageName.of(
            AppServices.part(manifests.deployment().get(), service).service().image().reference());
    boolean pulls =
        service
            .attribute("image")
            .filter(image -> !BaseImages.isIn(manifests, image.place()))
            .isPresent();
    if (!pulls) {
      String image = own.repository() + ":" + own.tag();
      built(manifests, service, own)
          .ifPresent(
              place ->
                  verdict.wrong(
                      place,
                      "%s the app, although there is the image '%s'"
                          .formatted(manifests.who().does("builds", "build"), image),
                      "take the image as it is, which needs less memory and time"));
    }
  }

  /** Where it is said that something else than the image is built. */
  private static Optional<Place> built(Manifests manifests, Resource service, ImageName own) {
    List<Located<String>> bases = BaseImages.in(manifests);
    if (!bases.isEmpty()) {
      boolean layered =
          bases.stream()
              .anyMatch(base -> ImageName.of(base.value()).repository().equals(own.repository()));
      return layered ? BaseImages.change(manifests) : Optional.of(bases.get(0).place());
    }
    return service
        .attribute("runtime")
        .filter(runtime -> !OF_IMAGES.contains(runtime.value()))
        .map(Located::place);
  }
}

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
import java.util.stream.Stream;

/** An image that is another one tomorrow. */
final class ImageTagFloating implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    List<Located<String>> images =
        Stream.concat(
                manifests.reading().resources().stream()
                    .filter(each -> AppServices.image(each).isPresent())
                    .map(ImageTagFloating::told)
                    // What a Dockerfile begins with is read with its stages.
                    .filter(image -> !BaseImages.isIn(manifests, image.place())),
                BaseImages.in(manifests).stream())
            .toList();
    images.stream()
        .filter(image -> ImageName.of(image.value()).isFloating())
        .forEach(image -> say(image.value(), image.place(), verdict));
  }

  private static Located<String> told(Resource resource) {
    return resource.attribute("image").orElseThrow();
  }

  private static void say(String image, Place place, Verdict verdict) {
    String tag = ImageName.of(image).tag();
    verdict.wrong(
        place,
        tag.isEmpty()
            ? "image '%s' has no tag, so it is whatever was built last".formatted(image)
            : "image tag '%s' means another image tomorrow".formatted(tag),
        "name a release");
  }
}

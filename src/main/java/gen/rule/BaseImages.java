package gen.rule;

import gen.document.Format;
import gen.finding.Place;
import gen.reading.Located;
import gen.validate.Document;
import gen.validate.Manifests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the image that what a Dockerfile builds begins with. */
final class BaseImages {

  private static final Pattern FROM =
      Pattern.compile(
          "(?im)^[ \\t]*FROM[ \\t]+(--\\S++[ \\t]++)*+(?<image>\\S+)([ \\t]+AS[ \\t]+(?<stage>\\S+))?[ \\t]*$");

  private static final Pattern PACKAGES =
      Pattern.compile(
          "(?im)^[ \\t]*RUN[ \\t].*\\b(apt|apt-get|apk|yum|dnf|npm|yarn|pnpm|pip3?|gem|cargo)[ \\t]");

  private BaseImages() {}

  /** True for a place in a Dockerfile. */
  static boolean isIn(Manifests manifests, Place place) {
    return dockerfiles(manifests).anyMatch(each -> each.source().name().equals(place.file()));
  }

  /** Where the packages of an image are changed, which its makers have not tried. */
  static Optional<Place> change(Manifests manifests) {
    return dockerfiles(manifests)
        .flatMap(
            each ->
                PACKAGES
                    .matcher(each.source().text())
                    .results()
                    .map(run -> each.source().place(run.start())))
        .findFirst();
  }

  private static Stream<Document> dockerfiles(Manifests manifests) {
    return manifests.documents().stream()
        .filter(document -> document.format() == Format.DOCKERFILE);
  }

  /** The base image of each Dockerfile in these manifests. */
  static List<Located<String>> in(Manifests manifests) {
    return dockerfiles(manifests).flatMap(document -> last(document).stream()).toList();
  }

  /**
   * The image of the last stage, through the stages that it is built on. Nothing where that is not
   * known before the build, or is no image.
   */
  private static Optional<Located<String>> last(Document document) {
    Map<String, Located<String>> stages = new HashMap<>();
    Located<String> last = null;
    Matcher from = FROM.matcher(document.source().text());
    while (from.find()) {
      String image = from.group("image");
      last =
          stages.getOrDefault(
              image, new Located<>(image, document.source().place(from.start("image"))));
      if (from.group("stage") != null) {
        stages.put(from.group("stage"), last);
      }
    }
    return Optional.ofNullable(last)
        .filter(base -> !base.value().contains("$") && !base.value().equals("scratch"));
  }
}

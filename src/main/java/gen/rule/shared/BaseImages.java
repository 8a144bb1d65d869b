package gen.rule.shared;

import gen.check.Document;
import gen.document.Format;
import gen.document.Instruction;
import gen.finding.Place;
import gen.knowledge.WordList;
import gen.reading.Located;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the image that what a Dockerfile builds begins with. */
public final class BaseImages {

  private BaseImages() {}

  /** True for a place in a Dockerfile. */
  public static boolean isIn(Manifests manifests, Place place) {
    return dockerfiles(manifests).anyMatch(each -> each.source().name().equals(place.file()));
  }

  /** Where the packages of an image are changed, which its makers have not tried. */
  public static Optional<Place> change(Manifests manifests) {
    Pattern packages = manifests.words(WordList.PACKAGE_MANAGER);
    return manifests.instructions().stream()
        .filter(each -> each.is("RUN") && packages.matcher(each.text()).find())
        .map(Instruction::place)
        .findFirst();
  }

  private static Stream<Document> dockerfiles(Manifests manifests) {
    return manifests.documents().stream()
        .filter(document -> document.format() == Format.DOCKERFILE);
  }

  /**
   * The base image of each Dockerfile in these manifests: that of its last stage, with the
   * arguments that it names filled in. Nothing where that is not known before the build, or is no
   * image.
   */
  public static List<Located<String>> in(Manifests manifests) {
    return dockerfiles(manifests)
        .flatMap(document -> document.tree().stream())
        .flatMap(tree -> tree.at("image").stream())
        .map(image -> new Located<>(image.text("").orElse(""), image.place()))
        .toList();
  }
}

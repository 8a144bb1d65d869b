package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** What a schema cannot say about {@code image.lean}. */
final class LeanChecker {

  private LeanChecker() {}

  static List<Finding> check(Service service, LeanRecipe lean) {
    Image image = service.image();
    List<Finding> findings = new ArrayList<>();
    String option = image.bundledDatabase().startedBy();
    if (!option.isEmpty()) {
      lean.command().stream()
          .filter(word -> App.isOption(word, option))
          .map(
              word ->
                  Code.COMMAND_STARTS_DATABASE.at(
                      service.place("image.lean.command"),
                      "'"
                          + word
                          + "' in image.lean.command starts the database inside the container",
                      "remove " + option))
          .forEach(findings::add);
    }
    if (!lean.published().isEmpty() && !lean.isPublishedFor(image.tag())) {
      findings.add(
          Code.LEAN_OUTDATED.at(
              service.place("image.lean.published"),
              "the lean image was published for "
                  + lean.published()
                  + "; manifests install "
                  + image.reference()
                  + ", with its database server",
              "publish it for " + image.tag() + " and set image.lean.published to that"));
    }
    return findings;
  }
}

package gen.rule.form;

import gen.check.Verdict;
import gen.finding.Place;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.regex.Matcher;

/** A reference in a place where the platform does not look for one. */
final class ReferenceWrongPlace implements Check.OfManifests {

  private static final List<String> PLACES = List.of("command", "preDeploy", "health");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    manifests
        .knowledge()
        .platform()
        .references()
        .meaning()
        .ifPresent(
            meaning -> {
              for (Resource resource : manifests.reading().resources()) {
                for (String place : PLACES) {
                  resource
                      .attribute(place)
                      .filter(told -> meaning.matcher(written(told.place())).find())
                      .ifPresent(
                          told ->
                              verdict.wrong(
                                  told.place(),
                                  "%s references in variables only; here %s stays as it is"
                                      .formatted(
                                          manifests.who().does("fills in", "fill in"),
                                          reference(meaning.matcher(written(told.place())))),
                                  "set a variable to the reference, and use the variable"));
                }
              }
            });
  }

  /** The line as it was written; commands are read as words, which leaves signs out. */
  private static String written(Place place) {
    return place.excerpt().substring(Math.max(0, place.column() - 1));
  }

  private static String reference(Matcher found) {
    return found.find() ? "'" + found.group() + "…'" : "it";
  }
}

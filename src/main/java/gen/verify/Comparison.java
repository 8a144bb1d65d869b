package gen.verify;

import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Part;
import gen.deployment.ServicePart;
import gen.deployment.Setting;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.platform.Decided;
import gen.reading.Located;
import gen.reading.Reading;
import gen.reading.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what was rendered against what was decided. A difference is a mistake in a platform's
 * folder, and nothing is written.
 */
final class Comparison {

  private final Deployment deployment;
  private final Counterparts counterparts;
  private final Place folder;
  private final List<Finding> findings = new ArrayList<>();

  private Comparison(Deployment deployment, Counterparts counterparts) {
    this.deployment = deployment;
    this.counterparts = counterparts;
    this.folder = Place.of(deployment.platform().id());
  }

  static List<Finding> compare(Deployment deployment, Reading reading) {
    Comparison comparison = new Comparison(deployment, Counterparts.of(deployment, reading));
    deployment.parts().forEach(comparison::part);
    comparison.others();
    deployment.services().forEach(comparison::variables);
    new AdapterComparison(deployment, reading)
        .differences()
        .forEach(
            each ->
                comparison.wrong(comparison.folder, each.what(), each.found(), each.expected()));
    return comparison.findings;
  }

  private void part(Part part) {
    Optional<Resource> read = counterparts.of(part);
    Expectation expected = new Expectation(deployment, part);
    Arrays.stream(Decided.values())
        .filter(each -> each.isOf(part.kind()) && each.isRead(deployment.platform(), part.kind()))
        .forEach(each -> attribute(part, each, read, expected.of(each)));
  }

  private void attribute(Part part, Decided decided, Optional<Resource> resource, String expected) {
    Optional<Located<String>> read = resource.flatMap(one -> one.attribute(decided.attribute()));
    String found = read.map(Located::value).orElse("");
    if (!Expectation.comparable(decided, found).equals(expected)) {
      wrong(read.map(Located::place).orElse(folder), decided + of(part), found, expected);
    }
  }

  /** Whose it is, where there are several parts of this kind. */
  private String of(Part part) {
    boolean alone =
        deployment.parts().stream().filter(each -> each.kind().equals(part.kind())).count() == 1;
    return alone ? "" : " of " + part.name();
  }

  /** What was not decided, and is made all the same, costs money or is in the way. */
  private void others() {
    for (Resource resource : counterparts.others()) {
      String name = resource.attribute("name").map(Located::value).orElse("without a name");
      wrong(resource.place().orElse(folder), "another " + resource.kind(), name, "");
    }
  }

  private void variables(ServicePart part) {
    Accord accord = new Accord(deployment.platform());
    Map<String, Located<Binding>> read =
        new LinkedHashMap<>(counterparts.of(part).map(Resource::variables).orElse(Map.of()));
    for (Setting setting : part.settings()) {
      Located<Binding> found = read.remove(setting.name());
      Binding value = found == null ? null : found.value();
      if (!accord.agrees(setting, value)) {
        Place place = found == null ? folder : found.place();
        String text = found == null ? "nothing" : found.value().words();
        wrong(place, "variable " + setting.name() + of(part), text, setting.binding().words());
      }
    }
    // The variable that the adapter takes the URL from is no variable of the app.
    read.entrySet()
        .removeIf(
            each ->
                isGiven(each, part.urlVariable(), "postgres.url")
                    || isGiven(each, part.redisVariable(), "redis.url"));
    read.forEach(
        (name, binding) ->
            wrong(
                binding.place(),
                "variable " + name + of(part),
                binding.value().words(),
                "nothing"));
  }

  private static boolean isGiven(
      Map.Entry<String, Located<Binding>> read, String variable, String reference) {
    return read.getKey().equals(variable)
        && Accord.isSame(read.getValue().value(), new Binding.Given(reference));
  }

  private void wrong(Place place, String what, String found, String expected) {
    findings.add(
        Code.RENDERED_WRONG.at(
            place,
            what + " reads back as " + quoted(found) + "; decided was " + quoted(expected),
            "mend the template or the reading rules of " + deployment.platform().id()));
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "nothing" : text;
  }
}

package gen.verify;

import gen.deployment.Binding;
import gen.deployment.Deployment;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what was rendered against what was decided. A difference is a mistake in a platform's
 * folder, and nothing is written.
 */
final class Comparison {

  private final Deployment deployment;
  private final Reading reading;
  private final Place folder;
  private final List<Finding> findings = new ArrayList<>();

  private Comparison(Deployment deployment, Reading reading) {
    this.deployment = deployment;
    this.reading = reading;
    this.folder = Place.of(deployment.platform().id());
  }

  static List<Finding> compare(Deployment deployment, Reading reading) {
    Comparison comparison = new Comparison(deployment, reading);
    Expectation expected = new Expectation(deployment);
    Arrays.stream(Decided.values())
        .filter(each -> each.isRead(deployment.platform()))
        .forEach(each -> comparison.attribute(each, expected.of(each)));
    comparison.others();
    comparison.variables();
    new AdapterComparison(deployment, reading)
        .differences()
        .forEach(
            each ->
                comparison.wrong(comparison.folder, each.what(), each.found(), each.expected()));
    return comparison.findings;
  }

  private void attribute(Decided decided, String expected) {
    Optional<Located<String>> read =
        reading.first(decided.kind()).flatMap(resource -> resource.attribute(decided.attribute()));
    String found = read.map(Located::value).orElse("");
    if (!Expectation.comparable(decided, found).equals(expected)) {
      wrong(read.map(Located::place).orElse(folder), decided.toString(), found, expected);
    }
  }

  /**
   * One service and one database are decided; whatever else is made costs money or is in the way.
   */
  private void others() {
    Set<String> decided = new HashSet<>(Set.of("service", "database"));
    for (Resource resource : reading.resources()) {
      if (!AdapterComparison.KINDS.contains(resource.kind()) && !decided.remove(resource.kind())) {
        String name = resource.attribute("name").map(Located::value).orElse("without a name");
        wrong(resource.place().orElse(folder), "another " + resource.kind(), name, "");
      }
    }
  }

  private void variables() {
    Accord accord = new Accord(deployment.platform());
    Map<String, Located<Binding>> read =
        new LinkedHashMap<>(reading.first("service").map(Resource::variables).orElse(Map.of()));
    for (Setting setting : deployment.settings()) {
      Located<Binding> found = read.remove(setting.name());
      Binding value = found == null ? null : found.value();
      if (!accord.agrees(setting, value)) {
        Place place = found == null ? folder : found.place();
        String text = found == null ? "nothing" : found.value().words();
        wrong(place, "variable " + setting.name(), text, setting.binding().words());
      }
    }
    // The variable that the adapter takes the URL from is no variable of the app.
    read.entrySet()
        .removeIf(
            each ->
                each.getKey().equals(deployment.urlVariable())
                    && Accord.isSame(each.getValue().value(), new Binding.Given("postgres.url")));
    read.forEach(
        (name, binding) ->
            wrong(binding.place(), "variable " + name, binding.value().words(), "nothing"));
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

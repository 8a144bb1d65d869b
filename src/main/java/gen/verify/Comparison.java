package gen.verify;

import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Disk;
import gen.deployment.Setting;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.platform.ReadingRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    comparison.resource("service", comparison.service());
    comparison.resource("database", comparison.database());
    comparison.others();
    comparison.variables();
    comparison.folders();
    return comparison.findings;
  }

  private Map<String, String> service() {
    Deployment.Service service = deployment.service();
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("name", deployment.names().service());
    expected.put("image", deployment.app().image().reference());
    expected.put("command", Commands.join(service.command()));
    expected.put("port", String.valueOf(service.port()));
    expected.put("plan", service.writtenPlan());
    expected.put("memory", service.plan().memoryMb() == 0 ? "" : service.plan().memoryMb() + "mb");
    expected.put("region", service.region());
    expected.put("health", service.health().orElse(""));
    expected.put(
        "healthHost",
        service.health().map(path -> deployment.platform().health().host()).orElse(""));
    expected.put("disk", service.disk().map(disk -> disk.path()).orElse(""));
    expected.put("diskSize", service.disk().map(disk -> String.valueOf(disk.sizeGb())).orElse(""));
    return expected;
  }

  private Map<String, String> database() {
    Deployment.Database database = deployment.database();
    int storage = database.plan().storageGb();
    return Map.of(
        "name", deployment.names().database(),
        "plan", database.plan().size(),
        "region", deployment.service().region(),
        "version", String.valueOf(database.version()),
        "storage", storage == 0 ? "" : String.valueOf(storage));
  }

  /** Only attributes that were decided and that the platform's rules can read are compared. */
  private void resource(String kind, Map<String, String> expected) {
    Resource read = reading.first(kind).orElse(new Resource(kind, new LinkedHashMap<>(), Map.of()));
    deployment.platform().readings().stream()
        .map(ReadingRule::resources)
        .flatMap(List::stream)
        .filter(rule -> rule.kind().equals(kind))
        .flatMap(rule -> rule.attributes().keySet().stream())
        .filter(expected::containsKey)
        .distinct()
        .forEach(name -> attribute(kind, name, expected.get(name), read));
  }

  private void attribute(String kind, String name, String expected, Resource read) {
    String found = read.attribute(name).map(Located::value).orElse("");
    if (!found.equals(expected)) {
      Place place = read.attribute(name).map(Located::place).orElse(folder);
      wrong(place, "the " + kind + "'s " + name, found, expected);
    }
  }

  /**
   * One service and one database are decided; whatever else is made costs money or is in the way.
   */
  private void others() {
    Set<String> decided = new HashSet<>(Set.of("service", "database"));
    for (Resource resource : reading.resources()) {
      if (!resource.kind().equals("folder") && !decided.remove(resource.kind())) {
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

  /** Each folder that becomes a link to the disk, and no other. */
  private void folders() {
    Map<String, Resource> read = new LinkedHashMap<>();
    reading.all("folder").forEach(each -> read.put(text(each, "name"), each));
    List<Disk.Kept> links = deployment.service().disk().map(Disk::links).orElse(List.of());
    for (Disk.Kept link : links) {
      Resource found = read.remove(link.storage().path());
      String disk = found == null ? "" : text(found, "disk");
      if (!disk.equals(link.path())) {
        wrong(folder, "the folder " + link.storage().path(), disk, link.path());
      }
    }
    read.forEach((name, each) -> wrong(folder, "the folder " + name, text(each, "disk"), ""));
  }

  private static String text(Resource resource, String attribute) {
    return resource.attribute(attribute).map(Located::value).orElse("");
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

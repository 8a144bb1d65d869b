package gen.validate;

import gen.app.App;
import gen.app.AppReader;
import gen.app.Variable;
import gen.deployment.Deployment;
import gen.finding.Finding;
import gen.finding.Place;
import gen.knowledge.Library;
import gen.reading.Located;
import gen.reading.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leads what is found in files that gen makes back to the descriptor that they are made from: those
 * are not for people to edit.
 */
public final class Origins {

  /**
   * The keys from which the attributes of each kind of resource come: the first that is written
   * counts. {@code *} stands for the platform.
   */
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("service.name", List.of("id")),
          Map.entry("service.image", List.of("image.tag")),
          Map.entry("service.command", List.of("image.command", "image.ownCommand", "image")),
          Map.entry("service.port", List.of("http.port")),
          Map.entry("service.health", List.of("http.health.path", "http")),
          Map.entry("service.plan", List.of("platforms.*.plan", "memory.minimumMb", "image")),
          Map.entry("service.memory", List.of("platforms.*.plan", "memory.minimumMb", "image")),
          Map.entry("service.region", List.of("platforms.*.region", "image")),
          Map.entry("service.disk", List.of("storage", "image")),
          Map.entry("database.name", List.of("id")),
          Map.entry("database.plan", List.of("platforms.*.databasePlan", "postgres")),
          Map.entry("database.storage", List.of("platforms.*.databasePlan", "postgres")),
          Map.entry("database.version", List.of("postgres.versions", "postgres")),
          Map.entry("database.region", List.of("platforms.*.region", "postgres")));

  private final Manifests manifests;
  private final Deployment deployment;

  /** What stands in the descriptor for what is said at a line of a file. */
  private final Map<String, Place> places = new HashMap<>();

  private Origins(Manifests manifests, Deployment deployment) {
    this.manifests = manifests;
    this.deployment = deployment;
    manifests.reading().resources().forEach(this::add);
  }

  /**
   * The findings, those in files as gen makes them today where their descriptor is to blame.
   *
   * @param fresh names of the files that are as gen makes them
   */
  public static List<Finding> lead(
      List<Finding> findings, List<Manifests> manifests, Set<String> fresh, Library library) {
    List<Finding> led = findings;
    for (Manifests each : manifests) {
      if (each.deployment().isPresent()
          && each.documents().stream().allMatch(file -> fresh.contains(file.source().name()))) {
        led = lead(led, each, library);
      }
    }
    return led;
  }

  /**
   * The same findings where they are about the descriptor; as they are where that is not known.
   *
   * @param manifests that were made from what the descriptor beside them decides
   */
  public static List<Finding> lead(List<Finding> findings, Manifests manifests, Library library) {
    if (findings.isEmpty()) {
      return findings;
    }
    Origins origins = new Origins(manifests, manifests.deployment().orElseThrow());
    return findings.stream()
        .filter(finding -> !origins.isSaid(finding, library))
        .map(finding -> origins.lead(finding, library))
        .toList();
  }

  /** True for a finding in one of the files that is said of the descriptor in other words. */
  private boolean isSaid(Finding finding, Library library) {
    boolean isHere =
        manifests.documents().stream()
            .anyMatch(file -> file.source().name().equals(finding.place().file()));
    return isHere
        && library
            .alike(finding.code().id())
            .filter(code -> ofDescriptor().contains(code))
            .isPresent();
  }

  private Set<String> ofDescriptor() {
    return Stream.concat(AppReader.warnings(app()).stream(), deployment.findings().stream())
        .map(each -> each.code().id())
        .collect(Collectors.toSet());
  }

  private Finding lead(Finding finding, Library library) {
    Place origin = places.get(line(finding.place()));
    if (origin == null) {
      return finding;
    }
    Finding led = finding.at(origin).on(manifests.who());
    return library.described(finding.code().id()).map(led::advising).orElse(led);
  }

  private void add(Resource resource) {
    resource.attributes().forEach((name, told) -> add(resource.kind(), name, told.place()));
    resource.variables().forEach(this::add);
  }

  private void add(String kind, String attribute, Place place) {
    List<String> keys = KEYS.get(kind + "." + attribute);
    if (keys != null) {
      String platform = deployment.platform().id();
      List<String> paths = keys.stream().map(key -> key.replace("*", platform)).toList();
      String[] others = paths.subList(1, paths.size()).toArray(String[]::new);
      places.putIfAbsent(line(place), app().place(paths.get(0), others));
    }
  }

  private <T> void add(String name, Located<T> told) {
    Optional<Variable> variable = app().variable(name);
    boolean isPort = name.equals(deployment.platform().port().variable());
    if (variable.isPresent() || isPort) {
      places.put(
          line(told.place()),
          variable.map(Variable::place).orElseGet(() -> app().place("http.port")));
    }
  }

  private App app() {
    return deployment.app();
  }

  private static String line(Place place) {
    return place.file() + ":" + place.line();
  }
}

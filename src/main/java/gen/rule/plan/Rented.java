package gen.rule.plan;

import gen.platform.Offer;
import gen.platform.Offer.Kind;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that manifests rent by name.
 *
 * @param resource the service or database that it is for
 */
record Rented(Kind kind, Located<String> name, Resource resource) {

  private static final List<String> SERVICES = List.of("service", "worker");

  private static final Map<String, Kind> OF_SERVICES =
      Map.of("plan", Kind.PLAN, "region", Kind.REGION, "stack", Kind.STACK);

  private static final Map<String, Kind> OF_DATABASES =
      Map.of("plan", Kind.DATABASE_PLAN, "region", Kind.REGION, "version", Kind.POSTGRES);

  private static final Map<String, Kind> OF_CACHES =
      Map.of("plan", Kind.CACHE_PLAN, "region", Kind.REGION);

  /** Everything that these manifests rent. */
  static List<Rented> in(Manifests manifests) {
    List<Rented> rented = new ArrayList<>();
    for (Resource resource : manifests.reading().resources()) {
      kinds(resource.kind())
          .forEach(
              (attribute, kind) ->
                  resource
                      .attribute(attribute)
                      .filter(name -> !name.value().isBlank())
                      .ifPresent(name -> rented.add(new Rented(kind, name, resource))));
    }
    return rented;
  }

  /** What is known about it; nothing where the platform does not list it. */
  Optional<Offer> offer(Manifests manifests) {
    return manifests.knowledge().offers().find(kind, name.value());
  }

  private static Map<String, Kind> kinds(String resource) {
    if (SERVICES.contains(resource)) {
      return OF_SERVICES;
    }
    return switch (resource) {
      case "database" -> OF_DATABASES;
      case "cache" -> OF_CACHES;
      case "addon" -> Map.of("plan", Kind.ADDON);
      default -> Map.of();
    };
  }
}

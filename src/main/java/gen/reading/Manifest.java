package gen.reading;

import gen.finding.Place;
import gen.finding.Source;
import java.util.List;
import java.util.Map;

/**
 * The text of a manifest.
 *
 * @param role its path as the platform's rules name it, such as {@code render.yaml}
 * @param service the platform's name of the service that the file is made for; empty where it is
 *     not made for a single one, or where that is not known
 */
public record Manifest(String role, String service, Source source) {

  /** Manifests by their roles, of which nobody knows more. */
  public static List<Manifest> of(Map<String, Source> files) {
    return files.entrySet().stream()
        .map(file -> new Manifest(file.getKey(), "", file.getValue()))
        .toList();
  }

  /** A resource that this file holds, with the service it is about where it names none itself. */
  Resource owned(Resource resource) {
    if (service.isEmpty()) {
      return resource;
    }
    Place place = resource.place().orElse(source.whole());
    String key = resource.isService() ? "name" : "service";
    Resource owner =
        new Resource(resource.kind(), Map.of(key, new Located<>(service, place)), Map.of());
    return resource.and(owner);
  }
}

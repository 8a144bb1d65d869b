package gen.verify;

import gen.deployment.Deployment;
import gen.deployment.Part;
import gen.reading.Located;
import gen.reading.Reading;
import gen.reading.Resource;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read of each part that was decided. A part goes with the resource of its kind and name;
 * what is left goes together by kind in the order of the files, so that a wrong name is found.
 *
 * @param others what was read of no part
 */
record Counterparts(Map<Part, Resource> found, List<Resource> others) {

  /** The pairs of a deployment and what was read. */
  static Counterparts of(Deployment deployment, Reading reading) {
    List<Resource> left = new ArrayList<>(reading.resources());
    left.removeIf(resource -> AdapterComparison.KINDS.contains(resource.kind()));
    Map<Part, Resource> found = new IdentityHashMap<>();
    List<Part> parts = deployment.parts();
    parts.forEach(part -> take(part, left, true, found));
    parts.stream()
        .filter(part -> !found.containsKey(part))
        .forEach(part -> take(part, left, false, found));
    return new Counterparts(found, left);
  }

  /** What was read of this part; empty when the manifests do not make it. */
  Optional<Resource> of(Part part) {
    return Optional.ofNullable(found.get(part));
  }

  private static void take(
      Part part, List<Resource> left, boolean named, Map<Part, Resource> found) {
    left.stream()
        .filter(each -> each.kind().equals(part.kind()))
        .filter(each -> !named || name(each).equals(part.name()))
        .findFirst()
        .ifPresent(
            each -> {
              found.put(part, each);
              left.remove(each);
            });
  }

  private static String name(Resource resource) {
    return resource.attribute("name").map(Located::value).orElse("");
  }
}

package gen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the manifests of one platform say, in common words and with places: the inverse of
 * rendering.
 */
public record Reading(List<Resource> resources) {

  /** Files that describe one service together are read as one service. */
  public static Reading of(List<Resource> parts) {
    List<Resource> merged = new ArrayList<>();
    for (Resource part : parts) {
      int same = indexOf(merged, part);
      if (same < 0) {
        merged.add(part);
      } else {
        merged.set(same, merged.get(same).and(part));
      }
    }
    return new Reading(merged);
  }

  /** The first resource of this kind. */
  public Optional<Resource> first(String kind) {
    return resources.stream().filter(resource -> resource.kind().equals(kind)).findFirst();
  }

  private static int indexOf(List<Resource> resources, Resource part) {
    for (int i = 0; i < resources.size(); i++) {
      if (isSame(resources.get(i), part)) {
        return i;
      }
    }
    return -1;
  }

  /** Of the same kind, and not of different names. */
  private static boolean isSame(Resource a, Resource b) {
    Optional<String> nameOfA = a.attribute("name").map(Located::value);
    Optional<String> nameOfB = b.attribute("name").map(Located::value);
    return a.kind().equals(b.kind())
        && (nameOfA.isEmpty() || nameOfB.isEmpty() || nameOfA.equals(nameOfB));
  }
}

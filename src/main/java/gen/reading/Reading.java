package gen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the manifests of one platform say, in common words and with places: the inverse of
 * rendering.
 */
public record Reading(List<Resource> resources) {

  /** Parts of different files that describe one service together are read as one service. */
  public static Reading of(List<Resource> parts) {
    return ofFiles(parts.stream().map(List::of).toList());
  }

  /** What several files say; the resources of one file stay apart. */
  static Reading ofFiles(List<List<Resource>> files) {
    List<Resource> merged = new ArrayList<>();
    for (List<Resource> file : files) {
      int before = merged.size();
      for (Resource part : file) {
        int same = indexOf(merged.subList(0, before), part);
        if (same < 0) {
          merged.add(part);
        } else {
          merged.set(same, merged.get(same).and(part));
        }
      }
    }
    return new Reading(List.copyOf(merged));
  }

  /** All resources of this kind, in the order of the files. */
  public List<Resource> all(String kind) {
    return resources.stream().filter(resource -> resource.kind().equals(kind)).toList();
  }

  /** The services, whether they answer visitors or not. */
  public List<Resource> services() {
    return resources.stream().filter(Resource::isService).toList();
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

  /**
   * Of the same kind, and not of different names. A file that is about one service need not say
   * whether that answers visitors.
   */
  private static boolean isSame(Resource a, Resource b) {
    Optional<String> nameOfA = a.attribute("name").map(Located::value);
    Optional<String> nameOfB = b.attribute("name").map(Located::value);
    if (nameOfA.isEmpty() || nameOfB.isEmpty()) {
      return a.kind().equals(b.kind());
    }
    boolean alike = a.kind().equals(b.kind()) || a.isService() && b.isService();
    return alike && nameOfA.equals(nameOfB);
  }
}

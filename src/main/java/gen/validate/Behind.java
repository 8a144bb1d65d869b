package gen.validate;

import gen.deployment.Instance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A further installation for which gen was not run.
 *
 * @param files those that the descriptor no longer says so, at least one
 */
public record Behind(Instance instance, List<GeneratedFile> files) {

  /** The installations, besides the first ones, to which some of these files belong. */
  public static List<Behind> of(List<GeneratedFile> files) {
    Map<String, Behind> behind = new LinkedHashMap<>();
    files.stream()
        .filter(Behind::isMeant)
        .forEach(file -> behind.computeIfAbsent(key(file), key -> of(file)).files().add(file));
    return List.copyOf(behind.values());
  }

  /** The files that are said one by one. */
  public static List<GeneratedFile> others(List<GeneratedFile> files) {
    return files.stream().filter(file -> !isMeant(file)).toList();
  }

  /**
   * These manifests; those that are merely behind are not held against the descriptor once more.
   */
  public static List<Manifests> alone(List<Manifests> all, List<GeneratedFile> generated) {
    Set<String> behind =
        generated.stream()
            .filter(GeneratedFile::isBehind)
            .map(each -> each.now().name())
            .collect(Collectors.toSet());
    return all.stream()
        .map(
            each ->
                each.documents().stream().anyMatch(file -> behind.contains(file.source().name()))
                    ? each.beside(Optional.empty())
                    : each)
        .toList();
  }

  private static boolean isMeant(GeneratedFile file) {
    return file.isBehind() && !file.meant().orElseThrow().instance().isFirst();
  }

  private static Behind of(GeneratedFile file) {
    return new Behind(file.meant().orElseThrow().instance(), new ArrayList<>());
  }

  private static String key(GeneratedFile file) {
    GeneratedFile.Meant meant = file.meant().orElseThrow();
    return meant.descriptor() + " " + meant.instance().name();
  }
}

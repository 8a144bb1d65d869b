package gen.write;

import gen.deployment.Instance;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The ledgers of a repository, which tell what gen made in it.
 *
 * @param byFolder each by the folder for which it stands, with its final slash; empty for the top
 */
public record Ledgers(Map<String, Ledger> byFolder) {

  /** An installation and the platforms for which its files lie in a folder. */
  public record Made(String folder, Instance instance, Set<String> platforms) {}

  /** The folder in which a file lies, with its final slash. */
  public static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Every file that gen made. */
  public Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>();
    byFolder.forEach(
        (folder, ledger) -> ledger.sums().keySet().forEach(p -> paths.add(folder + p)));
    return paths;
  }

  /** Every file in a scope that gen made. */
  public Set<String> paths(Scope scope) {
    Set<String> paths = new LinkedHashSet<>();
    byFolder.forEach(
        (folder, ledger) ->
            ledger.sums().keySet().stream()
                .filter(path -> scope.ownsManifest(path) || scope.ownsPage(path))
                .forEach(path -> paths.add(folder + path)));
    return paths;
  }

  /** True for a file that gen made with another text. */
  public boolean isEdited(String path, String text) {
    return byFolder.entrySet().stream()
        .filter(each -> path.startsWith(each.getKey()))
        .map(each -> Map.entry(path.substring(each.getKey().length()), each.getValue()))
        .filter(each -> each.getValue().knows(each.getKey()))
        .anyMatch(each -> !each.getValue().isUntouched(each.getKey(), text));
  }

  /** What was made of these platforms, by folder and installation. */
  public List<Made> made(List<String> platforms) {
    Map<String, Made> made = new LinkedHashMap<>();
    byFolder.forEach(
        (folder, ledger) -> {
          for (String path : ledger.sums().keySet()) {
            Instance instance = Instance.at(path);
            String rest = path.substring(instance.folder().length());
            String platform = rest.substring(0, Math.max(rest.indexOf('/'), 0));
            if (platforms.contains(platform)) {
              made.computeIfAbsent(
                      folder + ":" + instance.name(),
                      key -> new Made(folder, instance, new LinkedHashSet<>()))
                  .platforms()
                  .add(platform);
            }
          }
        });
    return List.copyOf(made.values());
  }

  /**
   * The folder of the pages of an installation; nothing when gen did not write them here.
   *
   * @param own true for folders that belong to the same descriptor
   */
  public Optional<String> pages(Instance instance, Predicate<String> own) {
    String page = instance.folder() + "install";
    return byFolder.entrySet().stream()
        .filter(each -> own.test(each.getKey()))
        .filter(each -> each.getValue().sums().keySet().stream().anyMatch(p -> p.startsWith(page)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** True when the page about all platforms was made, which a run for some of them leaves out. */
  public boolean isForAll(Instance instance) {
    return byFolder.keySet().stream().anyMatch(folder -> isForAll(folder, instance));
  }

  /** The same for the pages in one folder. */
  public boolean isForAll(String pages, Instance instance) {
    String page = instance.folder() + "install.";
    return byFolder.get(pages).knows(page + "md") || byFolder.get(pages).knows(page + "html");
  }
}

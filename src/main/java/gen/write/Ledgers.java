package gen.write;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ledgers of a repository: what gen wrote where.
 *
 * @param byFolder by the path of the folder, which is empty or ends in a slash
 */
public record Ledgers(Map<String, Ledger> byFolder) {

  /** The paths of all files that gen wrote. */
  public Set<String> files() {
    Set<String> paths = new LinkedHashSet<>();
    byFolder.forEach(
        (folder, ledger) -> ledger.sums().keySet().forEach(p -> paths.add(folder + p)));
    return paths;
  }

  /** True when gen wrote a file at this path, and with another text. */
  public boolean isEdited(String path, String text) {
    Map<String, Ledger> knowing = new LinkedHashMap<>();
    byFolder.forEach(
        (folder, ledger) -> {
          if (path.startsWith(folder) && ledger.knows(path.substring(folder.length()))) {
            knowing.put(path.substring(folder.length()), ledger);
          }
        });
    return knowing.entrySet().stream()
        .anyMatch(each -> !each.getValue().isUntouched(each.getKey(), text));
  }

  /** The first folder below this one in which gen wrote a file whose name begins like this. */
  public Optional<String> folderOf(String below, String file) {
    return byFolder.entrySet().stream()
        .filter(each -> each.getKey().startsWith(below))
        .filter(each -> each.getValue().sums().keySet().stream().anyMatch(p -> p.startsWith(file)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** True when gen wrote this file in this folder. */
  public boolean know(String folder, String file) {
    return byFolder.containsKey(folder) && byFolder.get(folder).knows(file);
  }
}

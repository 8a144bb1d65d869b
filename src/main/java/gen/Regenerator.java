package gen;

import gen.deployment.Instance;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.validate.Described;
import gen.validate.Generated;
import gen.validate.Generated.Meant;
import gen.validate.Repository;
import gen.write.Change;
import gen.write.Folders;
import gen.write.Ledger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the files of a repository that gen made, by the ledgers beside them, and asks the pipeline
 * what they would be today. Writes nothing.
 */
final class Regenerator {

  private static final String INSTANCES = "instances/";

  private final Supplier<Pipeline> pipeline;
  private final List<String> platforms;
  private final ValidationOrder order;
  private final Repository repository;
  private final Map<String, Ledger> ledgers = new LinkedHashMap<>();

  /**
   * Looks into this repository.
   *
   * @param pipeline asked for when there is something to compare
   * @param platforms the names of all platforms
   */
  Regenerator(
      Supplier<Pipeline> pipeline,
      List<String> platforms,
      ValidationOrder order,
      Repository repository) {
    this.pipeline = pipeline;
    this.platforms = platforms;
    this.order = order;
    this.repository = repository;
    repository.files().stream()
        .filter(path -> path.equals(Ledger.NAME) || path.endsWith("/" + Ledger.NAME))
        .forEach(path -> ledgers.put(folder(path), Ledger.parse(repository.load(path).text())));
  }

  /** Every file that gen made, with what the nearest descriptor above it says today. */
  List<Generated> files(List<Described> described) {
    Map<String, Meant> meant = new LinkedHashMap<>();
    ledgers.forEach(
        (folder, ledger) ->
            Described.nearest(folder, described)
                .ifPresent(each -> meant.putAll(meant(each, folder, ledger))));
    Set<String> paths = new LinkedHashSet<>(meant.keySet());
    ledgers.forEach((folder, ledger) -> ledger.sums().keySet().forEach(p -> paths.add(folder + p)));
    List<Generated> files = new ArrayList<>();
    for (String path : paths) {
      boolean exists = repository.files().contains(path);
      if (exists || meant.containsKey(path)) {
        Source now = exists ? text(path) : new Source(path, "");
        boolean edited = exists && isEdited(path, now);
        files.add(new Generated(now, exists, edited, Optional.ofNullable(meant.get(path))));
      }
    }
    return files;
  }

  /** What gen wrote can be read; what cannot be read is not what gen wrote. */
  private Source text(String path) {
    try {
      return repository.load(path);
    } catch (Rejected e) {
      return new Source(path, "");
    }
  }

  private boolean isEdited(String path, Source now) {
    return ledgers.entrySet().stream()
        .filter(each -> path.startsWith(each.getKey()))
        .map(each -> Map.entry(path.substring(each.getKey().length()), each.getValue()))
        .filter(each -> each.getValue().knows(each.getKey()))
        .anyMatch(each -> !each.getValue().isUntouched(each.getKey(), now.text()));
  }

  /** What a folder of manifests would hold, with the pages that belong to it. */
  private Map<String, Meant> meant(Described described, String folder, Ledger ledger) {
    Map<String, Meant> meant = new LinkedHashMap<>();
    Map<Instance, Set<String>> made = new LinkedHashMap<>();
    ledger.sums().keySet().forEach(path -> note(path, made));
    made.forEach((instance, ids) -> meant.putAll(meant(described, folder, instance, ids)));
    return meant;
  }

  /** Notes for which installation and platform a file was made. */
  private void note(String path, Map<Instance, Set<String>> made) {
    String[] parts = path.split("/");
    int at = path.startsWith(INSTANCES) ? 2 : 0;
    if (parts.length > at + 1 && platforms.contains(parts[at]) && isWanted(parts[at])) {
      Instance instance = at == 0 ? Instance.FIRST : new Instance(parts[1]);
      made.computeIfAbsent(instance, each -> new LinkedHashSet<>()).add(parts[at]);
    }
  }

  private boolean isWanted(String platform) {
    return order.platforms().isEmpty() || order.platforms().contains(platform);
  }

  private Map<String, Meant> meant(
      Described described, String folder, Instance instance, Set<String> ids) {
    Path beside = order.top().resolve(folder(described.source().name()));
    Optional<String> pages = pages(described, instance);
    Folders folders =
        new Folders(
            order.top().resolve(folder),
            pages.map(order.top()::resolve).orElse(beside.resolve("docs")),
            beside.resolve("README.md"),
            order.top(),
            order.top());
    boolean all =
        pages.isPresent() && order.platforms().isEmpty() && knowsAll(pages.get(), instance);
    Order again =
        new Order(
            described.source(),
            all ? List.of() : List.copyOf(ids),
            instance,
            folders,
            Order.Mode.CHECK,
            false,
            true);
    Map<String, Meant> meant = new LinkedHashMap<>();
    try {
      pipeline.get().run(again).changes().stream()
          .filter(change -> !change.path().endsWith(Ledger.NAME))
          .filter(change -> pages.isPresent() || !isPage(change, folders))
          .forEach(change -> meant.put(change.path(), meant(described, change, instance)));
    } catch (Rejected e) {
      // What is wrong with the descriptor has been said; there is nothing to compare with.
      return Map.of();
    }
    return meant;
  }

  private static Meant meant(Described described, Change change, Instance instance) {
    String option = instance.isFirst() ? "" : " --instance " + instance.name();
    return new Meant(described.source().name(), change.after(), "gen" + option);
  }

  private static boolean isPage(Change change, Folders folders) {
    return change.file().startsWith(folders.docs());
  }

  /** The folder of the pages of an installation; nothing when gen did not write them here. */
  private Optional<String> pages(Described described, Instance instance) {
    String page = prefix(instance) + "install";
    return ledgers.entrySet().stream()
        .filter(each -> each.getKey().startsWith(folder(described.source().name())))
        .filter(each -> each.getValue().sums().keySet().stream().anyMatch(p -> p.startsWith(page)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * True when the page about all platforms was written, which a run for some of them leaves out.
   */
  private boolean knowsAll(String pages, Instance instance) {
    return ledgers.get(pages).knows(prefix(instance) + "install.md");
  }

  private static String prefix(Instance instance) {
    return instance.isFirst() ? "" : INSTANCES + instance.name() + "/";
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}

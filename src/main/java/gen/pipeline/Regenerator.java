package gen.pipeline;

import gen.deployment.Instance;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.validate.Described;
import gen.validate.GeneratedFile;
import gen.validate.GeneratedFile.Meant;
import gen.validate.Repository;
import gen.write.Change;
import gen.write.Folders;
import gen.write.Ledger;
import gen.write.Ledgers;
import gen.write.Ledgers.Made;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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

  private final Supplier<Pipeline> pipelines;
  private final ValidationOrder order;
  private final Repository repository;
  private final Ledgers ledgers;
  private final Set<Finding> refusals = new LinkedHashSet<>();
  private Pipeline pipeline;

  /**
   * Looks into this repository.
   *
   * @param pipelines asked for one when there is something to compare
   */
  Regenerator(Supplier<Pipeline> pipelines, ValidationOrder order, Repository repository) {
    this.pipelines = pipelines;
    this.order = order;
    this.repository = repository;
    Map<String, Ledger> byFolder = new LinkedHashMap<>();
    repository.files().stream()
        .filter(path -> path.equals(Ledger.NAME) || path.endsWith("/" + Ledger.NAME))
        .forEach(path -> byFolder.put(Ledgers.folder(path), Ledger.parse(text(path).text())));
    this.ledgers = new Ledgers(byFolder);
  }

  /**
   * Every file that gen made, with what the nearest descriptor above it says today.
   *
   * @param platforms the platforms that are compared
   */
  List<GeneratedFile> files(List<Described> described, List<String> platforms) {
    Map<String, Meant> meant = new LinkedHashMap<>();
    for (Made made : firstOnesFirst(platforms)) {
      Described.nearest(made.folder(), described)
          .ifPresent(each -> meant.putAll(meant(each, made, described)));
    }
    Set<String> paths = new LinkedHashSet<>(meant.keySet());
    paths.addAll(ledgers.paths());
    List<GeneratedFile> files = new ArrayList<>();
    for (String path : paths) {
      boolean exists = repository.files().contains(path);
      if (exists || meant.containsKey(path)) {
        Source now = exists ? text(path) : new Source(path, "");
        boolean edited = exists && ledgers.isEdited(path, now.text());
        files.add(new GeneratedFile(now, exists, edited, Optional.ofNullable(meant.get(path))));
      }
    }
    return files;
  }

  /** Why files were not compared, where the reason lies beside the descriptor. */
  List<Finding> refusals() {
    return List.copyOf(refusals);
  }

  /** What gen wrote can be read; what cannot be read is not what gen wrote. */
  private Source text(String path) {
    try {
      return repository.load(path);
    } catch (Rejected e) {
      return new Source(path, "");
    }
  }

  private Map<String, Meant> meant(Described described, Made made, List<Described> all) {
    Optional<String> pages =
        ledgers.pages(
            made.instance(),
            folder -> Described.nearest(folder, all).filter(described::equals).isPresent());
    Folders folders = folders(described, made, pages);
    Claim claim = new Claim(described, made);
    Map<String, Meant> meant = new LinkedHashMap<>(leftOver(claim));
    if (!claim.isKept() || !isForAll(made, pages) && claim.offered().isEmpty()) {
      return meant;
    }
    try {
      pipeline().run(again(described, made, pages, folders)).changes().stream()
          .filter(change -> !change.path().endsWith(Ledger.NAME))
          .filter(change -> pages.isPresent() || !change.file().startsWith(folders.docs()))
          .forEach(change -> meant.put(change.path(), meant(described, folders, change)));
    } catch (Rejected e) {
      // What is wrong with the descriptor has been said; there is nothing to compare with.
      e.findings().stream()
          .filter(finding -> finding.code().equals(Code.OUTSIDE_REPOSITORY))
          .forEach(refusals::add);
      return Map.of();
    }
    return meant;
  }

  /** What the descriptor no longer asks for. */
  private Map<String, Meant> leftOver(Claim claim) {
    Map<String, Meant> over = new LinkedHashMap<>();
    Meant nothing = new Meant(claim.descriptor(), claim.made().instance(), "", "gen");
    ledgers.paths(claim.abandoned()).stream()
        .filter(path -> Described.nearest(path, List.of(claim.described())).isPresent())
        .forEach(path -> over.put(path, nothing));
    return over;
  }

  private Pipeline pipeline() {
    if (pipeline == null) {
      pipeline = pipelines.get();
    }
    return pipeline;
  }

  private static Meant meant(Described described, Folders folders, Change change) {
    Instance instance = folders.instance(change.file());
    boolean alone = !instance.isFirst() && change.kind() != Change.Kind.REMOVED;
    String option = alone ? " --instance " + instance.name() : "";
    return new Meant(described.source().name(), instance, change.after(), "gen" + option);
  }

  private Folders folders(Described described, Made made, Optional<String> pages) {
    Path top = order.top();
    Path beside = top.resolve(Ledgers.folder(described.source().name()));
    return new Folders(
        top.resolve(made.folder()),
        pages.map(top::resolve).orElse(beside.resolve("docs")),
        beside.resolve("README.md"),
        top,
        top);
  }

  /** The run that would write the same files. */
  private Order again(Described described, Made made, Optional<String> pages, Folders folders) {
    return new Order(
        described.source(),
        isForAll(made, pages) ? List.of() : new Claim(described, made).offered(),
        made.instance(),
        folders,
        Order.Mode.RECALL,
        false,
        true);
  }

  private boolean isForAll(Made made, Optional<String> pages) {
    return order.platforms().isEmpty()
        && pages.filter(folder -> ledgers.isForAll(folder, made.instance())).isPresent();
  }

  /** Whatever was made, that of the first installations before that of others. */
  private List<Made> firstOnesFirst(List<String> platforms) {
    return ledgers.made(platforms).stream()
        .sorted(Comparator.comparing(each -> !each.instance().isFirst()))
        .toList();
  }
}

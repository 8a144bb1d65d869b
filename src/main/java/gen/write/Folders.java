package gen.write;

import gen.deployment.Instance;
import gen.document.WorkTree;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.render.RenderedFile;
import gen.render.RenderedFile.Root;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places that a run writes to.
 *
 * @param output folder of the manifests
 * @param docs folder of the pages
 * @param readme the README that may have markers for the row of buttons
 * @param locks folder for the file that keeps a second run away
 * @param home the folder that messages leave out of paths
 */
public record Folders(Path output, Path docs, Path readme, Path locks, Path home) {

  /** Changes, and what keeps them from being made unless it is forced. */
  public record Difference(List<Change> changes, List<Finding> guarded) {}

  /**
   * What would happen to these places.
   *
   * @param buttons the row for the README; empty to leave the README alone
   */
  public Difference compare(List<RenderedFile> files, Optional<String> buttons, Scope scope) {
    if (output.toAbsolutePath().normalize().equals(docs.toAbsolutePath().normalize())) {
      throw new Rejected(
          Code.OUTSIDE_OUTPUT.at(
              Place.of(shown(output)),
              "is both the folder of the manifests and that of the pages",
              "give --output and --docs different folders"));
    }
    tree(output).refuseWayOut(output, shown(output));
    tree(docs).refuseWayOut(docs, shown(docs));
    List<Change> changes = new ArrayList<>();
    Comparer manifests = new Comparer(output, shown(output), scope::ownsManifest);
    changes.addAll(manifests.compare(of(files, Root.OUTPUT)));
    List<Finding> guarded = new ArrayList<>(manifests.guarded());
    Comparer pages = new Comparer(docs, shown(docs), scope::ownsPage);
    changes.addAll(pages.compare(of(files, Root.DOCS)));
    guarded.addAll(pages.guarded());
    buttons.flatMap(this::readmeChange).ifPresent(changes::add);
    return new Difference(changes, guarded);
  }

  private Optional<Change> readmeChange(String buttons) {
    Path beside = readme.toAbsolutePath().normalize().getParent();
    boolean hasPages = docs.toAbsolutePath().normalize().startsWith(beside);
    // A README does not lead to pages that were written somewhere else.
    if (!hasPages || !Files.isRegularFile(readme)) {
      return Optional.empty();
    }
    Source source = tree(readme.toAbsolutePath().getParent()).load(readme, shown(readme));
    return KeptSection.replace(source, buttons)
        .map(
            after ->
                new Change(
                    after.equals(source.text()) ? Change.Kind.SAME : Change.Kind.UPDATED,
                    readme,
                    shown(readme),
                    source.text(),
                    after));
  }

  /** The installation to which a file in one of these folders belongs. */
  public Instance instance(Path file) {
    for (Path folder : List.of(output, docs)) {
      if (file.startsWith(folder)) {
        return Instance.at(folder.relativize(file).toString().replace('\\', '/'));
      }
    }
    return Instance.FIRST;
  }

  /** What gen wrote to the folders of manifests and of pages. */
  public Ledgers ledgers() {
    Map<String, Ledger> ledgers = new LinkedHashMap<>();
    for (Path folder : List.of(output, docs)) {
      ledgers.put(shown(folder) + "/", Ledger.in(folder));
    }
    return new Ledgers(ledgers);
  }

  /**
   * The folder of the manifests as seen from the top of the repository.
   *
   * @param folder the folder of the descriptor in the repository, as the descriptor says it; empty
   *     for where it lies in the checkout
   */
  public String manifests(Optional<String> folder) {
    return fromTop(output, folder);
  }

  /** The folder of the pages, likewise. */
  public String pages(Optional<String> folder) {
    return fromTop(docs, folder);
  }

  private String fromTop(Path path, Optional<String> folder) {
    Path beside = readme.toAbsolutePath().normalize().getParent();
    WorkTree tree = tree(beside);
    Path fromHere = beside.relativize(path.toAbsolutePath().normalize());
    Path descriptor =
        folder.map(Path::of).orElse(tree.isGit() ? tree.top().relativize(beside) : Path.of(""));
    return descriptor.resolve(fromHere).normalize().toString().replace('\\', '/');
  }

  /** The files among which a folder lies. */
  WorkTree tree(Path folder) {
    return WorkTree.around(folder, home);
  }

  /** Address of the folder of pages as seen from the README. */
  public String docsFromReadme() {
    Path from = readme.toAbsolutePath().normalize().getParent();
    return from.relativize(docs.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  private static List<RenderedFile> of(List<RenderedFile> files, Root root) {
    return files.stream().filter(file -> file.root() == root).toList();
  }

  /** The path of a file that will lie in one of the folders, as one would type it here. */
  public String shown(RenderedFile file) {
    Path folder = file.root() == Root.OUTPUT ? output : docs;
    return shown(folder.resolve(file.path()));
  }

  /** The path as one would type it here. */
  public String shown(Path path) {
    Path full = path.toAbsolutePath().normalize();
    Path base = home.toAbsolutePath().normalize();
    String text = full.startsWith(base) ? base.relativize(full).toString() : full.toString();
    return text.replace('\\', '/');
  }
}

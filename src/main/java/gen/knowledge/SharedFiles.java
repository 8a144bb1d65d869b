package gen.knowledge;

import gen.document.Fields;
import gen.document.PackedTrees;
import gen.document.Schema;
import gen.finding.Source;
import gen.platform.Platforms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The files that stand beside the folders of all platforms, in {@code shared}.
 *
 * @param own gives gen's own schema with this name
 */
record SharedFiles(Platforms platforms, Function<String, Schema> own) {

  static final String FOLDER = "shared";

  /** Manifests of platforms that have no folder, and who reads them. */
  List<Fields> foreign() {
    return all("foreign");
  }

  /** How apps are told of databases and other stores; the first file that says so. */
  StoreKinds stores() {
    return all("stores").stream().findFirst().map(StoreKinds::of).orElseGet(StoreKinds::none);
  }

  /** The words by which it is known what something is about; the first file that says so. */
  Lexicon words() {
    return all("words").stream().findFirst().map(Lexicon::of).orElseGet(Lexicon::none);
  }

  private List<Fields> all(String name) {
    return platforms.roots().stream()
        .map(root -> root.resolve(FOLDER).resolve(name + ".yaml"))
        .filter(Files::exists)
        .map(file -> file(file, name + ".schema.json"))
        .toList();
  }

  /** A file that this schema of gen describes. */
  Fields file(Path file, String schema) {
    Path folder = file.getParent();
    Source source = platforms.load(file, folder.getFileName() + "/" + file.getFileName());
    return new Fields(PackedTrees.tree(source, () -> own.apply(schema)));
  }
}

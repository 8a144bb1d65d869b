package gen.pages;

import gen.deployment.Instance;
import gen.document.Documents;
import gen.finding.Source;
import gen.page.Flavor;
import gen.page.OwnWords;
import gen.pipeline.Order;
import gen.pipeline.Pipeline;
import gen.pipeline.Schemas;
import gen.platform.Platforms;
import gen.write.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the pages of a descriptor in a language, as gen does when it is asked for that language.
 */
record PageWriter(Path folder, Flavor flavor) {

  /**
   * Writes the pages of one app.
   *
   * @param more lines that stand at the end of the descriptor
   * @return the folder that holds nothing but pages
   */
  Path write(Path descriptor, String more) {
    Path docs = Folder.empty(folder.resolve("docs"));
    Folder.empty(folder.resolve("deploy"));
    copyOwnWords(descriptor.toAbsolutePath().resolveSibling("docs"), docs);
    Schemas schemas = new Schemas();
    Pipeline pipeline =
        new Pipeline(new Platforms(List.of(Path.of("templates")), schemas::builtIn), schemas);
    Source source = Documents.load(descriptor, "gen.yaml");
    Folders folders =
        new Folders(
            folder.resolve("deploy"),
            docs,
            folder.resolve("README.md"),
            folder.toAbsolutePath(),
            folder);
    Order order =
        new Order(
            new Source("gen.yaml", source.text() + more),
            List.of(),
            Instance.FIRST,
            folders,
            Order.Mode.WRITE,
            false,
            false);
    pipeline.run(order.in(List.of(flavor)));
    return withoutOthers(docs);
  }

  private static void copyOwnWords(Path from, Path docs) {
    Path own = from.resolve(OwnWords.FOLDER);
    for (Path file : Files.isDirectory(own) ? Folder.files(own, "") : List.<Path>of()) {
      Path to = docs.resolve(OwnWords.FOLDER).resolve(file);
      try {
        Files.createDirectories(to.getParent());
        Files.copy(own.resolve(file), to);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Path withoutOthers(Path docs) {
    Path pages = Folder.empty(docs.resolveSibling("pages"));
    for (Path file : Folder.files(docs, "")) {
      boolean page = file.getNameCount() == 1 && file.toString().matches("(install|run-on).*");
      try {
        if (page) {
          Files.copy(docs.resolve(file), pages.resolve(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return pages;
  }
}

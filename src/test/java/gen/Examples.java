package gen;

import gen.deployment.Instance;
import gen.document.Documents;
import gen.finding.Source;
import gen.pipeline.Order;
import gen.pipeline.Pipeline;
import gen.pipeline.Schemas;
import gen.platform.Platform;
import gen.platform.Platforms;
import gen.write.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The descriptors of this repository, and a pipeline to run them through. */
public final class Examples {

  public static final Path ROOT = Path.of("").toAbsolutePath();
  public static final Path TEMPLATES = ROOT.resolve("templates");
  public static final List<String> PLATFORMS = List.of("fly", "heroku", "railway", "render");

  private Examples() {}

  /** The folders that hold a descriptor: this repository and each example. */
  public static List<Path> folders() {
    List<Path> folders = new ArrayList<>(List.of(ROOT));
    try (Stream<Path> examples = Files.list(ROOT.resolve("examples"))) {
      examples
          .filter(folder -> Files.isRegularFile(folder.resolve("gen.yaml")))
          .sorted()
          .forEach(folders::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folders;
  }

  /**
   * Those, and an app that does not exist, for what none of them asks of pages. Its descriptor has
   * another name, so that it is nobody's when the repository is judged.
   */
  public static List<Path> foldersForPages() {
    List<Path> folders = new ArrayList<>(folders());
    folders.add(ROOT.resolve("src/test/resources/apps/everything"));
    return folders;
  }

  /** The platforms on which the app of a folder is offered. */
  public static List<String> offered(Path folder) {
    Source descriptor = Documents.load(descriptor(folder), "gen.yaml");
    return pipeline().offering(descriptor).chosen(List.of()).stream().map(Platform::id).toList();
  }

  public static Path descriptor(Path folder) {
    Path usual = folder.resolve("gen.yaml");
    return Files.exists(usual) ? usual : folder.resolve("app.yaml");
  }

  /** A pipeline with the platforms of this repository. */
  public static Pipeline pipeline() {
    return pipeline(List.of(TEMPLATES));
  }

  /** A pipeline with the platforms under these roots. */
  public static Pipeline pipeline(List<Path> roots) {
    Schemas schemas = new Schemas();
    return new Pipeline(new Platforms(roots, schemas::builtIn), schemas);
  }

  /** An order for all platforms, in the folder of the descriptor. */
  public static Order order(Path folder, Order.Mode mode) {
    return order(folder, folder, mode);
  }

  /** An order for all platforms that writes into another folder. */
  public static Order order(Path folder, Path into, Order.Mode mode) {
    Folders folders =
        new Folders(
            into.resolve("deploy"),
            into.resolve("docs"),
            into.resolve("README.md"),
            Path.of(System.getProperty("java.io.tmpdir")),
            into);
    return new Order(
        Documents.load(descriptor(folder), "gen.yaml"),
        List.of(),
        Instance.FIRST,
        folders,
        mode,
        false,
        false);
  }

  /** The text of a file. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files under a folder, as paths relative to it with forward slashes. */
  public static List<String> filesUnder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

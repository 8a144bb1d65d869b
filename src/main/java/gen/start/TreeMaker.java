package gen.start;

import gen.document.Documents;
import gen.document.Format;
import gen.document.PackedTrees;
import gen.document.TreePacker;
import gen.finding.Source;
import gen.install.Wording;
import gen.knowledge.Library;
import gen.pipeline.Schemas;
import gen.platform.Platforms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of gen's own build: reads and checks the YAML files of all platforms as a run would, and
 * keeps their trees for {@link PackedTrees}.
 */
final class TreeMaker {

  private TreeMaker() {}

  /**
   * Makes the trees; fails where a file is not as it should be.
   *
   * @param args the folder of templates, and the folder that takes the trees
   */
  public static void main(String[] args) throws IOException {
    Path templates = Path.of(args[0]);
    Path trees = Files.createDirectories(Path.of(args[1]));
    check(templates);
    for (Path file : yaml(templates)) {
      Source source = Documents.load(file, file.toString());
      Files.write(
          trees.resolve(PackedTrees.name(source)),
          TreePacker.pack(Documents.parse(source, Format.YAML)));
    }
  }

  /** Everything that runs would refuse, while none of the trees is there yet. */
  private static void check(Path templates) {
    Schemas schemas = new Schemas();
    Platforms platforms = new Platforms(List.of(templates), schemas::builtIn);
    platforms.select(List.of());
    Wording.read(platforms::shared);
    Library library =
        new Library(
            platforms,
            schemas::builtIn,
            (id, name) -> schemas.ofPlatform(platforms.folder(id), name));
    library.rules();
    library.knowledge();
    library.foreign();
    library.readers();
  }

  private static List<Path> yaml(Path templates) throws IOException {
    try (Stream<Path> files = Files.walk(templates)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}

package gen.cli;

import gen.write.Folders;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that say where the files of an app lie. */
final class PlaceOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder of the manifests. Default: deploy, beside the descriptor")
  private Path output;

  @Option(
      names = "--docs",
      paramLabel = "DIR",
      description = "Folder of the pages. Default: docs, beside the descriptor")
  private Path docs;

  /** The places for the files of this descriptor. */
  Folders folders(Path descriptor, Surroundings surroundings) {
    Path beside = descriptor.toAbsolutePath().normalize().getParent();
    Path here = surroundings.here();
    return new Folders(
        output == null ? beside.resolve("deploy") : here.resolve(output),
        docs == null ? beside.resolve("docs") : here.resolve(docs),
        beside.resolve("README.md"),
        surroundings.temporary(),
        here);
  }

  /** The options that were given, as one would type them. */
  String asOptions() {
    return (output == null ? "" : " --output " + output) + (docs == null ? "" : " --docs " + docs);
  }
}

package gen.cli;

import gen.HeadStart;
import gen.Main;
import gen.Schemas;
import gen.rehearse.TemporaryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code gen warmup}: does once what most runs do, in a folder of its own. The launcher has Java
 * make its archive of classes from such a run.
 */
@Command(
    name = "warmup",
    header = "Make the archive from which gen starts faster, now instead of at the first run.",
    description = {
      "",
      "The archive belongs to this gen and this Java. It lies in GEN_CACHE, or in the user's",
      "cache folder. It is made at the first run if it is not there, and never needed."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  GEN_CACHE=/opt/gen/cache gen warmup"})
final class WarmupCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  WarmupCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine root = spec.root().commandLine();
    root.getUsageMessage();
    try (TemporaryFolder work = TemporaryFolder.in(surroundings.temporary(), "gen-warmup")) {
      Path folder = work.path();
      Files.writeString(folder.resolve("gen.yaml"), Schemas.text("starter.yaml"));
      Files.writeString(folder.resolve("wrong.yaml"), "version: 1\nnmae: x\n");
      run(folder, "--dry-run");
      run(folder);
      run(folder, "--check");
      run(folder, "--check", "--descriptor", "wrong.yaml", "--format", "json");
    }
    return 0;
  }

  /** As in a process of its own, but that nobody hears it. */
  private void run(Path folder, String... words) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    HeadStart head = HeadStart.begin(surroundings.templates(), List.of(words));
    Surroundings own =
        new Surroundings(
            folder,
            surroundings.templates(),
            folder,
            surroundings.path(),
            new Console(nowhere, nowhere, false),
            head);
    Main.run(own, words);
  }
}

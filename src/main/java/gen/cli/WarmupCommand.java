package gen.cli;

import gen.pipeline.Schemas;
import gen.rehearse.TemporaryFolder;
import gen.start.HeadStart;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code gen warmup}: does once what most runs do, in a folder of its own. The launcher has Java
 * make its archive of classes from such a run.
 */
final class WarmupCommand implements Action {

  private static final About ABOUT =
      new About(
          "warmup",
          "Make the archive from which gen starts faster, now instead of at the first run.",
          "The archive belongs to this gen and this Java. It lies in GEN_CACHE, or in the user's"
              + " cache folder. It is made at the first run if it is not there, and never needed.",
          List.of("GEN_CACHE=/opt/gen/cache gen warmup"));

  private final Surroundings surroundings;

  private final CommandSpec spec;

  WarmupCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    spec = ABOUT.of(this);
  }

  @Override
  public CommandSpec spec() {
    return spec;
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
    CommandRunner.run(own, words);
  }
}

package gen.cli;

import gen.Order;
import gen.Outcome;
import gen.Pipeline;
import gen.Schemas;
import gen.deployment.Instance;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.platform.Platforms;
import gen.rehearse.TemporaryFolder;
import gen.report.Inspection;
import gen.report.JsonPrinter;
import gen.write.Diff;
import gen.write.Folders;
import java.io.IOException;
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
      run(order(Schemas.text("starter.yaml"), folder, Order.Mode.WRITE));
      run(order(Schemas.text("starter.yaml"), folder, Order.Mode.CHECK));
      try {
        run(order("version: 1\nnmae: x\n", folder, Order.Mode.CHECK));
      } catch (Rejected expected) {
        new JsonPrinter().print(Inspection.of(expected.findings()));
      }
    }
    return 0;
  }

  /** A pipeline of its own for each, as in a process of its own. */
  private void run(Order order) {
    Schemas schemas = new Schemas();
    Platforms platforms = new Platforms(List.of(surroundings.templates()), schemas::platform);
    Outcome outcome = new Pipeline(platforms, schemas).run(order);
    outcome.changes().forEach(Diff::of);
    new JsonPrinter().print(Inspection.of(outcome.findings()));
  }

  private static Order order(String descriptor, Path folder, Order.Mode mode) {
    Folders folders =
        new Folders(
            folder.resolve("deploy"),
            folder.resolve("docs"),
            folder.resolve("README.md"),
            folder,
            folder);
    Source source = new Source("gen.yaml", descriptor);
    return new Order(source, List.of(), Instance.FIRST, folders, mode, false, false);
  }
}

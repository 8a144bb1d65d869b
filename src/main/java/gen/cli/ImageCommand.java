package gen.cli;

import gen.Order;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gen image}: the files from which a lean image is built and published. */
@Command(
    name = "image",
    header = "Write the files for an image without a database server.",
    description = {
      "",
      "For images that carry a database server: image.lean in gen.yaml says how the",
      "app is taken out. Writes deploy/image/Dockerfile, which does that, the workflow",
      "deploy/image/publish.yml, which publishes the result, and docs/image.md, which",
      "says what to do. Builds nothing."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  gen image                     write the files and the page",
      "  docker build deploy/image     build the image"
    })
final class ImageCommand implements Callable<Integer>, OutputFormat.Choice {

  private final Surroundings surroundings;

  @Mixin private DescriptorOptions descriptor = new DescriptorOptions();

  @Mixin private Outputs outputs = new Outputs();

  ImageCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public OutputFormat format() {
    return outputs.format();
  }

  @Override
  public Integer call() {
    Order order =
        Order.forImage(
            descriptor.descriptor(surroundings),
            outputs.folders(descriptor.file(surroundings), surroundings),
            outputs.mode(),
            outputs.strict(),
            outputs.force());
    String command = "gen image" + descriptor.asOptions("");
    return outputs.run(
        descriptor.pipeline(surroundings),
        order,
        command,
        new Outputs.Teller(surroundings.console(), printer("gen image")));
  }
}

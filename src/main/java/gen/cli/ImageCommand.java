package gen.cli;

import gen.pipeline.Order;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gen image}: the files from which a lean image is built and published. */
final class ImageCommand implements Action, OutputFormat.Choice {

  private static final About ABOUT =
      new About(
          "image",
          "Write the files for an image without a database server.",
          "For images that carry a database server: image.lean in gen.yaml says how the app is"
              + " taken out. Writes deploy/image/Dockerfile, which does that, the workflow"
              + " deploy/image/publish.yml, which publishes the result, and docs/image.md, which"
              + " says what to do. Builds nothing.",
          List.of(
              "gen image                     write the files and the page",
              "docker build deploy/image     build the image"));

  private final Surroundings surroundings;

  private final DescriptorOptions descriptor = new DescriptorOptions();
  private final Outputs outputs = new Outputs();

  private final CommandSpec spec;

  ImageCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    spec = ABOUT.of(this, descriptor, outputs);
  }

  @Override
  public CommandSpec spec() {
    return spec;
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

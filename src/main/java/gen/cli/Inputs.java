package gen.cli;

import gen.deployment.Instance;
import gen.finding.Source;
import gen.pipeline.Pipeline;
import gen.pipeline.Schemas;
import gen.platform.Platform;
import gen.platform.Platforms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that commands about platforms share, and what follows from them. */
final class Inputs implements Arguments {

  private final OptionSpec ids;

  private final OptionSpec instance =
      Arguments.one(String.class, "--instance")
          .paramLabel("NAME")
          .description("Name of one more installation; it becomes part of every name.")
          .build();

  private final DescriptorOptions descriptor = new DescriptorOptions();

  Inputs(Surroundings surroundings) {
    ids =
        Arguments.many(String.class, "-p", "--platform")
            .splitRegex(",")
            .paramLabel("ID")
            .completionCandidates(new PlatformIds(surroundings))
            .description("Only these platforms; may be given several times. Default: all.")
            .build();
  }

  @Override
  public void addTo(CommandSpec command) {
    command.addOption(ids).addOption(instance);
    descriptor.addTo(command);
  }

  /** The names of the platforms that are meant; none for all. */
  List<String> ids() {
    List<String> given = ids.getValue();
    return List.copyOf(given);
  }

  /** The words that name descriptors. */
  List<String> words() {
    return descriptor.words();
  }

  /** The descriptor's file. */
  Path file(Surroundings surroundings) {
    return descriptor.file(surroundings);
  }

  /** The descriptor as it was named, with slashes. */
  String name() {
    return descriptor.name();
  }

  /** The descriptor's text. */
  Source descriptor(Surroundings surroundings) {
    return descriptor.descriptor(surroundings);
  }

  /** The installation that is meant. */
  Instance instance() {
    String name = instance.getValue();
    return name == null ? Instance.FIRST : Instance.named(name);
  }

  /** All platforms that can be meant. */
  Platforms platforms(Surroundings surroundings, Schemas schemas) {
    return descriptor.platforms(surroundings, schemas);
  }

  /** The platforms that are meant; where no descriptor lies, none of them is left out. */
  List<Platform> offered(Surroundings surroundings) {
    return Files.exists(file(surroundings))
        ? pipeline(surroundings).offering(descriptor(surroundings)).chosen(ids())
        : platforms(surroundings, new Schemas()).select(ids());
  }

  /** A pipeline for all platforms that can be meant. */
  Pipeline pipeline(Surroundings surroundings) {
    return descriptor.pipeline(surroundings);
  }

  /** The options that were given, as one would type them. */
  String asOptions() {
    StringBuilder platforms = new StringBuilder();
    ids().forEach(id -> platforms.append(" --platform ").append(id));
    String name = instance.getValue();
    return platforms + descriptor.asOptions(name == null ? "" : " --instance " + name);
  }
}

package gen.cli;

import gen.Pipeline;
import gen.Schemas;
import gen.deployment.Instance;
import gen.finding.Source;
import gen.platform.Platforms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that commands about platforms share, and what follows from them. */
final class Inputs {

  @Option(
      names = {"-p", "--platform"},
      split = ",",
      paramLabel = "ID",
      completionCandidates = PlatformIds.class,
      description = "Only these platforms; may be given several times. Default: all.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      description = "Name of one more installation; it becomes part of every name.")
  private String instance;

  @Mixin private DescriptorOptions descriptor = new DescriptorOptions();

  /** The names of the platforms that are meant; none for all. */
  List<String> ids() {
    return List.copyOf(ids);
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
    return instance == null ? Instance.FIRST : Instance.named(instance);
  }

  /** All platforms that can be meant. */
  Platforms platforms(Surroundings surroundings, Schemas schemas) {
    return descriptor.platforms(surroundings, schemas);
  }

  /** A pipeline for all platforms that can be meant. */
  Pipeline pipeline(Surroundings surroundings) {
    return descriptor.pipeline(surroundings);
  }

  /** The options that were given, as one would type them. */
  String asOptions() {
    StringBuilder platforms = new StringBuilder();
    ids.forEach(id -> platforms.append(" --platform ").append(id));
    return platforms + descriptor.asOptions(instance == null ? "" : " --instance " + instance);
  }
}

package gen.cli;

import gen.Pipeline;
import gen.Schemas;
import gen.deployment.Instance;
import gen.document.Documents;
import gen.finding.Source;
import gen.platform.Platforms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that several commands share, and what follows from them. */
final class Inputs {

  @Option(
      names = {"-p", "--platform"},
      split = ",",
      paramLabel = "ID",
      completionCandidates = PlatformIds.class,
      description = "Only these platforms; may be given several times. Default: all.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = {"-d", "--descriptor"},
      paramLabel = "FILE",
      defaultValue = "gen.yaml",
      description = "The descriptor. Default: gen.yaml")
  private Path descriptor;

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      description = "Name of one more installation; it becomes part of every name.")
  private String instance;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "A folder with platforms of your own; may be given several times.")
  private List<Path> templates = new ArrayList<>();

  /** The names of the platforms that are meant; none for all. */
  List<String> ids() {
    return List.copyOf(ids);
  }

  /** The descriptor's file. */
  Path file(Surroundings surroundings) {
    return surroundings.here().resolve(descriptor);
  }

  /** The descriptor as it was named, with slashes. */
  String name() {
    return descriptor.toString().replace('\\', '/');
  }

  /** The descriptor's text. */
  Source descriptor(Surroundings surroundings) {
    return Documents.load(file(surroundings), name());
  }

  /** The installation that is meant. */
  Instance instance() {
    return instance == null ? Instance.FIRST : Instance.named(instance);
  }

  /** All platforms that can be meant. */
  Platforms platforms(Surroundings surroundings, Schemas schemas) {
    List<Path> roots = new ArrayList<>(List.of(surroundings.templates()));
    templates.forEach(each -> roots.add(surroundings.here().resolve(each)));
    return new Platforms(roots, schemas::platform);
  }

  /** A pipeline for all platforms that can be meant. */
  Pipeline pipeline(Surroundings surroundings) {
    Schemas schemas = new Schemas();
    return new Pipeline(platforms(surroundings, schemas), schemas);
  }

  /** The options other than platforms that were given, as one would type them. */
  String asOptions() {
    StringBuilder options = new StringBuilder();
    if (!descriptor.toString().equals("gen.yaml")) {
      options.append(" --descriptor ").append(descriptor);
    }
    if (instance != null) {
      options.append(" --instance ").append(instance);
    }
    templates.forEach(each -> options.append(" --templates ").append(each));
    return options.toString();
  }
}

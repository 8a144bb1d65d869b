package gen.cli;

import gen.Pipeline;
import gen.Schemas;
import gen.document.Documents;
import gen.finding.Source;
import gen.platform.Platforms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which descriptor is meant and where templates lie. */
final class DescriptorOptions {

  @Option(
      names = {"-d", "--descriptor"},
      paramLabel = "FILE",
      defaultValue = "gen.yaml",
      description = "The descriptor. Default: gen.yaml")
  private Path descriptor;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "A folder with platforms of your own; may be given several times.")
  private List<Path> templates = new ArrayList<>();

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

  /** All platforms that can be meant. */
  Platforms platforms(Surroundings surroundings, Schemas schemas) {
    List<Path> roots = new ArrayList<>(List.of(surroundings.templates()));
    templates.forEach(each -> roots.add(surroundings.here().resolve(each)));
    return new Platforms(roots, schemas::platform);
  }

  /** A pipeline for all platforms that can be meant. */
  Pipeline pipeline(Surroundings surroundings) {
    return surroundings.head().pipeline(platforms(surroundings, surroundings.head().schemas()));
  }

  /** The options that were given, as one would type them, with further ones in the middle. */
  String asOptions(String further) {
    StringBuilder options = new StringBuilder();
    if (!descriptor.toString().equals("gen.yaml")) {
      options.append(" --descriptor ").append(descriptor);
    }
    options.append(further);
    templates.forEach(each -> options.append(" --templates ").append(each));
    return options.toString();
  }
}

package gen.cli;

import gen.Pipeline;
import gen.Schemas;
import gen.document.Documents;
import gen.finding.Source;
import gen.platform.Platforms;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which descriptor is meant and where templates lie. */
final class DescriptorOptions {

  @Option(
      names = {"-d", "--descriptor"},
      paramLabel = "FILE",
      defaultValue = "gen.yaml",
      description = "The descriptor. Default: gen.yaml")
  private Path descriptor;

  @Mixin private TemplateOptions templates = new TemplateOptions();

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
    return templates.platforms(surroundings, schemas);
  }

  /** A pipeline for all platforms that can be meant. */
  Pipeline pipeline(Surroundings surroundings) {
    Schemas schemas = new Schemas();
    return new Pipeline(platforms(surroundings, schemas), schemas);
  }

  /** The options that were given, as one would type them, with further ones in the middle. */
  String asOptions(String further) {
    StringBuilder options = new StringBuilder();
    if (!descriptor.toString().equals("gen.yaml")) {
      options.append(" --descriptor ").append(descriptor);
    }
    options.append(further);
    return options.append(templates.asOptions()).toString();
  }
}

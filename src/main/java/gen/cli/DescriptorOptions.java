package gen.cli;

import gen.Pipeline;
import gen.Schemas;
import gen.document.Documents;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.platform.Platforms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which descriptor is meant and where templates lie. */
final class DescriptorOptions {

  @Option(
      names = {"-d", "--descriptor"},
      paramLabel = "FILE",
      description = {
        "The descriptor. Default: gen.yaml. `gen` takes several, also folders, below which each",
        "gen.yaml is meant, and quoted patterns."
      })
  private List<String> descriptors = new ArrayList<>();

  @Mixin private TemplateOptions templates = new TemplateOptions();

  /** The words that name descriptors. */
  List<String> words() {
    return descriptors.isEmpty() ? List.of("gen.yaml") : List.copyOf(descriptors);
  }

  /** The descriptor's file. */
  Path file(Surroundings surroundings) {
    return surroundings.here().resolve(only());
  }

  private String only() {
    if (descriptors.size() > 1) {
      throw new Rejected(
          Code.USAGE.at(
              Place.of("--descriptor"),
              "several descriptors are given, and this command takes one",
              "give one; only `gen` itself takes several"));
    }
    return words().get(0);
  }

  /** The descriptor as it was named, with slashes. */
  String name() {
    return only().replace('\\', '/');
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
    return surroundings.head().pipeline(templates.roots(surroundings));
  }

  /** The options that were given, as one would type them, with further ones in the middle. */
  String asOptions(String further) {
    StringBuilder options = new StringBuilder();
    descriptors.stream()
        .filter(each -> !each.equals("gen.yaml"))
        .forEach(each -> options.append(" --descriptor ").append(each));
    options.append(further);
    return options.append(templates.asOptions()).toString();
  }
}

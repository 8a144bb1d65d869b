package gen.cli;

import gen.document.WorkTree;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.pipeline.Pipeline;
import gen.pipeline.Schemas;
import gen.platform.Platforms;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say which descriptor is meant and where templates lie. */
final class DescriptorOptions implements Arguments {

  private final OptionSpec descriptors =
      Arguments.many(String.class, "-d", "--descriptor")
          .paramLabel("FILE")
          .description(
              "The descriptor. Default: gen.yaml. `gen` takes several, also folders, below which"
                  + " each gen.yaml is meant, and quoted patterns.")
          .build();

  private final TemplateOptions templates = new TemplateOptions();

  @Override
  public void addTo(CommandSpec command) {
    command.addOption(descriptors);
    templates.addTo(command);
  }

  /** The words that name descriptors. */
  List<String> words() {
    return given().isEmpty() ? List.of("gen.yaml") : List.copyOf(given());
  }

  /** The descriptor's file. */
  Path file(Surroundings surroundings) {
    return surroundings.here().resolve(only());
  }

  private String only() {
    if (given().size() > 1) {
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
    Path file = file(surroundings);
    return WorkTree.around(file.getParent(), surroundings.here()).load(file, name());
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
    given().stream()
        .filter(each -> !each.equals("gen.yaml"))
        .forEach(each -> options.append(" --descriptor ").append(each));
    options.append(further);
    return options.append(templates.asOptions()).toString();
  }

  private List<String> given() {
    return descriptors.getValue();
  }
}

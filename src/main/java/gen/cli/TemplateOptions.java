package gen.cli;

import gen.Schemas;
import gen.platform.Platforms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says where templates lie besides those of gen. */
final class TemplateOptions {

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "A folder with platforms of your own; may be given several times.")
  private List<Path> templates = new ArrayList<>();

  /** The folders of all platforms that can be meant; a later one goes before an earlier one. */
  List<Path> roots(Surroundings surroundings) {
    List<Path> roots = new ArrayList<>(List.of(surroundings.templates()));
    templates.forEach(each -> roots.add(surroundings.here().resolve(each)));
    return roots;
  }

  /** All platforms that can be meant. */
  Platforms platforms(Surroundings surroundings, Schemas schemas) {
    return new Platforms(roots(surroundings), schemas::platform);
  }

  /** The option as one would type it. */
  String asOptions() {
    StringBuilder options = new StringBuilder();
    templates.forEach(each -> options.append(" --templates ").append(each));
    return options.toString();
  }
}

package gen.cli;

import gen.pipeline.Schemas;
import gen.platform.Platforms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says where templates lie besides those of gen. */
final class TemplateOptions implements Arguments {

  private final OptionSpec templates =
      Arguments.many(Path.class, "--templates")
          .converters(Arguments.PATH)
          .paramLabel("DIR")
          .description("A folder with platforms of your own; may be given several times.")
          .build();

  @Override
  public void addTo(CommandSpec command) {
    command.addOption(templates);
  }

  /** The folders of all platforms that can be meant; a later one goes before an earlier one. */
  List<Path> roots(Surroundings surroundings) {
    List<Path> roots = new ArrayList<>(List.of(surroundings.templates()));
    given().forEach(each -> roots.add(surroundings.here().resolve(each)));
    return roots;
  }

  /** All platforms that can be meant. */
  Platforms platforms(Surroundings surroundings, Schemas schemas) {
    return new Platforms(roots(surroundings), schemas::builtIn);
  }

  /** The option as one would type it. */
  String asOptions() {
    StringBuilder options = new StringBuilder();
    given().forEach(each -> options.append(" --templates ").append(each));
    return options.toString();
  }

  private List<Path> given() {
    return templates.getValue();
  }
}

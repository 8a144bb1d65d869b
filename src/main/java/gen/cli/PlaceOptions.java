package gen.cli;

import gen.write.Folders;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say where the files of an app lie. */
final class PlaceOptions implements Arguments {

  private final OptionSpec output =
      Arguments.path("-o", "--output")
          .paramLabel("DIR")
          .description("Folder of the manifests. Default: deploy, beside the descriptor")
          .build();

  private final OptionSpec docs =
      Arguments.path("--docs")
          .paramLabel("DIR")
          .description("Folder of the pages. Default: docs, beside the descriptor")
          .build();

  @Override
  public void addTo(CommandSpec command) {
    command.addOption(output).addOption(docs);
  }

  /** The places for the files of this descriptor. */
  Folders folders(Path descriptor, Surroundings surroundings) {
    Path beside = descriptor.toAbsolutePath().normalize().getParent();
    Path here = surroundings.here();
    return new Folders(
        given(output).map(here::resolve).orElse(beside.resolve("deploy")),
        given(docs).map(here::resolve).orElse(beside.resolve("docs")),
        beside.resolve("README.md"),
        surroundings.temporary(),
        here);
  }

  /** The options that were given, as one would type them. */
  String asOptions() {
    return given(output).map(path -> " --output " + path).orElse("")
        + given(docs).map(path -> " --docs " + path).orElse("");
  }

  private static Optional<Path> given(OptionSpec option) {
    return Optional.ofNullable(option.getValue());
  }
}

package gen.cli;

import gen.document.Documents;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.pipeline.Schemas;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gen init}: writes a descriptor to begin with. */
final class InitCommand implements Action {

  private static final About ABOUT =
      new About(
          "init",
          "Write a gen.yaml to begin with, with a comment on every part.",
          "",
          List.of("gen init && $EDITOR gen.yaml && gen --dry-run"));

  private final Surroundings surroundings;

  private final OptionSpec file =
      Arguments.path("-d", "--descriptor")
          .paramLabel("FILE")
          .defaultValue("gen.yaml")
          .description("The file to write. Default: gen.yaml")
          .build();

  private final CommandSpec spec;

  InitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    spec = ABOUT.of(this, command -> command.addOption(file));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    Path named = file.getValue();
    Path target = surroundings.here().resolve(named);
    try {
      Files.writeString(target, Schemas.text("starter.yaml"), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new Rejected(
          Code.FOREIGN_FILE.at(
              Place.of(named.toString()), "is there already", "choose another --descriptor"));
    } catch (IOException e) {
      throw new Rejected(
          Code.CANNOT_WRITE.at(
              Place.of(named.toString()),
              "cannot be written: " + Documents.reason(e),
              "check the rights of the folder"));
    }
    surroundings.console().out().println("created " + named);
    surroundings.console().err().println("Next: edit it, then run `gen --dry-run`.");
    return 0;
  }
}

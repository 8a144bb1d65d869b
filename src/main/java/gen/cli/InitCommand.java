package gen.cli;

import gen.Schemas;
import gen.document.Documents;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gen init}: writes a descriptor to begin with. */
@Command(
    name = "init",
    header = "Write a gen.yaml to begin with, with a comment on every part.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  gen init && $EDITOR gen.yaml && gen --dry-run"})
final class InitCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = {"-d", "--descriptor"},
      paramLabel = "FILE",
      defaultValue = "gen.yaml",
      description = "The file to write. Default: gen.yaml")
  private Path file;

  InitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path target = surroundings.here().resolve(file);
    try {
      Files.writeString(target, Schemas.text("starter.yaml"), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new Rejected(
          Code.FOREIGN_FILE.at(
              Place.of(file.toString()), "is there already", "choose another --descriptor"));
    } catch (IOException e) {
      throw new Rejected(
          Code.CANNOT_WRITE.at(
              Place.of(file.toString()),
              "cannot be written: " + Documents.reason(e),
              "check the rights of the folder"));
    }
    surroundings.console().out().println("created " + file);
    surroundings.console().err().println("Next: edit it, then run `gen --dry-run`.");
    return 0;
  }
}

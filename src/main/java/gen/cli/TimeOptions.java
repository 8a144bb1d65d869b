package gen.cli;

import gen.document.WorkTree;
import gen.pipeline.ValidationOrder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that say by which day files are judged, and since which release. */
final class TimeOptions implements Arguments {

  private final OptionSpec today =
      Arguments.one(LocalDate.class, "--today")
          .converters(TimeOptions::day)
          .paramLabel("DATE")
          .description(
              "The day by which the age of facts counts, such as 2026-11-23. Default: today")
          .build();

  private final OptionSpec since =
      Arguments.path("--since")
          .paramLabel("FILE")
          .description(
              "Descriptor of the last release, such as git show v1.0.0:gen.yaml makes it: say what"
                  + " its users miss when they update.")
          .build();

  @Override
  public void addTo(CommandSpec command) {
    command.addOption(today).addOption(since);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is not a day such as 2026-11-23");
    }
  }

  /**
   * The order to judge this, at that day and since that release.
   *
   * @throws gen.finding.Rejected when the descriptor of the release cannot be read
   */
  ValidationOrder order(Path here, List<Path> paths, List<String> platforms) {
    LocalDate day = today.getValue();
    Path release = since.getValue();
    ValidationOrder order =
        new ValidationOrder(here, paths, platforms, day == null ? LocalDate.now() : day);
    return release == null
        ? order
        : order.since(WorkTree.around(here, here).load(here.resolve(release), release.toString()));
  }
}

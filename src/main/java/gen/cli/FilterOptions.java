package gen.cli;

import gen.finding.Code;
import gen.finding.Filter;
import gen.finding.Glob;
import gen.finding.Nearest;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that say which findings count. */
final class FilterOptions implements Arguments {

  private final OptionSpec least =
      Arguments.one(Severity.class, "--severity")
          .paramLabel("LEAST")
          .defaultValue("note")
          .description("Only what matters at least as much: error, warning, note. Default: note")
          .build();

  private final OptionSpec codes =
      Arguments.many(String.class, "--rule")
          .splitRegex(",")
          .paramLabel("CODE")
          .description("Only findings with these codes; may be given several times. Default: all")
          .build();

  private final OptionSpec excluded =
      Arguments.many(Glob.class, "--exclude")
          .paramLabel("GLOB")
          .converters(new GlobReader())
          .description("Leave out these files, as in .gitignore; may be given several times.")
          .build();

  @Override
  public void addTo(CommandSpec command) {
    command.addOption(least).addOption(codes).addOption(excluded);
  }

  /**
   * The filter that is meant.
   *
   * @param known every code that there is
   * @throws Rejected when a code is none of them
   */
  Filter filter(Collection<String> known) {
    List<String> wanted = codes.getValue();
    List<Glob> globs = excluded.getValue();
    Rejected.ifAnyError(
        wanted.stream()
            .filter(code -> !known.contains(code))
            .map(
                code ->
                    Code.USAGE.at(
                        Place.of("--rule"),
                        "there is no code '" + code + "'",
                        Nearest.help(code, known, "see docs/codes/README.md")))
            .toList());
    return new Filter(least.getValue(), Set.copyOf(wanted), List.copyOf(globs));
  }

  /** Reads a pattern. */
  static final class GlobReader implements ITypeConverter<Glob> {

    @Override
    public Glob convert(String text) {
      try {
        return Glob.of(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("'" + text + "' is not a pattern of files");
      }
    }
  }
}

package gen.cli;

import gen.finding.Code;
import gen.finding.Filter;
import gen.finding.Glob;
import gen.finding.Nearest;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which findings count. */
final class FilterOptions {

  @Option(
      names = "--severity",
      paramLabel = "LEAST",
      defaultValue = "note",
      description = "Only what matters at least as much: error, warning, note. Default: note")
  private Severity least;

  @Option(
      names = "--rule",
      split = ",",
      paramLabel = "CODE",
      description = "Only findings with these codes; may be given several times. Default: all")
  private Set<String> codes = new LinkedHashSet<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      converter = GlobReader.class,
      description = "Leave out these files, as in .gitignore; may be given several times.")
  private List<Glob> excluded = new ArrayList<>();

  /**
   * The filter that is meant.
   *
   * @param known every code that there is
   * @throws Rejected when a code is none of them
   */
  Filter filter(Collection<String> known) {
    Rejected.ifAnyError(
        codes.stream()
            .filter(code -> !known.contains(code))
            .map(
                code ->
                    Code.USAGE.at(
                        Place.of("--rule"),
                        "there is no code '" + code + "'",
                        Nearest.help(code, known, "see docs/codes/README.md")))
            .toList());
    return new Filter(least, Set.copyOf(codes), List.copyOf(excluded));
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

package gen.cli;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.page.Flavor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The languages of pages that were asked for on the command line. */
final class Flavors implements Arguments {

  private final OptionSpec flavors =
      Arguments.many(Flavor.class, "--flavor")
          .splitRegex(",")
          .paramLabel("FLAVOR")
          .converters(Flavors::named)
          .description(
              "Languages of the pages: ${COMPLETION-CANDIDATES}. Default: docs.flavors of the"
                  + " descriptor")
          .build();

  @Override
  public void addTo(CommandSpec command) {
    command.addOption(flavors);
  }

  /** Those that were chosen; none for those that the descriptor names. */
  List<Flavor> chosen() {
    return flavors.getValue();
  }

  /**
   * Refuses what cannot be had together.
   *
   * @param platforms those that were asked for; none for all
   */
  void requirePossible(List<String> platforms) {
    if (chosen().contains(Flavor.GITHUB) && chosen().contains(Flavor.MKDOCS)) {
      throw refused("github and mkdocs write the same files", "choose one of them");
    }
    if (chosen().contains(Flavor.HTML) && !platforms.isEmpty()) {
      throw refused("html makes one page of all platforms", "leave --platform out");
    }
  }

  /** The option as one would type it. */
  String asOptions() {
    return chosen().isEmpty()
        ? ""
        : " --flavor " + chosen().stream().map(Flavor::id).collect(Collectors.joining(","));
  }

  private static Flavor named(String name) {
    return Flavor.of(name.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + List.of(Flavor.values()) + " but was '" + name + "'"));
  }

  private static Rejected refused(String message, String help) {
    return new Rejected(Code.USAGE.at(Place.of("--flavor"), message, help));
  }
}

package gen.cli;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.page.Flavor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** The languages of pages that were asked for on the command line. */
final class Flavors implements CommandLine.ITypeConverter<Flavor> {

  /** The language of this name. */
  @Override
  public Flavor convert(String name) {
    return Flavor.of(name.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    "expected one of " + List.of(Flavor.values()) + " but was '" + name + "'"));
  }

  /**
   * Refuses what cannot be had together.
   *
   * @param platforms those that were asked for; none for all
   */
  static void requirePossible(List<Flavor> flavors, List<String> platforms) {
    if (flavors.contains(Flavor.GITHUB) && flavors.contains(Flavor.MKDOCS)) {
      throw refused("github and mkdocs write the same files", "choose one of them");
    }
    if (flavors.contains(Flavor.HTML) && !platforms.isEmpty()) {
      throw refused("html makes one page of all platforms", "leave --platform out");
    }
  }

  private static Rejected refused(String message, String help) {
    return new Rejected(Code.USAGE.at(Place.of("--flavor"), message, help));
  }

  /** The option as one would type it. */
  static String asOptions(List<Flavor> flavors) {
    return flavors.isEmpty()
        ? ""
        : " --flavor " + flavors.stream().map(Flavor::id).collect(Collectors.joining(","));
  }
}

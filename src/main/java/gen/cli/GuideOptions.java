package gen.cli;

import gen.app.App;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.guide.Guide;
import gen.page.Flavor;
import gen.write.Folders;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that choose what maintainers are told; a checklist without any. */
final class GuideOptions implements Arguments {

  private final OptionSpec notes =
      Arguments.flag("--release-notes")
          .required(true)
          .description("Print how people update to this release, for the notes of the release.")
          .build();

  private final OptionSpec flavor =
      Arguments.one(Flavor.class, "--flavor")
          .paramLabel("FLAVOR")
          .defaultValue("github")
          .description("Language of the notes: github or mkdocs. Default: github")
          .build();

  private final OptionSpec nav =
      Arguments.flag("--nav")
          .required(true)
          .description("Print the lines that mkdocs.yml needs for the pages.")
          .build();

  private final OptionSpec sources =
      Arguments.path("--docs-dir")
          .paramLabel("DIR")
          .description("What MkDocs calls docs_dir. Default: the folder of the pages")
          .build();

  private final OptionSpec redirects =
      Arguments.pairs("--redirect")
          .paramLabel("OLD=ID")
          .description(
              "A page that was there before, from docs_dir, and the platform whose page takes its"
                  + " place; may be given several times.")
          .build();

  @Override
  public void addTo(CommandSpec command) {
    command.addArgGroup(
        ArgGroupSpec.builder()
            .exclusive(true)
            .addSubgroup(together(notes, flavor))
            .addSubgroup(together(nav, sources, redirects))
            .build());
  }

  /** Options of which the first has to be there when another is. */
  private static ArgGroupSpec together(OptionSpec... options) {
    ArgGroupSpec.Builder group = ArgGroupSpec.builder().exclusive(false);
    List.of(options).forEach(group::addArg);
    return group.build();
  }

  /**
   * What was asked for.
   *
   * @param app what it is about
   * @param options what was given to say what is meant, as one would type it
   */
  Guide guide(App app, Folders folders, String options, Surroundings surroundings) {
    if (isGiven(notes)) {
      return new Guide.ReleaseNotes(markdown(flavor.getValue()));
    }
    if (isGiven(nav)) {
      Map<String, String> moved = Arguments.pairs(redirects);
      return new Guide.Site(below(folders, surroundings), moved == null ? Map.of() : moved);
    }
    Optional<String> folder = app.links().folder();
    return new Guide.Checklist(folders.manifests(folder), folders.pages(folder), options);
  }

  private static boolean isGiven(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }

  private static Flavor markdown(Flavor flavor) {
    if (flavor == Flavor.HTML) {
      throw new Rejected(
          Code.USAGE.at(
              Place.of("--flavor"),
              "the notes of a release are Markdown",
              "choose github or mkdocs"));
    }
    return flavor;
  }

  /** The folder of the pages as seen from that of all sources, with a slash at its end. */
  private String below(Folders folders, Surroundings surroundings) {
    Path pages = folders.docs().toAbsolutePath().normalize();
    Path named = sources.getValue();
    Path all =
        named == null ? pages : surroundings.here().resolve(named).toAbsolutePath().normalize();
    if (!pages.startsWith(all)) {
      throw new Rejected(
          Code.USAGE.at(
              Place.of("--docs-dir"),
              "the pages in " + folders.shown(pages) + " are not below " + folders.shown(all),
              "name the folder that holds all pages of the site, or give --docs as well"));
    }
    String path = all.relativize(pages).toString().replace('\\', '/');
    return path.isEmpty() ? "" : path + "/";
  }
}

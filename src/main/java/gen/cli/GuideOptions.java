package gen.cli;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.page.Flavor;
import gen.page.Guide;
import gen.write.Folders;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that choose what maintainers are told; a checklist without any. */
final class GuideOptions {

  @ArgGroup(exclusive = false)
  private NoteOptions notes;

  @ArgGroup(exclusive = false)
  private SiteOptions site;

  /** The options about the notes of a release. */
  static final class NoteOptions {

    @Option(
        names = "--release-notes",
        required = true,
        description = "Print how people update to this release, for the notes of the release.")
    private boolean wanted;

    @Option(
        names = "--flavor",
        paramLabel = "FLAVOR",
        defaultValue = "github",
        description = "Language of the notes: github or mkdocs. Default: github")
    private Flavor flavor;
  }

  /** The options about the site on which the pages stand. */
  static final class SiteOptions {

    @Option(
        names = "--nav",
        required = true,
        description = "Print the lines that mkdocs.yml needs for the pages.")
    private boolean wanted;

    @Option(
        names = "--docs-dir",
        paramLabel = "DIR",
        description = "What MkDocs calls docs_dir. Default: the folder of the pages")
    private Path sources;

    @Option(
        names = "--redirect",
        paramLabel = "OLD=ID",
        description =
            "A page that was there before, from docs_dir, and the platform whose page takes its"
                + " place; may be given several times.")
    private Map<String, String> redirects = new LinkedHashMap<>();
  }

  /**
   * What was asked for.
   *
   * @param options what was given to say what is meant, as one would type it
   */
  Guide guide(Folders folders, String options, Surroundings surroundings) {
    if (notes != null) {
      return new Guide.ReleaseNotes(markdown(notes.flavor));
    }
    if (site != null) {
      return new Guide.Site(below(folders, surroundings), site.redirects);
    }
    return new Guide.Checklist(folders.manifests(), folders.docsFromReadme(), options);
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
    Path all =
        site.sources == null
            ? pages
            : surroundings.here().resolve(site.sources).toAbsolutePath().normalize();
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

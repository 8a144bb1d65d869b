package gen.guide;

import gen.page.Flavor;
import java.util.Map;

/** What the maintainers of an app want to read; people who install it never see it. */
public sealed interface Guide {

  /**
   * What to do until people can install, and with each release.
   *
   * @param manifests the folder of all manifests, from the top of the repository
   * @param docs the folder of all pages, likewise
   * @param options what was given to say what is meant, as one would type it
   */
  record Checklist(String manifests, String docs, String options) implements Guide {}

  /**
   * How people update to the release of the descriptor, to be put into the notes of it.
   *
   * @param flavor a kind of Markdown
   */
  record ReleaseNotes(Flavor flavor) implements Guide {}

  /**
   * What the configuration of MkDocs needs for the pages.
   *
   * @param pages the folder of the pages below that of all sources of the site; empty when they are
   *     the same
   * @param redirects names of platforms by the page, below the folder of all sources, that was
   *     there before
   */
  record Site(String pages, Map<String, String> redirects) implements Guide {}
}

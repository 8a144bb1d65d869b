package gen.validate;

import gen.deployment.Deployment;
import gen.finding.Source;
import gen.knowledge.ButtonForm;
import gen.knowledge.Knowledge;
import gen.platform.Platform;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of documentation in Markdown or HTML.
 *
 * @param prose its text with blanks in place of samples, in which an address is not a link
 * @param site the configuration of the site that it is part of, such as {@code mkdocs.yml}
 * @param known what is known about every platform
 * @param deployments what the descriptor of the repository decides, one for each platform; none
 *     without a descriptor
 * @param buttons the addresses that have the form of a platform's button
 */
public record DocsPage(
    Source source,
    String prose,
    Optional<Source> site,
    List<Knowledge> known,
    List<Deployment> deployments,
    List<ButtonForm.Use> buttons) {

  /** A page of which nobody knows what site it is part of. */
  public static DocsPage of(Source source, List<Knowledge> known, List<Deployment> deployments) {
    return of(source, Optional.empty(), known, deployments);
  }

  /** A page of a site. */
  static DocsPage of(
      Source source, Optional<Source> site, List<Knowledge> known, List<Deployment> deployments) {
    String prose = prose(source.text());
    List<ButtonForm.Use> buttons = ButtonForm.in(prose, known);
    return new DocsPage(source, prose, site, known, deployments, buttons);
  }

  private static final Pattern SAMPLE =
      Pattern.compile("(?ms)^ {0,3}(```++|~~~++)[^\\n]*+\\n.*?(?:^ {0,3}\\1[`~]*+[ \\t]*+$|\\z)");
  private static final Pattern TITLE = Pattern.compile("(?m)^# +(.+)$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{2,6} +(.+)$");

  private static String prose(String text) {
    return SAMPLE.matcher(text).replaceAll(sample -> sample.group().replaceAll("[^\\n]", " "));
  }

  /** True for the page that people see first in a folder of a repository. */
  public boolean isReadme() {
    return source.name().matches("(?i)(?:.*/)?readme[^/]*");
  }

  /** The first heading of the first level; empty if there is none. */
  public String title() {
    return TITLE.matcher(source.text()).results().findFirst().map(r -> r.group(1)).orElse("");
  }

  /** All other headings, in lower case. */
  public List<String> headings() {
    return HEADING
        .matcher(source.text())
        .results()
        .map(result -> result.group(1).toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The platform on which this page says how to install; nothing for any other page. */
  public Optional<Platform> installs() {
    String title = title().toLowerCase(Locale.ROOT);
    boolean about = title.matches("(.* )?(install|installing|deploy|deploying)\\b.*");
    return known.stream()
        .map(Knowledge::platform)
        .filter(each -> !isFileOf(each))
        .filter(each -> about && title.matches(".*\\b(on|to) " + word(each) + "\\b.*"))
        .findFirst();
  }

  /** Some platforms take texts for their own pages, which have a form of their own. */
  private boolean isFileOf(Platform platform) {
    return platform.files().stream().anyMatch(file -> source.name().endsWith(file.path()));
  }

  private static String word(Platform platform) {
    String title = platform.title().toLowerCase(Locale.ROOT);
    return Pattern.quote(title.replaceFirst("\\.[a-z]+$", ""));
  }
}

package gen.rule.shared;

import gen.finding.Place;
import gen.knowledge.Knowledge;
import gen.platform.Platform;
import gen.platform.Platform.Button.Shape;
import gen.validate.DocsPage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link on a page that makes a platform read the files of a repository.
 *
 * @param place where its address begins
 * @param source the repository; nothing where the address does not name it
 */
public record InstallLink(Knowledge knowledge, Place place, CodeSource source) {

  /** The links of all platforms on a page, in the order of the platforms. */
  public static List<InstallLink> on(DocsPage page) {
    List<InstallLink> links = new ArrayList<>();
    for (Knowledge each : page.known()) {
      Platform.Button button = each.platform().button();
      if (button.shape() == Shape.REPOSITORY && button.link().contains("?")) {
        links.addAll(on(page, each, button.link()));
      }
    }
    return links;
  }

  private static List<InstallLink> on(DocsPage page, Knowledge knowledge, String form) {
    int question = form.indexOf('?');
    String host = form.substring(0, question).replaceFirst("^https://(www\\.)?", "");
    String parameter = form.substring(question + 1, form.indexOf("=<source>"));
    Matcher link =
        Pattern.compile(
                "https?://(?:www\\.)?" + Pattern.quote(host) + "/?\\?(?<query>[^\\s\"'<>)]*)")
            .matcher(page.prose());
    List<InstallLink> links = new ArrayList<>();
    while (link.find()) {
      String source = value(link.group("query"), parameter);
      links.add(
          new InstallLink(knowledge, page.source().place(link.start()), CodeSource.of(source)));
    }
    return links;
  }

  private static String value(String query, String parameter) {
    for (String part : query.replace("&amp;", "&").split("&")) {
      if (part.startsWith(parameter + "=")) {
        return decoded(part.substring(parameter.length() + 1));
      }
    }
    return "";
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}

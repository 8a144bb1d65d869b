package gen.knowledge;

import gen.platform.ButtonFormFacts;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A form that addresses of a platform's buttons have or had.
 *
 * @param address what stands between the two slashes and the question mark
 * @param query what must be behind it
 * @param facts what else is known of it
 */
public record ButtonForm(Pattern address, Pattern query, Status status, ButtonFormFacts facts) {

  private static final Pattern LINK =
      Pattern.compile(
          "https?://(?<address>[^\\s\"'<>()?#\\]]{3,300})(?:\\?(?<query>[^\\s\"'<>)#]{0,2000}))?");

  /** Where a form is in its life. */
  public enum Status {
    LIVE,
    OLDER,
    ENDED,
    NEVER
  }

  /**
   * An address on a page that has a form.
   *
   * @param address as it stands there
   * @param query what follows the question mark, decoded
   */
  public record Use(ButtonForm form, String address, String query, int start) {

    /** The names of the parameters, in their order. */
    public Stream<String> parameters() {
      return Stream.of(query.split("&"))
          .filter(each -> !each.isEmpty())
          .map(each -> each.replaceFirst("=.*", ""));
    }
  }

  /** One entry of {@code buttonForms}. */
  static ButtonForm of(ButtonFormFacts facts) {
    return new ButtonForm(
        Pattern.compile(facts.address()),
        Pattern.compile(facts.query()),
        Status.valueOf(facts.status().toUpperCase(Locale.ROOT)),
        facts);
  }

  /** The addresses in a text that have a form of any platform. */
  public static List<Use> in(String prose, List<Knowledge> known) {
    List<Use> uses = new ArrayList<>();
    Matcher link = LINK.matcher(prose);
    while (link.find()) {
      String address = trimmed(link.group("address"));
      String query = link.group("query") == null ? "" : link.group("query").replace("&amp;", "&");
      known.stream()
          .flatMap(each -> each.buttonForms().stream())
          .filter(form -> form.address.matcher(address).matches())
          .filter(form -> form.query.matcher(decoded(query)).find())
          .findFirst()
          .ifPresent(form -> uses.add(new Use(form, link.group(), query, link.start())));
    }
    return List.copyOf(uses);
  }

  /** A full stop or comma behind an address belongs to the sentence. */
  private static String trimmed(String address) {
    int end = address.length();
    while (end > 0 && ".,;:!*_`".indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    return address.substring(0, end);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}

package gen.install;

import gen.deployment.Deployment;
import gen.page.Block;
import gen.page.Flavor;
import gen.page.Sentences;
import gen.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a button leads, with what its makers want to count.
 *
 * @param where the place of the button
 */
public record ButtonLink(Deployment deployment, Where where) {

  /** Places of buttons, as whoever counts their presses tells them apart. */
  public enum Where {
    README,
    DOCS,
    WEBSITE;

    /** The place of a button on a page in this language. */
    static Where on(Flavor flavor) {
      return flavor == Flavor.HTML ? WEBSITE : DOCS;
    }

    /** Its name in addresses. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The address; empty when something for the button is missing. */
  public String address() {
    String link = deployment.publication().link();
    if (link.isEmpty()) {
      return "";
    }
    Map<String, String> parameters = parameters();
    if (isLedOn(parameters)) {
      return filled(deployment.app().counting().redirect());
    }
    if (hasReferral()) {
      parameters.put(
          deployment.platform().see().counting().referralParameter().orElse(""),
          deployment.app().options(deployment.platform().id()).referral());
    }
    return with(link, parameters);
  }

  /** The addresses of the makers' own, one for each place, that have to lead on to the button. */
  public static List<String> ledOn(Deployment deployment) {
    ButtonLink any = new ButtonLink(deployment, Where.DOCS);
    boolean isLedOn = !deployment.publication().link().isEmpty() && any.isLedOn(any.parameters());
    return isLedOn
        ? Arrays.stream(Where.values())
            .map(where -> new ButtonLink(deployment, where).address())
            .distinct()
            .toList()
        : List.of();
  }

  private Map<String, String> parameters() {
    return deployment.app().counting().parameters()
        ? new TreeMap<>(deployment.platform().see().counting().parameters())
        : new TreeMap<>();
  }

  /** A platform that counts by itself, or pays, is asked directly. */
  private boolean isLedOn(Map<String, String> parameters) {
    return !deployment.app().counting().redirect().isEmpty()
        && parameters.isEmpty()
        && !hasReferral();
  }

  /** What presses of these buttons bring the app's makers, in a sentence for each that does. */
  static List<Block> disclosures(List<Deployment> deployments, Sentences sentences) {
    List<Words> said =
        deployments.stream()
            .map(deployment -> new ButtonLink(deployment, Where.DOCS).disclosure(sentences))
            .filter(words -> !words.isEmpty())
            .toList();
    return said.isEmpty() ? List.of() : List.of(new Block.Paragraph(Words.joined(said, " ")));
  }

  /** What a press brings the app's makers; empty when it brings them nothing. */
  Words disclosure(Sentences sentences) {
    if (!hasReferral()) {
      return Words.NONE;
    }
    Sentences known = sentences.knowing(Vocabulary.of(deployment));
    Words pays = known.fill(deployment.platform().see().counting().pays().orElse(""));
    return known.say("page.referral", "pays", pays);
  }

  private boolean hasReferral() {
    return !deployment.publication().link().isEmpty()
        && deployment.platform().see().counting().referralParameter().isPresent()
        && !deployment.app().options(deployment.platform().id()).referral().isEmpty();
  }

  private String with(String link, Map<String, String> parameters) {
    StringBuilder address = new StringBuilder(link);
    parameters.forEach(
        (name, value) -> {
          boolean isThere = link.matches(".*[?&]" + name + "=.*");
          if (!isThere) {
            address.append(address.indexOf("?") < 0 ? '?' : '&');
            address.append(name).append('=').append(filled(value));
          }
        });
    return address.toString();
  }

  private String filled(String text) {
    return text.replace("<app>", deployment.app().id())
        .replace("<platform>", deployment.platform().id())
        .replace("<where>", where.id());
  }
}

package gen.install;

import gen.page.Sentences;
import gen.page.Words;
import gen.platform.Facts;
import gen.platform.Plan;
import java.net.URI;
import java.util.Map;

/** Says where a fact comes from, when it was looked up, and whether anybody confirmed it. */
final class Citation {

  private Citation() {}

  /** A sentence of a platform, with the source and the day of this group of facts. */
  static Words of(Sentences sentences, String text, Facts group) {
    return sentences
        .fill(text)
        .and(" (")
        .and(source(sentences, group))
        .and(", ")
        .and(doubt(sentences, group))
        .and(day(sentences, group))
        .and(")");
  }

  /** A sentence of a platform, with the day of this group of facts. */
  static Words dated(Sentences sentences, String text, Facts group) {
    return sentences
        .fill(text)
        .and(" (")
        .and(doubt(sentences, group))
        .and(day(sentences, group))
        .and(")");
  }

  /** Where a price of this group of facts comes from, and of when it is. */
  static Words ofPrice(Sentences sentences, Plan.Price price, Facts group) {
    String address = group.texts("source").get(0);
    String key =
        price.origin().equals("reported by users") || !group.isCertain()
            ? "before.users"
            : price.origin().startsWith("computed") ? "before.computed" : "before.vendor";
    return sentences
        .say(key, Map.of("address", Words.plain(address), "site", site(address)))
        .and(", ")
        .and(day(sentences, group));
  }

  /** When a group of facts was looked up, and in how old a text. */
  static Words day(Sentences sentences, Facts group) {
    return day(sentences, group.text("checked"), group.text("edition"));
  }

  /**
   * When facts were looked up, and in how old a text.
   *
   * @param edition may be empty
   */
  static Words day(Sentences sentences, String day, String edition) {
    Words words = Words.plain(day);
    return edition.isEmpty()
        ? words
        : words.and(sentences.say("page.texts", "edition", Words.plain(edition)));
  }

  private static Words doubt(Sentences sentences, Facts group) {
    return group.isCertain() ? Words.NONE : sentences.say("doubt.mark").and(", ");
  }

  /** Where a group of facts comes from; its name says where the link leads. */
  private static Words source(Sentences sentences, Facts group) {
    String address = group.texts("source").get(0);
    return Words.link(sentences.say("limits.source", "site", site(address)).bare(), address);
  }

  /** The site of an address, as people know it. */
  static Words site(String address) {
    String host = URI.create(address).getHost();
    return Words.plain(host.startsWith("www.") ? host.substring(4) : host);
  }
}

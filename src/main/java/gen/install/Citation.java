package gen.install;

import gen.page.Sentences;
import gen.page.Words;
import gen.platform.Facts;
import gen.platform.Origin;
import gen.platform.Plan;
import java.net.URI;
import java.util.Map;

/** Says where a fact comes from, when it was looked up, and whether anybody confirmed it. */
final class Citation {

  private Citation() {}

  /** Where a price of this group of facts comes from, and of when it is. */
  static Words ofPrice(Sentences sentences, Plan.Price price, Origin origin) {
    String address = origin.sources().get(0);
    String key =
        price.origin().equals("reported by users") || !origin.isCertain()
            ? "before.users"
            : price.origin().startsWith("computed") ? "before.computed" : "before.vendor";
    return sentences
        .say(key, Map.of("address", Words.plain(address), "site", site(address)))
        .and(", ")
        .and(day(sentences, origin));
  }

  /** When facts were looked up, and in how old a text. */
  static Words day(Sentences sentences, Origin origin) {
    return day(sentences, origin.checked(), origin.edition());
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

  /** The site of an address, as people know it. */
  static Words site(String address) {
    String host = URI.create(address).getHost();
    return Words.plain(host.startsWith("www.") ? host.substring(4) : host);
  }
}

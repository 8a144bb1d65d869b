package gen.page;

import gen.platform.Facts;
import java.net.URI;

/** Says where a fact comes from, and when it was looked up. */
final class Citation {

  private Citation() {}

  /** A sentence of a platform, with the source and the day of this group of facts. */
  static Words of(Sentences sentences, String text, Facts group) {
    return sentences
        .fill(text)
        .and(" (")
        .and(source(sentences, group))
        .and(", " + group.text("checked") + ")");
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

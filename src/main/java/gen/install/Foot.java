package gen.install;

import gen.document.Node;
import gen.page.Block;
import gen.page.PlatformPage;
import gen.page.Section;
import gen.page.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The lines at the end of a page: what its mark means, and where everything comes from. */
final class Foot {

  private Foot() {}

  /** Below the page that installs: the price has its source and day here. */
  static List<Block> ofInstalling(Subject subject) {
    Price price = new Price(subject.deployment(), subject.sentences());
    Words words = mark(subject);
    if (price.isKnown()) {
      words = words.and(subject.say("foot.price", "source", price.sources())).and(" ");
    }
    return foot(words, subject);
  }

  /**
   * Below the page about running the app: when all facts were checked, and how old the texts were.
   */
  static List<Block> ofRunning(Subject subject) {
    return foot(mark(subject).and(lookedUp(subject)).and(". "), subject);
  }

  private static List<Block> foot(Words beginning, Subject subject) {
    Words words = beginning.and(subject.say("page.compare"));
    Words disclosure =
        new ButtonLink(subject.deployment(), subject.where()).disclosure(subject.sentences());
    return List.of(
        new Block.Paragraph(disclosure.isEmpty() ? words : words.and(" ").and(disclosure)));
  }

  private static Words mark(Subject subject) {
    Section doubts = DoubtsSection.of(subject);
    String page = PlatformPage.RUN.on(subject.platform().id()) + ".md";
    return doubts.isEmpty()
        ? Words.NONE
        : subject.say("foot.mark", "place", Words.plain(page + "#" + doubts.id())).and(" ");
  }

  /** The facts without those about a Redis, for an app that has none. */
  private static Node used(Subject subject) {
    Node facts = subject.facts().fields().node();
    if (subject.app().redis().isPresent() || !(facts instanceof Node.Mapping all)) {
      return facts;
    }
    Map<String, Node.Entry> entries = new LinkedHashMap<>(all.entries());
    entries.keySet().removeAll(List.of("redis", "redisPlans"));
    return new Node.Mapping(entries, all.place());
  }

  /** The days on which all facts were looked up, and how old the texts were. */
  private static Words lookedUp(Subject subject) {
    Node facts = used(subject);
    SortedSet<String> days = new TreeSet<>(Edition.said(facts, "checked"));
    Map<String, Words> ends =
        Map.of("day", Words.plain(days.first()), "last", Words.plain(days.last()));
    Words words = subject.say(days.size() == 1 ? "page.source" : "page.sourceDays", ends);
    String edition = Edition.span(Edition.said(facts, "edition"));
    return edition.isEmpty()
        ? words
        : words.and(subject.say("page.texts", "edition", Words.plain(edition)));
  }
}

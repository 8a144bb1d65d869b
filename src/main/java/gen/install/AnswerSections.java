package gen.install;

import gen.deployment.Adapter;
import gen.deployment.Binding;
import gen.deployment.Setting;
import gen.document.Node;
import gen.page.Block;
import gen.page.Section;
import gen.page.Sentences;
import gen.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What people look up: troubles, settings, and where all of it comes from. */
final class AnswerSections {

  private AnswerSections() {}

  /** What may go wrong with this app on this platform. */
  static Section trouble(Subject subject) {
    List<Block> blocks = new ArrayList<>(subject.steps("trouble.read", "lifecycle.logs"));
    blocks.addAll(table(subject));
    blocks.addAll(subject.steps("trouble.restart", "lifecycle.restart"));
    if (!subject.app().links().repository().isEmpty()) {
      blocks.add(new Block.Paragraph(subject.say("trouble.ask")));
    }
    blocks.add(new Block.Notice(Block.Weight.IMPORTANT, subject.say("trouble.share")));
    return subject.section("trouble.title", blocks);
  }

  /** The table of troubles, those of the platform first. */
  static List<Block> table(Subject subject) {
    List<List<Words>> rows =
        Stream.concat(Trouble.of(subject.facts().fields()).stream(), subject.troubles().stream())
            .filter(trouble -> trouble.occasion().isFor(subject.deployment()))
            .map(trouble -> row(subject, trouble))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Table(
                List.of(
                    subject.say("trouble.see"),
                    subject.say("trouble.cause"),
                    subject.say("trouble.do")),
                rows));
  }

  private static List<Words> row(Subject subject, Trouble trouble) {
    Sentences sentences = Trouble.filling(subject, trouble.occasion());
    Words see = sentences.fill(trouble.see());
    return List.of(
        trouble.isCertain() ? see : see.and(" (").and(subject.say("doubt.mark")).and(")"),
        sentences.fill(trouble.cause()),
        sentences.fill(trouble.remedyFor(subject.app())));
  }

  /** Every variable of the manifest and none else. */
  static Section settings(Subject subject) {
    List<List<Words>> rows =
        Stream.concat(subject.deployment().settings().stream(), address(subject).stream())
            .map(AnswerSections::row)
            .toList();
    List<Words> head =
        List.of(
            subject.say("settings.variable"),
            subject.say("settings.value"),
            subject.say("settings.purpose"));
    List<Block> blocks = new ArrayList<>(List.of(new Block.Table(head, rows)));
    if (!subject.app().links().documentation().isEmpty()) {
      blocks.add(new Block.Paragraph(subject.say("settings.more")));
    }
    return subject.section("settings.title", blocks);
  }

  private static List<Words> row(Setting setting) {
    String description = setting.description();
    return List.of(
        Words.code(setting.name()),
        value(setting),
        Words.plain(description.isEmpty() ? "-" : description));
  }

  /** A text that is set as it is stands out from words about where a value comes from. */
  private static Words value(Setting setting) {
    boolean isText = setting.binding() instanceof Binding.Literal && !setting.inWords().isEmpty();
    return isText ? Words.code(setting.inWords()) : Words.plain(setting.inWords());
  }

  /** The address of the database where it is taken apart at the start, and no setting by itself. */
  private static Optional<Setting> address(Subject subject) {
    return subject
        .deployment()
        .web()
        .adapter()
        .filter(adapter -> adapter.splitsUrl() || adapter.passesUrl())
        .map(Adapter::urlVariable)
        .filter(name -> subject.deployment().setting(name).isEmpty())
        .map(
            name ->
                new Setting(
                    name,
                    new Binding.Given("postgres.url"),
                    "",
                    subject.say("settings.address").bare(),
                    Optional.empty()));
  }

  /** Where the page comes from. */
  static List<Block> foot(Subject subject) {
    Words words = lookedUp(subject).and(". ").and(subject.say("page.compare"));
    Words disclosure =
        new ButtonLink(subject.deployment(), subject.where()).disclosure(subject.sentences());
    if (!disclosure.isEmpty()) {
      words = words.and(" ").and(disclosure);
    }
    return List.of(new Block.Paragraph(words));
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

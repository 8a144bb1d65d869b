package gen.install;

import gen.page.Block;
import gen.page.Section;
import gen.page.Words;
import gen.platform.Origin;
import gen.platform.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts on which a page rests and which nobody has confirmed. */
final class DoubtsSection {

  /**
   * A note of groups of facts, and when it was looked up.
   *
   * @param about what the groups are about
   */
  private record Doubt(Words note, Words day, List<Words> about) {}

  private final Subject subject;

  /** By note and day, as one note can be that of several groups. */
  private final Map<String, Doubt> all = new LinkedHashMap<>();

  private DoubtsSection(Subject subject) {
    this.subject = subject;
  }

  /** What nobody has confirmed; first that which changes what people do. */
  static Section of(Subject subject) {
    DoubtsSection doubts = new DoubtsSection(subject);
    doubts.groups(topics(subject));
    doubts.limits();
    doubts.troubles();
    return subject.section("doubt.title", doubts.bullets());
  }

  private List<Block> bullets() {
    List<Words> points = new ArrayList<>();
    for (Doubt doubt : all.values()) {
      points.add(
          subject.say(
              "doubt.fact",
              Map.of(
                  "about", Words.joined(doubt.about(), ", "),
                  "note", doubt.note(),
                  "day", doubt.day())));
    }
    return points.isEmpty() ? List.of() : List.of(new Block.Bullets(points));
  }

  private void groups(List<Topic> topics) {
    for (Topic topic : topics) {
      add(subject.told().origin(topic), subject.say("doubt.about." + topic.key()));
    }
  }

  private void limits() {
    subject.told().limits().forEach(each -> add(each.origin(), subject.say("doubt.about.limits")));
  }

  /** Those that can happen here, by what people see. */
  private void troubles() {
    for (Trouble each : Trouble.of(subject.facts().fields())) {
      if (each.occasion().isFor(subject.deployment())) {
        add(each.origin(), Trouble.filling(subject, each.occasion()).fill(each.see()));
      }
    }
  }

  private void add(Origin origin, Words about) {
    if (!origin.isCertain()) {
      Words note = subject.sentences().fill(origin.note());
      Words day = Citation.day(subject.sentences(), origin);
      Doubt known =
          all.computeIfAbsent(
              note.bare() + "\n" + day.bare(), key -> new Doubt(note, day, new ArrayList<>()));
      if (!known.about().contains(about)) {
        known.about().add(about);
      }
    }
  }

  /** What a page about this deployment rests on. */
  private static List<Topic> topics(Subject subject) {
    List<Topic> topics = new ArrayList<>();
    boolean rights =
        !subject.app().database().wanted().isEmpty()
            || !subject.app().database().needed().isEmpty();
    add(topics, rights, Topic.DATABASE);
    add(topics, ButtonOrCommands.isTyped(subject), Topic.BUTTON);
    add(topics, subject.told().caution().isSaid(), Topic.FIT);
    topics.addAll(
        List.of(
            Topic.ACCOUNT,
            Topic.PLANS,
            Topic.DATABASE_PLANS,
            Topic.UPDATES,
            Topic.SLEEPS,
            Topic.LIFECYCLE));
    add(topics, subject.deployment().web().disk().isPresent(), Topic.DISK);
    add(topics, subject.app().work().smtp(), Topic.MAIL);
    return topics;
  }

  private static void add(List<Topic> topics, boolean applies, Topic topic) {
    if (applies) {
      topics.add(topic);
    }
  }
}

package gen.install;

import gen.page.Block;
import gen.page.Section;
import gen.page.Words;
import gen.platform.Facts;
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
    doubts.groups(forUsers(subject));
    doubts.limits();
    doubts.troubles();
    DoubtsSection technical = new DoubtsSection(subject);
    technical.groups(forMaintainers(subject));
    List<Block> blocks = new ArrayList<>(doubts.bullets());
    if (!technical.all.isEmpty()) {
      blocks.add(new Block.Folded(subject.say("doubt.maintainers"), technical.bullets()));
    }
    return subject.section("doubt.title", blocks);
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

  private void groups(List<String> names) {
    for (String name : names) {
      Facts group = subject.facts().in(name);
      if (!group.isCertain()) {
        add(group, subject.say("doubt.about." + name));
      }
    }
  }

  private void limits() {
    subject.facts().each("limits").forEach(each -> add(each, subject.say("doubt.about.limits")));
  }

  /** Those that can happen here, by what people see. */
  private void troubles() {
    for (Facts each : subject.facts().each("troubles")) {
      Occasion occasion = Occasion.of(each.text("when"));
      if (occasion.isFor(subject.deployment())) {
        add(each, Trouble.filling(subject, occasion).fill(each.text("see")));
      }
    }
  }

  private void add(Facts group, Words about) {
    if (!group.isCertain()) {
      Words note = subject.sentences().fill(group.text("note"));
      Words day = Citation.day(subject.sentences(), group);
      Doubt known =
          all.computeIfAbsent(
              note.bare() + "\n" + day.bare(), key -> new Doubt(note, day, new ArrayList<>()));
      if (!known.about().contains(about)) {
        known.about().add(about);
      }
    }
  }

  /** Groups of facts that change what people do. */
  private static List<String> forUsers(Subject subject) {
    List<String> groups = new ArrayList<>();
    boolean rights =
        !subject.app().database().wanted().isEmpty()
            || !subject.app().database().needed().isEmpty();
    add(groups, rights, "database");
    add(groups, DeploySection.isTyped(subject), "button");
    add(groups, subject.facts().has("fit.caution"), "fit");
    groups.addAll(List.of("account", "plans", "databasePlans", "updates", "sleeps", "lifecycle"));
    add(groups, subject.deployment().web().disk().isPresent(), "disk");
    add(groups, subject.app().work().smtp(), "mail");
    return groups;
  }

  /** Groups of facts on which only the manifests rest. */
  private static List<String> forMaintainers(Subject subject) {
    List<String> groups = new ArrayList<>(List.of("names"));
    add(groups, !subject.secrets().isEmpty(), "secrets");
    add(groups, !subject.asked().isEmpty(), "prompts");
    add(groups, !subject.deployment().web().command().isEmpty(), "command");
    add(groups, subject.deployment().web().health().isPresent(), "health");
    return groups;
  }

  private static void add(List<String> groups, boolean applies, String group) {
    if (applies) {
      groups.add(group);
    }
  }
}

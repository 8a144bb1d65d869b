package gen.install;

import gen.app.App;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.page.Block;
import gen.page.OwnWords.Slot;
import gen.page.Section;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stays, what must be kept safe, and what may be put in the place of what gen set. */
final class KeepSections {

  private KeepSections() {}

  /** What survives a redeploy, and who has a copy of it. */
  static Section kept(Subject subject) {
    String event = subject.platform().disk().lostAt().replace("each ", "the next ");
    List<List<Words>> rows = new ArrayList<>();
    rows.add(
        List.of(
            subject.say("kept.data"),
            Words.plain(subject.platform().database().title()),
            subject.say("kept.kept"),
            subject.say("kept.byPlatform")));
    for (App.Storage storage : subject.app().storage()) {
      boolean stays = isOnDisk(subject.deployment(), storage);
      rows.add(
          List.of(
              Words.plain(capital(storage.holds())),
              Words.code(placeOf(subject.deployment(), storage).orElse(storage.path())),
              subject.say(stays ? "kept.keptDisk" : "kept.lost"),
              subject.say("kept.no")));
    }
    if (!subject.secrets().isEmpty()) {
      rows.add(typedOrMade(subject, "kept.secrets"));
    }
    if (!subject.asked().isEmpty()) {
      rows.add(typedOrMade(subject, "kept.variables"));
    }
    List<Words> head =
        List.of(
            subject.say("kept.what"),
            subject.say("kept.where"),
            subject.say("kept.after", "event", Words.plain(event)),
            subject.say("kept.backed"));
    List<Block> blocks = new ArrayList<>(List.of(new Block.Table(head, rows)));
    if (subject.deployment().web().disk().isPresent() && subject.facts().has("disk.effect")) {
      blocks.add(new Block.Paragraph(subject.fact("disk.effect")));
    }
    return subject.section("kept.title", blocks);
  }

  private static List<Words> typedOrMade(Subject subject, String what) {
    return List.of(
        subject.say(what),
        Words.plain(subject.platform().title()),
        subject.say("kept.kept"),
        subject.say("kept.byYou"));
  }

  /** Whether this folder is on the disk that is asked for. */
  static boolean isOnDisk(Deployment deployment, App.Storage storage) {
    return placeOf(deployment, storage).isPresent();
  }

  /** Where on the disk the content of this folder lies; empty where it is not kept. */
  private static Optional<String> placeOf(Deployment deployment, App.Storage storage) {
    return deployment.web().disk().flatMap(disk -> disk.placeOf(storage));
  }

  /** How the app reaches a database that is somewhere else; only where the makers say why. */
  static Section ownDatabase(Subject subject) {
    List<Block> own = subject.own(Slot.CONNECT_DATABASE);
    List<Words> allow = subject.factList("lifecycle.allow");
    if (own.isEmpty() || allow.isEmpty()) {
      return subject.section("own.title", own);
    }
    return subject.section(
        "own.title",
        Subject.all(
            own, List.of(new Block.Paragraph(subject.say("own.allow")), new Block.Bullets(allow))));
  }

  /** What to change for an address of one's own. */
  static Section domain(Subject subject) {
    if (!subject.facts().has("lifecycle.domain")) {
      return subject.section("domain.title", List.of());
    }
    List<Block> blocks = new ArrayList<>(subject.steps("lifecycle.domain"));
    if (subject.facts().has("lifecycle.domainLink")) {
      Words link = Words.plain(subject.facts().text("lifecycle.domainLink"));
      blocks.add(new Block.Paragraph(subject.say("domain.link", "link", link)));
    }
    List<Setting> addressed = subject.addressed();
    if (!addressed.isEmpty()) {
      blocks.add(new Block.Paragraph(subject.say("domain.name")));
      blocks.add(
          new Block.Bullets(addressed.stream().map(each -> renamed(subject, each)).toList()));
      blocks.addAll(subject.steps("domain.change", "lifecycle.variables"));
    }
    return subject.section("domain.title", blocks);
  }

  private static Words renamed(Subject subject, Setting setting) {
    Words name = Words.code(setting.name());
    if (!setting.isList()) {
      return subject.say("domain.address", "variable", name);
    }
    if (setting.binding() instanceof Binding.Reference) {
      return subject.say("domain.listOwn", "variable", name);
    }
    String now = subject.deployment().holds(setting);
    return now.isEmpty()
        ? subject.say("domain.list", "variable", name)
        : subject.say("domain.listNow", Map.of("variable", name, "now", Words.code(now)));
  }

  static String capital(String text) {
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}

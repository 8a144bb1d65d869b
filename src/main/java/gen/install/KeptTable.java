package gen.install;

import gen.app.App;
import gen.page.Block;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;

/** What survives a redeploy, and who has a copy of it. */
final class KeptTable {

  private KeptTable() {}

  /** The table; secrets and typed values are in it where there are any. */
  static Block of(Subject subject) {
    Words event = Words.plain(subject.platform().disk().lostAt().replace("each ", "the next "));
    List<List<Words>> rows = new ArrayList<>();
    rows.add(
        List.of(subject.say("kept.data"), subject.say("kept.kept"), subject.say("kept.backups")));
    for (App.Storage storage : subject.app().storage()) {
      rows.add(files(subject, storage));
    }
    if (!subject.secrets().isEmpty()) {
      rows.add(yours(subject, "kept.secrets"));
    }
    if (!subject.asked().isEmpty()) {
      rows.add(yours(subject, "kept.variables"));
    }
    return new Block.Table(
        List.of(
            subject.say("kept.what"),
            subject.say("kept.after", "event", event),
            subject.say("kept.backed")),
        rows);
  }

  private static List<Words> files(Subject subject, App.Storage storage) {
    boolean stays = subject.deployment().web().placeOf(storage).isPresent();
    return List.of(
        Words.plain(storage.holds()).capitalized(),
        subject.say(stays ? "kept.keptDisk" : "kept.lost"),
        subject.say("kept.no"));
  }

  private static List<Words> yours(Subject subject, String what) {
    return List.of(subject.say(what), subject.say("kept.kept"), subject.say("kept.byYou"));
  }
}

package gen.install;

import gen.deployment.Setting;
import gen.page.Block;
import gen.page.Words;
import gen.platform.Task;
import java.util.List;
import java.util.Map;

/** What other platforms ask for, and this one is told by the manifest. */
final class Prefilled {

  private Prefilled() {}

  /** The variables and their values, and how to change them; nothing where there are none. */
  static List<Block> of(Subject subject) {
    List<Words> written =
        subject.deployment().bound("literal").stream()
            .filter(setting -> setting.prompt().isPresent())
            .map(setting -> written(subject, setting))
            .toList();
    return written.isEmpty()
        ? List.of()
        : Subject.all(
            List.of(new Block.Paragraph(subject.say("deploy.written")), new Block.Bullets(written)),
            subject.steps("deploy.writtenChange", Task.CHANGE_VARIABLE));
  }

  private static Words written(Subject subject, Setting setting) {
    Words words =
        subject.say(
            "deploy.writtenItem",
            Map.of("name", Words.code(setting.name()), "value", Words.code(setting.preset())));
    return setting.described().isEmpty()
        ? words
        : words.and(" ").and(Words.plain(setting.described()));
  }
}

package gen.install;

import gen.deployment.Setting;
import gen.page.Block;
import gen.page.Words;
import gen.platform.Platform.Button.Shape;
import java.util.ArrayList;
import java.util.List;

/** What is to be typed where a platform asks for values. */
final class FormTable {

  private FormTable() {}

  /** A line that says where, and the fields; nothing where nothing is asked. */
  static List<Block> of(Subject subject) {
    List<Setting> asked = subject.asked();
    if (asked.isEmpty()) {
      return List.of();
    }
    boolean isScript = subject.platform().button().shape() == Shape.COMMANDS;
    boolean isTyped = ButtonOrCommands.isTyped(subject);
    String lead = isTyped ? "deploy.values" : isScript ? "deploy.script" : "deploy.form";
    List<List<Words>> rows =
        asked.stream()
            .map(each -> List.of(Words.code(each.name()), answer(subject, each)))
            .toList();
    return List.of(
        new Block.Paragraph(subject.say(lead)),
        new Block.Table(List.of(subject.say("deploy.field"), subject.say("deploy.type")), rows));
  }

  private static Words answer(Subject subject, Setting setting) {
    List<Words> parts = new ArrayList<>();
    if (!setting.isRequired()) {
      parts.add(
          subject.say(ButtonOrCommands.isTyped(subject) ? "deploy.leaveOut" : "deploy.optional"));
    }
    if (!setting.question().isEmpty()) {
      parts.add(Words.plain(setting.question()));
    }
    return parts.isEmpty() ? subject.say("deploy.any") : Words.joined(parts, " ");
  }
}

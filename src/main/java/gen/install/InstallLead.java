package gen.install;

import gen.deployment.Binding;
import gen.deployment.Deployment.Way;
import gen.page.Block;
import gen.page.OwnWords.Slot;
import gen.page.Sentences;
import gen.page.Words;
import gen.platform.Instructions;
import gen.platform.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The top of the page: the line, the button or the commands, and the steps until the app runs. */
final class InstallLead {

  private InstallLead() {}

  /** All of it, in the order in which it is done. */
  static List<Block> of(Subject subject) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(InstallLine.of(subject));
    subject.app().notes().forEach(note -> blocks.add(note(subject, note)));
    blocks.addAll(subject.own(Slot.BEFORE_DEPLOY));
    blocks.addAll(ButtonOrCommands.of(subject));
    blocks.add(Status.of(subject));
    if (subject.deployment().way() != Way.NONE) {
      blocks.addAll(Subject.steps(steps(subject)));
      blocks.addAll(FormTable.of(subject));
      blocks.add(new Block.Paragraph(Start.of(subject)));
    }
    if (subject.deployment().way() == Way.COMMANDS) {
      blocks.addAll(TypedCommands.again(subject));
    }
    blocks.addAll(Prefilled.of(subject));
    blocks.addAll(afterwards(subject));
    return blocks;
  }

  /** The steps, which say where values are asked for. */
  static List<Words> steps(Subject subject) {
    boolean isTyped = ButtonOrCommands.isTyped(subject);
    Words fields = subject.say(fields(subject, isTyped));
    Sentences sentences = subject.sentences().knowing(Map.of("fields", fields));
    Instructions steps = isTyped ? subject.told().installByTerminal() : subject.told().install();
    return steps.steps().stream().map(sentences::fill).map(Words::capitalized).toList();
  }

  /** The sentence that says whether there is anything to fill in. */
  private static String fields(Subject subject, boolean isTyped) {
    boolean isAsked = !subject.asked().isEmpty();
    if (isTyped) {
      return isAsked ? "deploy.listedValues" : "deploy.nothingTyped";
    }
    if (subject.deployment().way() == Way.COMMANDS) {
      return isAsked ? "deploy.listedScript" : "deploy.nothingScript";
    }
    return isAsked ? "deploy.listed" : "deploy.nothing";
  }

  private static Block note(Subject subject, String note) {
    Words words = subject.say("line.note", "note", Words.plain(note));
    return new Block.Paragraph(words);
  }

  /** What no file can say, because the platform tells the app no address. */
  private static List<Block> afterwards(Subject subject) {
    List<Words> manual =
        subject.deployment().bound("manual").stream()
            .map(setting -> Words.marked(((Binding.Manual) setting.binding()).instruction()))
            .toList();
    return manual.isEmpty()
        ? List.of()
        : Subject.all(
            List.of(new Block.Paragraph(subject.say("deploy.manual")), new Block.Bullets(manual)),
            subject.steps("domain.change", Task.CHANGE_VARIABLE));
  }
}

package gen.install;

import gen.deployment.Deployment.Way;
import gen.page.Block;
import gen.page.Words;
import gen.platform.Platform.Button.Shape;
import java.util.List;

/** Where an installation begins: a button, commands, or the reason why there is neither. */
final class ButtonOrCommands {

  private ButtonOrCommands() {}

  /** The button or the commands. */
  static List<Block> of(Subject subject) {
    return switch (subject.deployment().way()) {
      case BUTTON -> List.of(button(subject));
      case COMMANDS -> List.of(TypedCommands.commands(subject));
      case NONE -> List.of(new Block.Paragraph(none(subject)));
    };
  }

  /** Whether commands replace a button that is not there yet. */
  static boolean isTyped(Subject subject) {
    return subject.deployment().way() == Way.COMMANDS
        && subject.platform().button().shape() == Shape.TEMPLATE;
  }

  private static Block button(Subject subject) {
    return new Block.Paragraph(
        Words.badge(
            subject.say("deploy.label").bare(),
            subject.platform().button().image(),
            new ButtonLink(subject.deployment(), subject.where()).address()));
  }

  private static Words none(Subject subject) {
    boolean isTemplate = subject.platform().button().shape() == Shape.TEMPLATE;
    return subject.say(isTemplate ? "deploy.noTemplate" : "deploy.noRepository");
  }
}

package gen.install;

import gen.app.Amount;
import gen.deployment.Binding;
import gen.deployment.Deployment.Way;
import gen.deployment.Publication;
import gen.deployment.Setting;
import gen.page.Block;
import gen.page.Section;
import gen.page.Sentences;
import gen.page.Words;
import gen.platform.OutputFile.Use;
import gen.platform.Platform.Button.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people do to have the app. */
final class DeploySection {

  private DeploySection() {}

  /** The button or the commands, and what is to be typed. */
  static Section deploy(Subject subject) {
    List<Block> blocks = new ArrayList<>(button(subject));
    blocks.addAll(branch(subject));
    Way way = subject.deployment().way();
    if (way == Way.COMMANDS) {
      blocks.addAll(commands(subject));
    }
    if (way == Way.BUTTON) {
      blocks.addAll(Subject.steps(steps(subject)));
    }
    if (way != Way.NONE) {
      if (!subject.asked().isEmpty()) {
        blocks.addAll(form(subject));
      }
      blocks.add(paragraph(wait(subject.app().web().http().startSeconds(), subject)));
    }
    if (way == Way.COMMANDS) {
      blocks.addAll(TypedCommands.again(subject));
    }
    blocks.addAll(Prefilled.of(subject));
    blocks.addAll(afterwards(subject));
    blocks.addAll(sheet(subject));
    return subject.section("deploy.title", blocks);
  }

  /** What to do in a terminal. */
  static List<Block> commands(Subject subject) {
    return Subject.all(Subject.steps(steps(subject)), List.of(TypedCommands.commands(subject)));
  }

  private static Words wait(Amount start, Subject subject) {
    return start.isGiven()
        ? subject.say("deploy.wait", "start", subject.minutes(start.value()))
        : subject.say("deploy.waitUnknown");
  }

  private static List<Words> steps(Subject subject) {
    String nothing = isTyped(subject) ? "deploy.nothingTyped" : "deploy.nothing";
    String listed = isTyped(subject) ? "deploy.listedValues" : "deploy.listed";
    Words fields = subject.say(subject.asked().isEmpty() ? nothing : listed);
    Sentences sentences = subject.sentences().knowing(Map.of("fields", fields));
    return subject
        .facts()
        .texts(isTyped(subject) ? "button.terminal.steps" : "button.deploy")
        .stream()
        .map(sentences::fill)
        .toList();
  }

  /** Whether commands stand in for a button that is not there yet. */
  static boolean isTyped(Subject subject) {
    return subject.deployment().way() == Way.COMMANDS
        && subject.platform().button().shape() == Shape.TEMPLATE;
  }

  /** The button, or why there is none. */
  static List<Block> button(Subject subject) {
    Way way = subject.deployment().way();
    Shape shape = subject.platform().button().shape();
    if (way != Way.BUTTON) {
      boolean isTemplate = shape == Shape.TEMPLATE;
      String none = isTemplate ? "deploy.noTemplate" : "deploy.noRepository";
      String typed = isTemplate ? "deploy.terminal" : "deploy.commands";
      return List.of(paragraph(subject.say(way == Way.COMMANDS ? typed : none)));
    }
    return List.of(
        paragraph(
            Words.badge(
                subject.say("deploy.label").bare(),
                subject.platform().button().image(),
                new ButtonLink(subject.deployment(), subject.where()).address())));
  }

  /** What the button needs, as long as nobody has pressed it. */
  private static List<Block> branch(Subject subject) {
    Publication publication = subject.deployment().publication();
    return Status.isUntried(subject.deployment())
        ? List.of(
            new Block.Notice(
                Block.Weight.NOTE,
                subject.say(
                    "deploy.branch",
                    Map.of(
                        "file", Words.code(subject.facts().text("button.manifest")),
                        "branch", Words.code(publication.branch()),
                        "site", Citation.site(publication.repository()),
                        "repository", Words.plain(publication.repository())))))
        : List.of();
  }

  /** What the maintainers do so that there is a button. */
  private static List<Block> sheet(Subject subject) {
    boolean isMissing =
        subject.platform().button().shape() == Shape.TEMPLATE
            && subject.deployment().way() != Way.BUTTON;
    String folder = subject.manifests() + "/" + subject.deployment().folder() + "/";
    return subject
        .platform()
        .file(Use.CHECKLIST)
        .filter(sheet -> isMissing)
        .map(sheet -> subject.say("deploy.sheet", "sheet", Words.code(folder + sheet.path())))
        .map(
            words ->
                List.<Block>of(
                    new Block.Folded(subject.say("deploy.maintainer"), List.of(paragraph(words)))))
        .orElse(List.of());
  }

  /** A table of what is to be typed, and nothing else. */
  static List<Block> form(Subject subject) {
    List<Setting> asked = subject.asked();
    boolean script = subject.platform().button().shape() == Shape.COMMANDS;
    String lead = isTyped(subject) ? "deploy.values" : script ? "deploy.script" : "deploy.form";
    List<List<Words>> rows =
        asked.stream().map(each -> List.of(Words.code(each.name()), typed(subject, each))).toList();
    return List.of(
        paragraph(subject.say(lead)),
        new Block.Table(List.of(subject.say("deploy.field"), subject.say("deploy.type")), rows));
  }

  private static Words typed(Subject subject, Setting setting) {
    Words question = Words.plain(setting.question());
    String optional = isTyped(subject) ? "deploy.optionalLine" : "deploy.optional";
    return setting.isRequired() ? question : subject.say(optional, "question", question);
  }

  private static List<Block> afterwards(Subject subject) {
    List<Words> manual =
        subject.deployment().bound("manual").stream()
            .map(setting -> Words.marked(((Binding.Manual) setting.binding()).instruction()))
            .toList();
    return manual.isEmpty()
        ? List.of()
        : Subject.all(
            List.of(paragraph(subject.say("deploy.manual")), new Block.Bullets(manual)),
            subject.steps("domain.change", "lifecycle.variables"));
  }

  private static Block paragraph(Words words) {
    return new Block.Paragraph(words);
  }
}

package gen.page;

import gen.app.Amount;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Publication;
import gen.deployment.Setting;
import gen.platform.Platform.Button.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people do to have the app. */
final class Deploying {

  private Deploying() {}

  /** The button or the commands, and what is to be typed. */
  static Section deploy(Subject subject) {
    List<Block> blocks = new ArrayList<>(button(subject));
    Shape shape = subject.platform().button().shape();
    boolean hasWay = hasWay(subject.deployment());
    if (hasWay) {
      blocks.addAll(Subject.steps(steps(subject)));
    }
    if (shape == Shape.COMMANDS) {
      blocks.add(commands(subject));
    }
    if (hasWay) {
      if (!subject.asked().isEmpty()) {
        blocks.addAll(form(subject));
      }
      blocks.add(subject.lookedUp("button"));
      blocks.add(paragraph(wait(subject.app().http().startSeconds(), subject)));
    }
    blocks.addAll(afterwards(subject));
    blocks.addAll(branch(subject));
    return subject.section("deploy.title", blocks);
  }

  private static Words wait(Amount start, Subject subject) {
    return start.isGiven()
        ? subject.say("deploy.wait", "start", subject.minutes(start.value()))
        : subject.say("deploy.waitUnknown");
  }

  private static List<Words> steps(Subject subject) {
    Words fields = subject.say(subject.asked().isEmpty() ? "deploy.nothing" : "deploy.listed");
    Sentences sentences = subject.sentences().knowing(Map.of("fields", fields));
    return subject.facts().texts("button.deploy").stream().map(sentences::fill).toList();
  }

  private static boolean hasWay(Deployment deployment) {
    return !deployment.publication().link().isEmpty()
        || deployment.platform().button().shape() == Shape.COMMANDS;
  }

  /** The button, or why there is none. */
  static List<Block> button(Subject subject) {
    Publication publication = subject.deployment().publication();
    Shape shape = subject.platform().button().shape();
    if (shape == Shape.COMMANDS) {
      return List.of(paragraph(subject.say("deploy.commands")));
    }
    if (publication.link().isEmpty()) {
      return shape == Shape.TEMPLATE
          ? noTemplate(subject)
          : List.of(paragraph(subject.say("deploy.noRepository")));
    }
    return List.of(
        paragraph(
            Words.badge(
                subject.say("deploy.label").bare(),
                subject.platform().button().image(),
                new ButtonLink(subject.deployment(), "docs").address())));
  }

  /** What the button needs, as long as nobody has pressed it. */
  private static List<Block> branch(Subject subject) {
    Publication publication = subject.deployment().publication();
    boolean untried =
        subject.platform().button().shape() == Shape.REPOSITORY
            && subject.options().verified().isEmpty()
            && !publication.link().isEmpty();
    return untried
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

  private static List<Block> noTemplate(Subject subject) {
    String sheet =
        subject.manifests() + "/" + subject.deployment().folder() + "/template/checklist.md";
    return List.of(
        paragraph(subject.say("deploy.noTemplate")),
        new Block.Folded(
            subject.say("deploy.maintainer"),
            List.of(paragraph(subject.say("deploy.sheet", "sheet", Words.code(sheet))))));
  }

  private static Block commands(Subject subject) {
    String repository = subject.deployment().publication().repository();
    String folder =
        repository.substring(repository.lastIndexOf('/') + 1)
            + "/"
            + subject.manifests()
            + "/"
            + subject.deployment().folder();
    return new Block.Listing(
        "sh",
        subject
            .facts()
            .text("button.commands")
            .strip()
            .replace("<repository>", repository)
            .replace("<folder>", folder));
  }

  /** A table of what is to be typed, and nothing else. */
  static List<Block> form(Subject subject) {
    List<Setting> asked = subject.asked();
    if (asked.isEmpty()) {
      return List.of(paragraph(subject.say("deploy.nothing")));
    }
    boolean script = subject.platform().button().shape() == Shape.COMMANDS;
    List<List<Words>> rows =
        asked.stream().map(each -> List.of(Words.code(each.name()), typed(subject, each))).toList();
    return List.of(
        paragraph(subject.say(script ? "deploy.script" : "deploy.form")),
        new Block.Table(List.of(subject.say("deploy.field"), subject.say("deploy.type")), rows));
  }

  private static Words typed(Subject subject, Setting setting) {
    Words question = Words.plain(setting.question());
    return setting.isRequired() ? question : subject.say("deploy.optional", "question", question);
  }

  private static List<Block> afterwards(Subject subject) {
    List<Words> manual =
        subject.deployment().bound("manual").stream()
            .map(setting -> Words.marked(((Binding.Manual) setting.binding()).instruction()))
            .toList();
    return manual.isEmpty()
        ? List.of()
        : List.of(paragraph(subject.say("deploy.manual")), new Block.Bullets(manual));
  }

  private static Block paragraph(Words words) {
    return new Block.Paragraph(words);
  }
}

package gen.guide;

import gen.deployment.Deployment;
import gen.deployment.Installations;
import gen.install.ButtonLink;
import gen.install.Proof;
import gen.install.Ranking;
import gen.install.Subject;
import gen.install.Vocabulary;
import gen.page.Block;
import gen.page.Flavor;
import gen.page.OwnWords;
import gen.page.Page;
import gen.page.PlatformPage;
import gen.page.Section;
import gen.page.Sentences;
import gen.page.Words;
import gen.platform.Platform.Button.Shape;
import gen.platform.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the list of what maintainers do until people can install, and with each release. */
public final class ChecklistMaker {

  private final Sentences sentences;
  private final Guide.Checklist guide;

  /** Makes lists in these sentences. */
  public ChecklistMaker(Sentences sentences, Guide.Checklist guide) {
    Map<String, Words> words =
        Map.of(
            "command", Words.code("gen" + guide.options()),
            "notes", Words.code("gen publish --release-notes" + guide.options()),
            "manifests", Words.code(guide.manifests() + "/"),
            "docs", Words.code(guide.docs() + "/"));
    this.sentences = sentences.knowing(words);
    this.guide = guide;
  }

  /** The list for these deployments of one app, at least one. */
  public Page page(List<Deployment> deployments) {
    List<Subject> subjects = Ranking.of(deployments).stream().map(this::subject).toList();
    Subject first = subjects.get(0);
    List<Section> sections = new ArrayList<>();
    for (Subject subject : subjects) {
      sections.add(new Section(Words.plain(subject.platform().title()), once(subject)));
    }
    sections.add(first.section("publish.readme", Signposts.readme(first)));
    sections.add(first.section("publish.release", new Upkeep(subjects).blocks()));
    return new Page(
        "",
        "",
        first.say("publish.title"),
        Subject.all(List.of(new Block.Paragraph(first.say("publish.lead"))), others(first)),
        sections,
        List.of());
  }

  /** Where the lists of further installations are to be had. */
  private List<Block> others(Subject first) {
    Installations installations = new Installations(first.app());
    List<Words> commands =
        installations.listed().stream()
            .map(each -> "gen publish --instance " + each.name() + guide.options())
            .map(Words::code)
            .toList();
    return commands.isEmpty() || !first.deployment().instance().isFirst()
        ? List.of()
        : List.of(
            new Block.Paragraph(
                first.say("publish.instances", "commands", Words.joined(commands, ", "))));
  }

  private Subject subject(Deployment deployment) {
    Words tag = Words.plain(deployment.app().release());
    Map<String, Words> words =
        Map.of(
            "tag", tag,
            "service", Words.code(deployment.web().name()),
            "image", Words.code(deployment.app().web().image().reference()),
            "folder", Words.code(guide.manifests() + "/" + deployment.folder()));
    Sentences known = sentences.knowing(Vocabulary.of(deployment)).knowing(words);
    return new Subject(
        deployment, known, OwnWords.NONE, List.of(), guide.manifests(), ButtonLink.Where.DOCS);
  }

  private List<Block> once(Subject subject) {
    Shape shape = subject.platform().button().shape();
    return Subject.all(
        shape == Shape.REPOSITORY ? new BranchCommands(subject).blocks() : named(subject, shape),
        share(subject),
        Signposts.counted(subject),
        trial(subject, shape),
        record(subject, shape));
  }

  private static List<Block> named(Subject subject, Shape shape) {
    String made = subject.options().template().orElse("");
    String title = shape == Shape.TEMPLATE ? "publish.template" : "publish.commands";
    List<Block> blocks = new ArrayList<>();
    if (made.isEmpty()) {
      blocks.add(new Block.Paragraph(subject.say(title)));
      blocks.addAll(subject.steps(subject.told().publish()));
    } else {
      blocks.add(new Block.Paragraph(subject.say("publish.made", "code", Words.code(made))));
    }
    return blocks;
  }

  private static List<Block> share(Subject subject) {
    boolean isPaid = subject.facts().counting().where().isPresent();
    if (!isPaid || !subject.options().referral().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Paragraph(
            subject.say(
                "publish.share",
                Map.of(
                    "pays", filled(subject, subject.facts().counting().pays()),
                    "where", filled(subject, subject.facts().counting().where()),
                    "key", key(subject, "referral")))));
  }

  private static Words filled(Subject subject, Optional<String> text) {
    return subject.sentences().fill(text.orElse(""));
  }

  /** Where the descriptor says this about the platform. */
  static Words key(Subject subject, String name) {
    return Words.code("platforms." + subject.platform().id() + "." + name);
  }

  private List<Block> trial(Subject subject, Shape shape) {
    String page = guide.docs() + "/" + subject.deployment().parent() + file(subject);
    String own = guide.docs() + "/" + OwnWords.FOLDER + "/";
    List<Words> steps =
        List.of(
            subject.say("publish.open", "page", Words.code(page)),
            subject.say(shape == Shape.COMMANDS ? "publish.type" : "publish.press"),
            subject.say("publish.ask", "own", Words.code(own)),
            subject.say("publish.stop"));
    List<Words> delete = new ArrayList<>();
    subject.app().docs().leave().forEach(step -> delete.add(Words.marked(step)));
    delete.addAll(subject.lines(subject.told().steps(Task.DELETE)));
    return Subject.all(
        List.of(
            new Block.Paragraph(
                subject.say(shape == Shape.COMMANDS ? "publish.tryCommands" : "publish.try")),
            new Block.Steps(steps),
            new Block.Paragraph(subject.say("publish.look"))),
        Proof.inFull(subject),
        List.of(new Block.Paragraph(subject.say("publish.remove")), new Block.Steps(delete)));
  }

  private static String file(Subject subject) {
    List<String> flavors = subject.app().docs().flavors();
    boolean isHtml = flavors.stream().allMatch(Flavor.HTML.id()::equals);
    return isHtml ? "install.html" : PlatformPage.INSTALL.on(subject.platform().id()) + ".md";
  }

  private static List<Block> record(Subject subject, Shape shape) {
    boolean needsCode = shape == Shape.TEMPLATE && subject.options().template().isEmpty();
    String key = needsCode ? "publish.verifiedTemplate" : "publish.verified";
    String yaml =
        subject
            .sentences()
            .texts()
            .text(key)
            .strip()
            .replace("<platform>", subject.platform().id())
            .replace("<tag>", subject.app().release());
    return List.of(
        new Block.Paragraph(subject.say("publish.record")),
        new Block.Listing("yaml", yaml),
        new Block.Paragraph(subject.say("publish.again")));
  }
}

package gen.install;

import gen.app.App;
import gen.deployment.Setting;
import gen.page.Block;
import gen.page.OwnWords.Slot;
import gen.page.Section;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people do when the app runs for the first time. */
public final class SignInSections {

  private SignInSections() {}

  /** How to find the app and become its administrator. */
  static Section signIn(Subject subject) {
    App.Admin admin = subject.app().admin();
    List<Words> steps = new ArrayList<>(subject.factList("lifecycle.publicUrl"));
    if (!admin.path().equals("/")) {
      steps.add(subject.say("signIn.path", "path", Words.code(admin.path())));
    }
    if (admin.firstVisitor()) {
      steps.add(subject.say("signIn.admin"));
    } else if (admin.defaultLogin().isEmpty()) {
      steps.addAll(login(subject));
    }
    return subject.section(
        "signIn.title",
        Subject.all(warning(subject), Subject.steps(steps), subject.own(Slot.FIRST_SIGN_IN)));
  }

  private static List<Block> warning(Subject subject) {
    App.Admin admin = subject.app().admin();
    if (admin.firstVisitor()) {
      return List.of(new Block.Notice(Block.Weight.WARNING, subject.say("signIn.first")));
    }
    return admin.defaultLogin().isEmpty()
        ? List.of()
        : List.of(
            new Block.Notice(
                Block.Weight.WARNING,
                subject.say("signIn.default", "login", Words.code(admin.defaultLogin()))));
  }

  /** With which values to sign in, and how to read those that nobody typed. */
  private static List<Words> login(Subject subject) {
    List<Setting> settings =
        subject.deployment().settings().stream()
            .filter(setting -> subject.app().admin().variables().contains(setting.name()))
            .toList();
    List<Words> steps = new ArrayList<>();
    if (!settings.isEmpty()) {
      steps.add(subject.say("signIn.variables", "names", subject.names(settings)));
    }
    settings.stream()
        .filter(subject.secrets()::contains)
        .map(setting -> made(subject, setting))
        .forEach(steps::add);
    return steps;
  }

  private static Words made(Subject subject, Setting setting) {
    Words name = Words.code(setting.name());
    return subject.say("signIn.made", Map.of("name", name, "read", subject.fact("secrets.read")));
  }

  /** How to see that it works. */
  public static Section check(Subject subject) {
    List<Words> points = new ArrayList<>();
    String path = subject.app().docs().check().path();
    String expect = subject.app().docs().check().expect();
    if (!expect.isEmpty()) {
      points.add(
          subject.say(
              path.equals("/") ? "check.openRoot" : "check.open",
              Map.of("path", Words.code(path), "expect", Words.plain(expect))));
    }
    subject
        .app()
        .web()
        .http()
        .health()
        .ifPresent(health -> points.add(subject.say("check.health", "path", Words.code(health))));
    points.add(subject.say("check.lock"));
    return subject.section(
        "check.title", Subject.all(List.of(new Block.Bullets(points)), subject.own(Slot.AFTER)));
  }
}

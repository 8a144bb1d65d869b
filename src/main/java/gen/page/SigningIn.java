package gen.page;

import gen.app.App;
import gen.deployment.Setting;
import gen.page.OwnWords.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people do when the app runs for the first time. */
final class SigningIn {

  private SigningIn() {}

  /** How to find the app and become its administrator. */
  static Section signIn(Subject subject) {
    App.Admin admin = subject.app().admin();
    List<Words> steps = new ArrayList<>(subject.factList("lifecycle.publicUrl"));
    if (!admin.path().equals("/")) {
      steps.add(subject.say("signIn.path", "path", Words.code(admin.path())));
    }
    if (admin.firstVisitor()) {
      steps.add(subject.say("signIn.admin"));
    }
    return subject.section(
        "signIn.title",
        Subject.all(login(subject), Subject.steps(steps), subject.own(Slot.FIRST_SIGN_IN)));
  }

  private static List<Block> login(Subject subject) {
    App.Admin admin = subject.app().admin();
    if (admin.firstVisitor()) {
      return List.of(new Block.Notice(Block.Weight.WARNING, subject.say("signIn.first")));
    }
    if (!admin.defaultLogin().isEmpty()) {
      return List.of(
          new Block.Notice(
              Block.Weight.WARNING,
              subject.say("signIn.default", "login", Words.code(admin.defaultLogin()))));
    }
    List<Setting> settings =
        subject.deployment().settings().stream()
            .filter(setting -> admin.variables().contains(setting.name()))
            .toList();
    if (settings.isEmpty()) {
      return List.of();
    }
    Words words = subject.say("signIn.variables", "names", Subject.names(settings));
    for (Setting setting : settings) {
      if (subject.secrets().contains(setting)) {
        words =
            words
                .and(" ")
                .and(
                    subject.say(
                        "signIn.made",
                        Map.of(
                            "name", Words.code(setting.name()),
                            "read", subject.fact("secrets.read"))));
      }
    }
    return List.of(new Block.Paragraph(words));
  }

  /** How to see that it works. */
  static Section check(Subject subject) {
    List<Words> points = new ArrayList<>();
    String path = subject.app().docs().check().path();
    String expect = subject.app().docs().check().expect();
    if (!expect.isEmpty()) {
      points.add(
          subject.say(
              path.equals("/") || path.isEmpty() ? "check.openRoot" : "check.open",
              Map.of("path", Words.code(path), "expect", Words.plain(expect))));
    }
    subject
        .app()
        .http()
        .health()
        .ifPresent(health -> points.add(subject.say("check.health", "path", Words.code(health))));
    points.add(subject.say("check.lock"));
    return subject.section(
        "check.title", Subject.all(List.of(new Block.Bullets(points)), subject.own(Slot.AFTER)));
  }
}

package gen.install;

import gen.app.App;
import gen.deployment.Binding;
import gen.deployment.Setting;
import gen.page.Block;
import gen.page.OwnWords.Slot;
import gen.page.Section;
import gen.page.Words;
import gen.platform.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people do when the app runs for the first time, up to the sight that it works. */
final class FirstSignInSection {

  private FirstSignInSection() {}

  /** What cannot wait, then the steps. */
  static Section of(Subject subject) {
    List<Block> blocks = new ArrayList<>(Subject.steps(steps(subject)));
    blocks.addAll(warning(subject));
    blocks.addAll(subject.own(Slot.FIRST_SIGN_IN));
    subject.secrets().stream()
        .filter(Setting::encryptsData)
        .forEach(setting -> blocks.add(toCopy(subject, setting)));
    blocks.addAll(Proof.inShort(subject));
    blocks.addAll(subject.own(Slot.AFTER));
    return subject.section("signIn.title", blocks);
  }

  private static List<Words> steps(Subject subject) {
    App.Admin admin = subject.app().admin();
    List<Words> steps = new ArrayList<>(subject.lines(subject.told().steps(Task.FIND_ADDRESS)));
    if (!admin.path().equals("/")) {
      steps.add(subject.say("signIn.path", "path", Words.code(admin.path())));
    }
    if (admin.firstVisitor()) {
      return steps;
    }
    if (!admin.defaultLogin().isEmpty()) {
      steps.add(subject.say("signIn.login", "login", Words.code(admin.defaultLogin())));
    } else {
      subject.app().admin().variables().stream()
          .flatMap(name -> subject.deployment().setting(name).stream())
          .map(setting -> value(subject, setting))
          .reduce((all, next) -> all.and(" ").and(next))
          .ifPresent(values -> steps.add(subject.say("signIn.variables", "values", values)));
    }
    return steps;
  }

  /** What to type for a variable of the first account, and how to come by it. */
  private static Words value(Subject subject, Setting setting) {
    Words name = Words.code(setting.name());
    if (subject.secrets().contains(setting)) {
      Words read = subject.readSecret();
      return subject.say("signIn.made", Map.of("name", name, "read", read));
    }
    if (setting.binding() instanceof Binding.Literal) {
      Words value = Words.code(setting.inWords());
      return subject.say("signIn.preset", Map.of("name", name, "value", value));
    }
    return subject.say("signIn.typed", "name", name);
  }

  private static List<Block> warning(Subject subject) {
    App.Admin admin = subject.app().admin();
    if (admin.firstVisitor()) {
      return List.of(new Block.Notice(Block.Weight.WARNING, subject.say("signIn.first")));
    }
    return admin.defaultLogin().isEmpty()
        ? List.of()
        : List.of(new Block.Notice(Block.Weight.WARNING, subject.say("signIn.default")));
  }

  private static Block toCopy(Subject subject, Setting setting) {
    Words read = subject.readSecret();
    Words name = Words.code(setting.name());
    return new Block.Notice(
        Block.Weight.IMPORTANT, subject.say("signIn.copy", Map.of("name", name, "read", read)));
  }
}

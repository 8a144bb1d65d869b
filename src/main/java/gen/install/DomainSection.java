package gen.install;

import gen.deployment.Binding;
import gen.deployment.Setting;
import gen.page.Block;
import gen.page.Section;
import gen.page.Words;
import gen.platform.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What to change for an address of one's own. */
final class DomainSection {

  private DomainSection() {}

  /** At the platform first, then in the app; empty where the platform says nothing. */
  static Section of(Subject subject) {
    if (!subject.told().steps(Task.USE_DOMAIN).areGiven()) {
      return subject.section("domain.title", List.of());
    }
    List<Block> blocks = new ArrayList<>(subject.steps(Task.USE_DOMAIN));
    subject
        .told()
        .domainPage()
        .map(link -> subject.say("domain.link", "link", Words.plain(link)))
        .ifPresent(words -> blocks.add(new Block.Paragraph(words)));
    List<Setting> addressed = subject.addressed();
    if (!addressed.isEmpty()) {
      blocks.add(new Block.Paragraph(subject.say("domain.name")));
      blocks.add(
          new Block.Bullets(addressed.stream().map(each -> renamed(subject, each)).toList()));
      blocks.addAll(subject.steps("domain.change", Task.CHANGE_VARIABLE));
    }
    return subject.section("domain.title", blocks);
  }

  private static Words renamed(Subject subject, Setting setting) {
    Words name = Words.code(setting.name());
    if (!setting.isList()) {
      return subject.say("domain.address", "variable", name);
    }
    if (setting.binding() instanceof Binding.Reference) {
      return subject.say("domain.listOwn", "variable", name);
    }
    String now = subject.deployment().holds(setting);
    return now.isEmpty()
        ? subject.say("domain.list", "variable", name)
        : subject.say("domain.listNow", Map.of("variable", name, "now", Words.code(now)));
  }
}

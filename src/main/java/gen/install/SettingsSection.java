package gen.install;

import gen.deployment.Adapter;
import gen.deployment.Binding;
import gen.deployment.Setting;
import gen.page.Block;
import gen.page.Section;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All variables that the files set. */
final class SettingsSection {

  private SettingsSection() {}

  /** Every variable of the manifest and none else. */
  static Section of(Subject subject) {
    List<List<Words>> rows =
        Stream.concat(subject.deployment().settings().stream(), address(subject).stream())
            .map(setting -> row(subject, setting))
            .toList();
    List<Words> head = List.of(subject.say("settings.variable"), subject.say("settings.value"));
    List<Block> blocks = new ArrayList<>(List.of(new Block.Table(head, rows)));
    if (!subject.app().links().documentation().isEmpty()) {
      blocks.add(new Block.Paragraph(subject.say("settings.more")));
    }
    return subject.section("settings.title", blocks);
  }

  private static List<Words> row(Subject subject, Setting setting) {
    Words value = setting.inWords().isEmpty() ? subject.say("settings.empty") : value(setting);
    Words purpose = Words.plain(setting.description());
    return List.of(
        Words.code(setting.name()), purpose.isEmpty() ? value : value.and(": ").and(purpose));
  }

  /** A text that is set as it is stands out from words about where a value comes from. */
  private static Words value(Setting setting) {
    boolean isText = setting.binding() instanceof Binding.Literal && !setting.inWords().isEmpty();
    return isText ? Words.code(setting.inWords()) : Words.plain(setting.inWords());
  }

  /** The address of the database where it is taken apart at the start, and no setting by itself. */
  private static Optional<Setting> address(Subject subject) {
    return subject
        .deployment()
        .web()
        .adapter()
        .filter(adapter -> adapter.splitsUrl() || adapter.passesUrl())
        .map(Adapter::urlVariable)
        .filter(name -> subject.deployment().setting(name).isEmpty())
        .map(
            name ->
                new Setting(
                    name,
                    new Binding.Given("postgres.url"),
                    "",
                    subject.say("settings.address").bare(),
                    Optional.empty()));
  }
}

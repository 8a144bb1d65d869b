package gen.install;

import gen.app.App;
import gen.app.Options;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.page.Block;
import gen.page.OwnWords;
import gen.page.Section;
import gen.page.Sentences;
import gen.page.Words;
import gen.platform.Facts;
import gen.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page is about, and the sentences to say it in.
 *
 * @param sentences knowing the words that all sentences about this deployment share
 * @param own what the maintainers say in their own words
 * @param troubles what can go wrong on any platform
 * @param manifests the folder of all manifests, as seen from the root of the repository
 * @param where the place of its button
 */
public record Subject(
    Deployment deployment,
    Sentences sentences,
    OwnWords own,
    List<Trouble> troubles,
    String manifests,
    ButtonLink.Where where) {

  private static final Pattern PRICE = Pattern.compile("\\$[0-9]");

  public App app() {
    return deployment.app();
  }

  public Platform platform() {
    return deployment.platform();
  }

  public Facts facts() {
    return deployment.platform().see();
  }

  public Options options() {
    return deployment.app().options(deployment.platform().id());
  }

  public Words say(String key) {
    return sentences.say(key);
  }

  public Words say(String key, String name, Words value) {
    return sentences.say(key, name, value);
  }

  public Words say(String key, Map<String, Words> values) {
    return sentences.say(key, values);
  }

  /** The fact at this path, as a line of text; empty if there is none. */
  public Words fact(String path) {
    return sentences.fill(facts().text(path));
  }

  /**
   * The fact at this path; where its group could not be confirmed, that and the day stand behind.
   */
  Words factOrDoubt(String path, String group) {
    return facts().in(group).isCertain()
        ? fact(path)
        : Citation.dated(sentences, facts().text(path), facts().in(group));
  }

  /** The fact at this path, with the source and the day of its group. */
  Words cited(String path, String group) {
    return Citation.of(sentences, facts().text(path), facts().in(group));
  }

  /** The facts of the list at this path. */
  public List<Words> factList(String path) {
    Facts group = facts().in(path.substring(0, path.indexOf('.')));
    Words day = say("before.checked", "day", Citation.day(sentences, group));
    return facts().texts(path).stream()
        .map(text -> hasPrice(text) ? sentences.fill(text).and(day) : sentences.fill(text))
        .toList();
  }

  /** Prices get old, so each of them carries the day on which it was looked up. */
  private static boolean hasPrice(String text) {
    return text.indexOf('$') >= 0 && PRICE.matcher(text).find();
  }

  /** The steps at this path; no block where there are none. */
  public List<Block> steps(String path) {
    return steps(factList(path));
  }

  /** The steps at this path behind a line that says what for; one alone stands on that line. */
  List<Block> steps(String lead, String path) {
    List<Words> steps = factList(path);
    Words line = say(lead);
    return switch (steps.size()) {
      case 0 -> List.of();
      case 1 -> List.of(new Block.Paragraph(line.and(" ").and(steps.get(0))));
      default -> List.of(new Block.Paragraph(line), new Block.Steps(steps));
    };
  }

  /** Steps; one alone is a sentence, and none is nothing. */
  static List<Block> steps(List<Words> steps) {
    return switch (steps.size()) {
      case 0 -> List.of();
      case 1 -> List.of(new Block.Paragraph(steps.get(0)));
      default -> List.of(new Block.Steps(steps));
    };
  }

  /** A section with what its parts have to say. */
  public Section section(String title, List<Block> blocks) {
    return new Section(say(title), blocks);
  }

  /** What the maintainers say here in their own words; no block where they say nothing. */
  List<Block> own(OwnWords.Slot slot) {
    Optional<Block> words = own.at(slot, platform().id());
    return words.map(List::of).orElse(List.of());
  }

  /** The settings whose values the platform, or its script, made at random. */
  List<Setting> secrets() {
    return deployment.bound("generated");
  }

  /** How secrets come to be on the way that people go. */
  Words secretsMade() {
    String typed = "button.terminal.secrets";
    boolean isTyped = deployment.way() == Deployment.Way.COMMANDS && facts().has(typed);
    return fact(isTyped ? typed : "secrets.how");
  }

  /** The settings that people type. */
  List<Setting> asked() {
    return deployment.bound("prompted");
  }

  /** The settings whose values depend on the app's address. */
  List<Setting> addressed() {
    return deployment.addressed();
  }

  /** The names of settings, with commas between and a word before the last. */
  Words names(List<Setting> settings) {
    return sentences.enumerated(
        settings.stream().map(setting -> Words.code(setting.name())).toList());
  }

  /** Seconds as people say them. */
  Words minutes(int seconds) {
    int minutes = Math.max(1, (seconds + 59) / 60);
    return minutes == 1
        ? say("before.minute")
        : say("before.minutes", "n", Words.plain(String.valueOf(minutes)));
  }

  /** Lists of blocks, one after another. */
  @SafeVarargs
  public static List<Block> all(List<Block>... parts) {
    List<Block> blocks = new ArrayList<>();
    for (List<Block> part : parts) {
      blocks.addAll(part);
    }
    return blocks;
  }
}

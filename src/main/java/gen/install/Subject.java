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
import gen.platform.Instructions;
import gen.platform.PageFacts;
import gen.platform.Platform;
import gen.platform.Statement;
import gen.platform.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** What pages tell people about the platform. */
  public PageFacts told() {
    return facts().told();
  }

  /** A sentence about the platform, marked where nobody has confirmed it. */
  public Words line(Statement statement) {
    return new FactWords(sentences).line(statement);
  }

  /** A sentence about the platform, with the page that says so. */
  Words cited(Statement statement) {
    return new FactWords(sentences).cited(statement);
  }

  /** Steps as lines of text. */
  public List<Words> lines(Instructions instructions) {
    return new FactWords(sentences).lines(instructions);
  }

  /** How to read a secret; what is in doubt about secrets concerns maintainers alone. */
  Words readSecret() {
    return sentences.fill(told().readSecret().text());
  }

  /** The words with the mark of what nobody has confirmed. */
  Words marked(Words words, boolean isCertain) {
    return isCertain ? words : words.and(say("doubt.mark"));
  }

  /** Steps as a list; no block where there are none. */
  public List<Block> steps(Instructions instructions) {
    return steps(lines(instructions));
  }

  /** What people do with an app that is installed; no block where nobody says it. */
  public List<Block> steps(Task task) {
    return steps(told().steps(task));
  }

  /** The same behind a line that says what for; one step alone stands on that line. */
  List<Block> steps(String lead, Task task) {
    List<Words> steps = lines(told().steps(task));
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
    Statement typed = told().secretsTyped();
    boolean isTyped = deployment.way() == Deployment.Way.COMMANDS && typed.isSaid();
    return sentences.fill((isTyped ? typed : told().secretsMade()).text());
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

package gen.knowledge;

import gen.check.DataCheck;
import gen.check.TextCheck;
import gen.document.Fields;
import gen.document.Schema;
import gen.finding.Code;
import gen.finding.Rejected;
import gen.platform.Platform;
import gen.platform.Platforms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads, once, what is needed for judging from the folders of the platforms: {@code
 * manifests.yaml}, {@code offers.yaml} and {@code rules/}; and the common rules from {@code
 * shared/rules}.
 */
public final class Library {

  private final Platforms platforms;
  private final SharedFiles shared;
  private final RuleShelf shelf;
  private final BiFunction<String, String, Schema> schemas;
  private final Map<String, Knowledge> known = new ConcurrentHashMap<>();
  private Rules rules;

  /**
   * A library of these platforms.
   *
   * @param own gives gen's own schema with this name
   * @param schemas gives the schema for a platform's id and the schema's file name
   */
  public Library(
      Platforms platforms,
      Function<String, Schema> own,
      BiFunction<String, String, Schema> schemas) {
    this.platforms = platforms;
    this.shared = new SharedFiles(platforms, own);
    this.shelf = new RuleShelf(platforms, shared);
    this.schemas = schemas;
  }

  /**
   * All rules.
   *
   * @throws Rejected when a file is not as it should be
   */
  public Rules rules() {
    if (rules == null) {
      List<Rule> all = new ArrayList<>();
      for (Path root : platforms.roots()) {
        all.addAll(shelf.rules(root.resolve(SharedFiles.FOLDER), ""));
      }
      platforms.ids().forEach(id -> all.addAll(shelf.rules(platforms.folder(id), id)));
      rules = Rules.of(all);
    }
    return rules;
  }

  /** True when there is a rule of this name. Reads no other. */
  public boolean hasRule(String id) {
    return shelf.find(id).isPresent();
  }

  /**
   * The code of the rule of this name. Reads no other.
   *
   * @throws IllegalStateException when there is none
   */
  public Code code(String id) {
    return shelf
        .find(id)
        .map(Rule::code)
        .orElseThrow(() -> new IllegalStateException("no rule is called " + id));
  }

  /** The code of gen's own that says the same of a descriptor as this one says of files. */
  public Optional<String> alike(String id) {
    return shelf.find(id).flatMap(Rule::alike);
  }

  /** What to do about it in a descriptor, where that differs from what to do in files. */
  public Optional<String> described(String id) {
    return shelf.find(id).flatMap(Rule::described);
  }

  /** What is known about all platforms that have manifests to judge. */
  public List<Knowledge> knowledge() {
    return knowledge(platforms.select(List.of()));
  }

  /** What is known about those of these platforms that have manifests to judge. */
  public List<Knowledge> knowledge(List<Platform> chosen) {
    return chosen.stream()
        .filter(each -> Files.exists(platforms.folder(each.id()).resolve("manifests.yaml")))
        .map(each -> known.computeIfAbsent(each.id(), id -> knowledge(each)))
        .toList();
  }

  private Knowledge knowledge(Platform platform) {
    Path folder = platforms.folder(platform.id()).resolve(RuleShelf.FOLDER);
    List<DataCheck> checks = new ArrayList<>();
    List<TextCheck> texts = new ArrayList<>();
    for (Fields file : shelf.files(folder)) {
      checks.addAll(file.each("checks", check -> DataCheck.of(file.text("code"), check)));
      texts.addAll(file.each("texts", check -> TextCheck.of(file.text("code"), check)));
    }
    return new Knowledge(
        platform,
        groups(platform.id(), "manifests").stream().map(ManifestRule::of).toList(),
        checks,
        texts,
        platform.see().buttonForms().stream().map(ButtonForm::of).toList(),
        platform.see().script().deploy(),
        shared.stores(),
        shared.words(),
        name -> schemas.apply(platform.id(), name));
  }

  /** What {@code manifests.yaml} or {@code offers.yaml} of a platform lists; nothing without it. */
  public List<Fields> groups(String platform, String list) {
    Path file = platforms.folder(platform).resolve(list + ".yaml");
    return Files.exists(file)
        ? shared.file(file, list + ".schema.json").each(list, group -> group)
        : List.of();
  }

  /** The rules of this platform alone, and common ones that it sees in a way of its own. */
  public List<Rule> rules(String platform) {
    Path own = platforms.folder(platform).resolve(RuleShelf.FOLDER);
    return rules().all().stream().filter(rule -> Files.exists(own.resolve(rule.file()))).toList();
  }

  /** Names of manifests of platforms that have no folder, with whose they are. */
  public List<Foreign> foreign() {
    return shared.foreign().stream()
        .flatMap(file -> file.each("files", Foreign::of).stream())
        .toList();
  }

  /** Platforms without a folder that read files of a name that others read too. */
  public List<Foreign.Reader> readers() {
    return shared.foreign().stream()
        .flatMap(file -> file.each("readers", Foreign.Reader::of).stream())
        .toList();
  }
}

package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Source;
import gen.pipeline.Schemas;
import gen.platform.Platform;
import gen.platform.PlatformFolderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What platforms say to the people who install an app: complete, and in sentences that can be
 * shown.
 */
class PageDataTest {

  private static final Path SHARED = Examples.TEMPLATES.resolve("shared/troubles.yaml");
  private static final List<String> GROUPS =
      List.of("account", "fit", "updates", "sleeps", "counting", "troubles");
  private static final List<String> STEPS =
      List.of(
          "publicUrl",
          "update",
          "backup",
          "restore",
          "export",
          "stop",
          "redeploy",
          "restart",
          "allow",
          "domain",
          "domainLink",
          "variables",
          "logs",
          "delete");
  private static final List<String> TEXTS =
      List.of(
          "summary",
          "account.text",
          "fit.pick",
          "fit.other",
          "fit.caution",
          "updates.text",
          "sleeps.text",
          "secrets.how",
          "button.terminal.secrets",
          "secrets.read",
          "secrets.rotate",
          "database.backups",
          "disk.effect",
          "names.several",
          "counting.referral.pays");

  private static final Pattern FILLED_IN =
      Pattern.compile("\\{(?!app|platform|variables|start|memory)");
  private static final Pattern PRAISE =
      Pattern.compile(
          "(?i)!|\\b(easy|easily|simpl[ey]|just|powerful|seamless|modern|robust|fast|best|please)\\b");
  private static final Pattern CODE = Pattern.compile("`[^`]*`|https://\\S+");
  private static final Pattern FREE = Pattern.compile("\\bfree\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIMIT = Pattern.compile("[0-9]|\\b(half|one|only|nothing|until)\\b");

  static List<Platform> platforms() {
    return PlatformFolderTest.platforms();
  }

  private static Fields shared() {
    Node document = Documents.parse(Documents.load(SHARED, "shared/troubles.yaml"), Format.YAML);
    assertEquals(List.of(), new Schemas().builtIn("troubles.schema.json").check(document));
    return new Fields(document);
  }

  /** Everything that is printed as it is, but for what the platform itself says in an error. */
  private static List<String> sentences(Fields facts) {
    List<String> all = new ArrayList<>();
    TEXTS.forEach(path -> facts.optional(path).ifPresent(all::add));
    // What is to be filled in is a sentence of its own.
    Stream.of("button.deploy", "button.terminal.steps")
        .flatMap(path -> facts.texts(path).stream())
        .forEach(step -> all.add(step.replaceAll(" ?\\{fields}$", "")));
    STEPS.forEach(step -> all.addAll(facts.texts("lifecycle." + step)));
    all.addAll(facts.each("limits", limit -> limit.text("text")));
    all.addAll(facts.each("troubles", row -> row.text("cause")));
    all.addAll(facts.each("troubles", row -> row.text("do")));
    return all;
  }

  private static void none(Fields facts, Predicate<String> wrong) {
    assertEquals(List.of(), sentences(facts).stream().filter(wrong).toList());
  }

  private static boolean freeWithoutLimit(String text) {
    return Stream.of(CODE.matcher(text).replaceAll("x").split("(?<=[.:;]) "))
        .anyMatch(part -> FREE.matcher(part).find() && !LIMIT.matcher(part).find());
  }

  private static void judge(Fields facts) {
    // {fields} stands for a whole sentence.
    none(facts, text -> !text.endsWith(".") && !text.endsWith(" {fields}"));
    none(facts, text -> PRAISE.matcher(CODE.matcher(text).replaceAll("x")).find());
    none(facts, PageDataTest::freeWithoutLimit);
    List<String> codes = facts.each("troubles", row -> row.text("code"));
    Path pages = Examples.ROOT.resolve("docs/codes");
    Predicate<String> unknown = code -> !Files.isRegularFile(pages.resolve(code + ".md"));
    assertEquals(List.of(), codes.stream().filter(c -> !c.isEmpty()).filter(unknown).toList());
    for (String key : List.of("see", "cause", "do")) {
      List<String> texts = facts.each("troubles", row -> row.text(key));
      assertEquals(List.of(), texts.stream().filter(t -> FILLED_IN.matcher(t).find()).toList());
    }
    List<String> seen = facts.each("troubles", row -> row.text("see"));
    assertEquals(List.of(), seen.stream().filter(text -> text.endsWith(".")).toList());
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void nothingThatThePageTellsIsMissing(Platform platform) {
    Fields facts = platform.facts();
    List<String> missing = new ArrayList<>(GROUPS);
    STEPS.forEach(step -> missing.add("lifecycle." + step));
    missing.add("secrets.rotate");
    missing.removeIf(facts::has);

    assertEquals(List.of(), missing);
    int rows = facts.items("troubles").size();
    assertTrue(rows >= 2 && rows <= 5, rows + " troubles");
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void whatPlatformsSayCanBeShown(Platform platform) {
    judge(platform.facts());
  }

  @Test
  void whatIsSaidOfEveryPlatformCanBeShown() {
    judge(shared());
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void theDataComesOutWithAPlainCommand(Platform platform) {
    String steps = String.join("\n", platform.facts().texts("lifecycle.export"));

    assertTrue(steps.contains("pg_dump --format=custom --no-owner --no-acl --file="), steps);
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void whoPressesAButtonReadsOfNoManifest(Platform platform) {
    if (platform.button().shape() == Platform.Button.Shape.COMMANDS) {
      return;
    }
    List<String> files =
        platform.files().stream()
            .map(file -> Path.of(file.path()).getFileName().toString())
            .toList();

    none(platform.facts(), text -> files.stream().anyMatch(text::contains));
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void aLinkIsCountedWhereItsParametersAreKnown(Platform platform) {
    Fields facts = platform.facts();

    assertEquals(
        facts.text("counting.link").equals("yes"), !facts.textMap("counting.parameters").isEmpty());
    facts.textMap("counting.parameters").values().stream()
        .map(value -> value.replaceAll("<(app|where|platform)>", ""))
        .forEach(value -> assertTrue(value.matches("[a-z-]*"), value));
  }

  @Test
  void everyOccasionHasARowAndNoRowIsSaidTwice() {
    Set<String> used = new TreeSet<>(List.of("always", "button"));
    List<String> seen = new ArrayList<>();
    Stream.concat(Stream.of(shared()), platforms().stream().map(Platform::facts))
        .forEach(
            facts -> {
              used.addAll(facts.each("troubles", row -> row.text("when")));
              seen.addAll(facts.each("troubles", row -> row.text("see")));
            });

    Source text = new Source("schema", Schemas.text("troubles.schema.json"));
    Node schema = Documents.parse(text, Format.JSON);
    assertEquals(new TreeSet<>(new Fields(schema).texts("$defs.when.enum")), used);
    assertEquals(seen.size(), Set.copyOf(seen).size());
  }
}

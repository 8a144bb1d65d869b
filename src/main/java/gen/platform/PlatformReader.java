package gen.platform;

import gen.app.References;
import gen.document.Fields;
import gen.document.Format;
import gen.document.Node;
import gen.document.PackedTrees;
import gen.document.Schema;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Turns the text of a {@code platform.yaml} into a {@link Platform}. */
final class PlatformReader {

  private static final Pattern SAFE_PATH =
      Pattern.compile(
          "(\\.?[A-Za-z0-9_{}-][A-Za-z0-9_.{}-]*+/)*+\\.?[A-Za-z0-9_{}-][A-Za-z0-9_.{}-]*+");

  /** Names that stand for any variable: of the app, of all services, of another service. */
  private static final Set<String> OPEN = Set.of("env", "shared", "other");

  private final Source source;
  private final List<Finding> findings = new ArrayList<>();

  private final ChoiceReader choice;

  private PlatformReader(Source source, Offers offers) {
    this.source = source;
    this.choice = new ChoiceReader(offers);
  }

  /**
   * The platform that this text describes.
   *
   * @param folder name of the folder, which must be the platform's id
   * @param schema asked for when the text is not the one that came with gen
   * @param offers everything that the platform rents
   * @throws Rejected with everything that is wrong
   */
  static Platform read(Source source, String folder, Supplier<Schema> schema, Offers offers) {
    Node document = PackedTrees.tree(source, schema);
    PlatformReader reader = new PlatformReader(source, offers);
    Fields root = new Fields(document);
    if (!root.text("id").equals(folder)) {
      reader.bad(
          root.place("id"), "id '" + root.text("id") + "' is not the folder '" + folder + "'");
    }
    Platform platform = reader.platform(root);
    reader.check(platform, root);
    Rejected.ifAnyError(reader.findings);
    return platform;
  }

  /** What a schema cannot say: names that must be unique, or must be in a list. */
  private void check(Platform platform, Fields root) {
    List<String> paths = platform.files().stream().map(OutputFile::path).toList();
    if (paths.stream().distinct().count() != paths.size()) {
      bad(root.place("files"), "two files have the same path");
    }
    checkDefault(platform.plans(), root, "plans");
    checkDefault(platform.databasePlans(), root, "databasePlans");
    checkDefault(platform.redisPlans(), root, "redisPlans");
    findings.addAll(new UnreadChecker(platform, root).check());
  }

  private void checkDefault(Catalogue catalogue, Fields root, String path) {
    String standard = catalogue.standard();
    if (!standard.isEmpty() && catalogue.find(standard).isEmpty()) {
      bad(root.place(path + ".default"), "default plan '" + standard + "' is not in the list");
    }
  }

  private Platform platform(Fields root) {
    return new Platform(
        root.text("id"),
        root.text("title"),
        source,
        root.each("files", this::file),
        GroupReader.button(root.in("button")),
        references(root.in("references")),
        GroupReader.database(root.in("database"), choice),
        GroupReader.redis(root),
        GroupReader.secrets(root.in("secrets")),
        new Platform.PortRule(root.isTrue("port.dictated"), root.text("port.variable", "")),
        new Platform.CommandRule(
            root.text("command.replaces").equals("entrypoint"), pattern(root, "command.word")),
        GroupReader.release(root),
        new Platform.NameRule(
            pattern(root, "names.pattern"),
            root.number("names.maxLength", 0),
            root.text("names.scope")),
        choice.offers(),
        choice.catalogue(root.in("plans"), Offer.Kind.PLAN),
        choice.catalogue(root.in("databasePlans"), Offer.Kind.DATABASE_PLAN),
        choice.catalogue(root.in("redisPlans"), Offer.Kind.CACHE_PLAN),
        choice.regions(root.in("regions")),
        new HealthRule(
            root.isTrue("health.offered"),
            root.number("health.windowSeconds", 0),
            root.text("health.accepts", "a good answer"),
            root.text("health.host", "")),
        new DiskRule(
            root.isTrue("disk.offered"),
            root.text("disk.lostAt", "each deploy"),
            root.textMap("disk.whenNonRoot")),
        root.optional("adapter.urlVariable")
            .map(
                name ->
                    new Platform.AdapterRule(
                        name,
                        root.text("adapter.redisVariable", "REDIS_URL"),
                        root.isTrue("adapter.builds"))),
        root.each("reading", new ReadingRuleReader(this::pattern)::rule),
        root);
  }

  private OutputFile file(Fields file) {
    String path = file.text("path");
    if (!SAFE_PATH.matcher(path).matches()) {
      bad(file.place("path"), "path '" + path + "' must stay inside the output folder");
    }
    return new OutputFile(
        path,
        file.text("template", path + ".ftl"),
        Format.of(file.text("format")).orElseThrow(),
        file.optional("schema"),
        file.text("each", "").equals("service"),
        file.optional("is").map(use -> OutputFile.Use.valueOf(use.toUpperCase(Locale.ROOT))));
  }

  private Platform.References references(Fields references) {
    Map<String, Platform.Reference> values =
        references.map(
            "values",
            (name, value) -> {
              if (!References.isKnown(name) && !OPEN.contains(name)) {
                bad(value.node().place(), "reference '" + name + "' is unknown");
              }
              return new Platform.Reference(
                  Platform.Reference.Origin.valueOf(value.text("from").toUpperCase(Locale.ROOT)),
                  value.text("token"),
                  value.text("runtime", ""),
                  value.isTrue("urlSafe"),
                  value.text("query", "").equals("none"));
            });
    Optional<Pattern> meaning =
        references.has("meaning") ? Optional.of(pattern(references, "meaning")) : Optional.empty();
    return new Platform.References(references.isTrue("composes"), meaning, values);
  }

  private Pattern pattern(Fields fields, String path) {
    try {
      return Pattern.compile(fields.text(path), Pattern.MULTILINE);
    } catch (PatternSyntaxException e) {
      bad(fields.place(path), "not a regular expression: " + e.getDescription());
      return Pattern.compile("");
    }
  }

  private void bad(Place place, String message) {
    findings.add(Code.BAD_PLATFORM.at(place, message, ""));
  }
}

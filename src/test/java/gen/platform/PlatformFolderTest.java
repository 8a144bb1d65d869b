package gen.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gen.Examples;
import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Source;
import gen.pipeline.Schemas;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every platform's folder is whole: facts with source and day, files that are used and read back.
 */
public class PlatformFolderTest {

  private static final Pattern INCLUDED = Pattern.compile("<#include \"([^/\"]+)\">");
  private static final Pattern FOR_JUDGING =
      Pattern.compile("(manifests|offers)\\.yaml|rules/[a-z0-9-]+\\.yaml|[a-z-]+\\.schema\\.json");

  public static List<Platform> platforms() {
    return new Platforms(List.of(Examples.TEMPLATES), new Schemas()::builtIn).select(List.of());
  }

  static Stream<Path> schemas() {
    Stream<Path> ours =
        Stream.of("descriptor", "platform")
            .map(name -> Examples.ROOT.resolve("src/main/resources/gen/" + name + ".schema.json"));
    Stream<Path> theirs =
        Examples.filesUnder(Examples.TEMPLATES).stream()
            .filter(file -> file.endsWith(".schema.json"))
            .map(Examples.TEMPLATES::resolve);
    return Stream.concat(ours, theirs);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everySchemaIsOne(Path file) throws IOException {
    JsonNode schema = new ObjectMapper().readTree(file.toFile());

    List<Error> errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
            .validate(schema);

    assertEquals(List.of(), errors);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyKeyIsDescribed(Path file) throws IOException {
    List<String> bare = new ArrayList<>();

    describe(new ObjectMapper().readTree(file.toFile()), "", bare);

    assertEquals(List.of(), bare);
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void everyFactHasASourceAndADay(Platform platform) {
    List<String> bare = new ArrayList<>();
    Node.Mapping root = (Node.Mapping) platform.facts().node();
    root.entries()
        .forEach(
            (name, entry) -> {
              if (entry.value() instanceof Node.Mapping group
                  && (group.get("source").isEmpty() || group.get("checked").isEmpty())) {
                bare.add(name);
              }
            });

    assertEquals(List.of(), bare);
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void aPriceIsTheSameInWordsAndAsANumber(Platform platform) {
    List<Plan> plans = new ArrayList<>(platform.plans().plans());
    plans.addAll(platform.databasePlans().plans());
    for (Plan plan : plans) {
      String said =
          plan.price().monthlyCents().isEmpty()
              ? ""
              : plan.price().monthlyCents().getAsInt() == 0
                  ? "nothing"
                  : new BigDecimal(plan.price().monthlyCents().getAsInt())
                      .movePointLeft(2)
                      .stripTrailingZeros()
                      .toPlainString();
      String amount = plan.price().words().replaceAll("^\\$([0-9.]+) a month.*", "$1");

      assertEquals(said, amount, plan.id());
      int perGb = plan.price().centsPerGb();
      assertEquals(
          perGb == 0 ? "" : "$0." + perGb,
          plan.price().words().replaceAll("^.*?(?: and (\\$[0-9.]+) for each GB)?$", "$1"),
          plan.id());
      assertTrue(perGb == 0 || plan.storageGb() > 0, plan.id());
    }
  }

  /** What is rented stands in {@code offers.yaml}; {@code platform.yaml} only chooses from it. */
  @ParameterizedTest
  @MethodSource("platforms")
  void aChoiceIsALiveOfferAndSaysNothingTwice(Platform platform) {
    List<String> wrong = new ArrayList<>();
    choices(platform, "plans", Offer.Kind.PLAN, wrong);
    choices(platform, "databasePlans", Offer.Kind.DATABASE_PLAN, wrong);
    List<String> regions = platform.offers().names(Offer.Kind.REGION);
    platform.regions().places().forEach((id, place) -> live(regions, id, wrong));
    List<String> versions = platform.offers().names(Offer.Kind.POSTGRES);
    platform.database().versions().forEach(each -> live(versions, each.toString(), wrong));
    if (platform.facts().has("regions.places")) {
      wrong.add("regions.places");
    }

    assertEquals(List.of(), wrong);
    assertFalse(platform.regions().places().isEmpty());
    assertTrue(platform.database().versions().contains(platform.database().preferredVersion()));
  }

  private static void choices(
      Platform platform, String group, Offer.Kind kind, List<String> wrong) {
    for (Fields choice : platform.facts().each(group + ".list", each -> each)) {
      String id = choice.text("id");
      live(platform.offers().names(kind), choice.text("size", id), wrong);
      Fields offer = platform.offers().find(kind, id).map(Offer::facts).orElse(choice.in("none"));
      Stream.of("memoryMb", "connections")
          .filter(key -> choice.has(key) && offer.has(key))
          .forEach(key -> wrong.add(id + " " + key));
      if (choice.has("disk") && offer.has("lacks")) {
        wrong.add(id + " disk");
      }
    }
  }

  private static void live(List<String> offered, String id, List<String> wrong) {
    if (!offered.contains(id)) {
      wrong.add(id + " is no live offer");
    }
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void everyTemplateAndSchemaOfTheFolderIsUsed(Platform platform) {
    List<String> used = new ArrayList<>(List.of("platform.yaml"));
    platform.files().forEach(file -> used.add(file.template()));
    platform.files().forEach(file -> file.schema().ifPresent(used::add));
    Path folder = Examples.TEMPLATES.resolve(platform.id());
    for (OutputFile file : platform.files()) {
      INCLUDED
          .matcher(Examples.text(folder.resolve(file.template())))
          .results()
          .forEach(part -> used.add(part.group(1)));
    }

    List<String> unused =
        Examples.filesUnder(folder).stream()
            .filter(file -> !used.contains(file))
            .filter(file -> !FOR_JUDGING.matcher(file).matches())
            .toList();

    assertEquals(List.of(), unused);
  }

  /** An adapter lies somewhere in the image; a template is made by a list of what to do. */
  @ParameterizedTest
  @MethodSource("platforms")
  void whatGenHasToKnowOfFilesIsSaid(Platform platform) {
    boolean template = platform.button().shape() == Platform.Button.Shape.TEMPLATE;

    assertEquals(template, platform.file(OutputFile.Use.CHECKLIST).isPresent());
    assertEquals(platform.adapter().isPresent(), platform.file(OutputFile.Use.ADAPTER).isPresent());
    platform
        .file(OutputFile.Use.ADAPTER)
        .ifPresent(
            file -> assertTrue(platform.facts().text("adapter.path").endsWith("/" + file.path())));
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void everyManifestIsReadBack(Platform platform) {
    List<String> read = platform.readings().stream().map(ReadingRule::file).toList();
    List<String> written =
        platform.files().stream()
            .filter(file -> file.format().isTree())
            .map(OutputFile::path)
            .toList();

    assertFalse(written.isEmpty());
    assertTrue(read.containsAll(written), () -> written + " are not all in " + read);
  }

  @Test
  void theDescriptorsSchemaIsThatOfGenSchema() {
    String printed = Schemas.text("descriptor.schema.json");

    Node schema = Documents.parse(new Source("schema", printed), Format.JSON);

    assertEquals("gen.yaml", schema.text("title").orElse(""));
  }

  /** Keys of which exactly one is given have no default. */
  private static final List<String> ALTERNATIVES =
      List.of("value", "list", "secret", "prompt", "values", "manual");

  @Test
  void everyKeyOfTheDescriptorThatMayBeLeftOutHasADefault() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Schemas.text("descriptor.schema.json"));
    List<String> bare = new ArrayList<>();

    defaults(schema, "", bare);

    assertEquals(List.of(), bare);
  }

  private static void defaults(JsonNode node, String path, List<String> bare) {
    List<String> required = new ArrayList<>();
    node.path("required").forEach(name -> required.add(name.asText()));
    node.path("properties")
        .properties()
        .forEach(
            each -> {
              boolean says =
                  each.getValue().path("description").asText().contains("The default is");
              if (!required.contains(each.getKey())
                  && !ALTERNATIVES.contains(each.getKey())
                  && !each.getValue().has("default")
                  && !says) {
                bare.add(path + "/" + each.getKey());
              }
            });
    if (node.isContainerNode()) {
      node.properties()
          .forEach(each -> defaults(each.getValue(), path + "/" + each.getKey(), bare));
    }
  }

  private static void describe(JsonNode node, String path, List<String> bare) {
    node.path("properties")
        .properties()
        .forEach(
            each -> {
              JsonNode value = each.getValue();
              boolean described = value.has("description") || value.has("$ref");
              if (!value.isBoolean() && !described && !path.contains("/if")) {
                bare.add(path + "/" + each.getKey());
              }
            });
    if (node.isContainerNode()) {
      node.properties()
          .forEach(each -> describe(each.getValue(), path + "/" + each.getKey(), bare));
    }
  }
}

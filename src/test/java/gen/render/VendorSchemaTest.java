package gen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gen.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The vendors' own schemas as oracles. They are not ours to ship; the tests read them from a folder
 * beside the repository and are skipped where there is none.
 */
class VendorSchemaTest {

  private static final Path SCHEMAS = Examples.ROOT.resolveSibling("shared").resolve("schemas");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> folders() {
    return Examples.folders();
  }

  static List<Path> foldersForHeroku() {
    return folders().stream()
        .filter(each -> Files.exists(each.resolve("deploy/heroku/app.json")))
        .toList();
  }

  static List<Path> foldersForRender() {
    return folders().stream()
        .filter(each -> Files.exists(each.resolve("deploy/render/render.yaml")))
        .toList();
  }

  /** A Redis of Fly.io's is a file like that of the app. */
  static List<Path> filesForFly() {
    return folders().stream()
        .flatMap(
            each -> Stream.of("fly.toml", "redis.toml").map(each.resolve("deploy/fly")::resolve))
        .filter(Files::exists)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("foldersForRender")
  void renderAcceptsItsFile(Path folder) throws IOException {
    JsonNode file = read(new YAMLMapper(), folder.resolve("deploy/render/render.yaml"));

    List<Error> errors = check(schema("render.schema.json"), file);

    assertEquals(List.of(), errors);
  }

  @ParameterizedTest
  @MethodSource("foldersForHeroku")
  void herokuAcceptsItsFile(Path folder) throws IOException {
    JsonNode file = read(JSON, folder.resolve("deploy/heroku/app.json"));
    ObjectNode schema = (ObjectNode) schema("heroku-app.schema.json");
    // The published schema forgets the stack that runs images.
    ((ArrayNode) schema.at("/definitions/stack/enum")).add("container");

    List<Error> errors = check(schema, file);

    assertEquals(List.of(), errors);
  }

  @ParameterizedTest
  @MethodSource("filesForFly")
  void flyAcceptsItsFile(Path path) throws IOException {
    JsonNode file = read(new TomlMapper(), path);
    ObjectNode schema = (ObjectNode) schema("fly.schema.json");

    List<Error> errors = check(schema, file);

    assertEquals(List.of(), errors);
  }

  private static JsonNode read(ObjectMapper mapper, Path file) throws IOException {
    return mapper.readTree(file.toFile());
  }

  private static JsonNode schema(String name) throws IOException {
    Path file = SCHEMAS.resolve(name);
    assumeTrue(
        Files.isRegularFile(file), "skipped: the vendor's schema " + name + " is not at hand");
    return JSON.readTree(file.toFile());
  }

  private static List<Error> check(JsonNode schema, JsonNode file) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(schema)
        .validate(file);
  }
}

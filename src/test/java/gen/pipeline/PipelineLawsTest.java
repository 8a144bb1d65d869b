package gen.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import gen.Randomness;
import gen.Randomness.Descriptor;
import gen.app.App;
import gen.app.AppReader;
import gen.deployment.Deployment;
import gen.deployment.Instance;
import gen.deployment.Names;
import gen.deployment.Wiring;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.pipeline.Order.Mode;
import gen.platform.Platform;
import gen.platform.Platforms;
import gen.write.Change;
import gen.write.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What holds for every descriptor, be it of a real app or made at random. */
public class PipelineLawsTest {

  private static final int CASES = 80;
  private static final String README =
      "before\n<!-- deploy-buttons:start -->\n<!-- deploy-buttons:end -->\n";

  private static final String STAND_INS =
      """
      export const image = name => name, postgres = () => ({}), volume = () => ({});
      export const preserve = () => undefined, service = (name, says) => says;
      export const project = (name, says) => says.resources.find(each => each.env).env;
      export const defineRailway = make => make();
      """;

  private static final Schemas SCHEMAS = new Schemas();
  private static final Platforms PLATFORMS =
      new Platforms(List.of(Path.of("templates")), SCHEMAS::builtIn);
  private static final Pipeline PIPELINE = new Pipeline(PLATFORMS, SCHEMAS);

  @TempDir private Path temporary;
  private Randomness random;
  private int count;

  @BeforeAll
  static void tellsTheSeed() {
    Randomness.announce(PipelineLawsTest.class);
  }

  @BeforeEach
  void beginsAtTheSeed(TestInfo test) {
    random = Randomness.forTest(PipelineLawsTest.class, test.getDisplayName());
  }

  @Test
  void sameDescriptorGivesSameBytesAndChecksClean() throws IOException {
    int accepted = 0;
    for (String descriptor : descriptors()) {
      Path root = folder();

      List<Finding> findings = write(descriptor, root);
      Map<String, String> again = rendered(descriptor);

      assertEquals(findings.isEmpty(), !again.isEmpty());
      if (findings.isEmpty()) {
        accepted++;
        Outcome check = PIPELINE.run(order(descriptor, root, Mode.CHECK));
        assertEquals(List.of(), check.differences());
        assertEquals(again, texts(root));
      }
    }
    assertTrue(accepted > CASES * 3 / 4, accepted + " of " + CASES + " descriptors were accepted");
  }

  @Test
  void literalsArriveInEveryManifest() throws Exception {
    Map<Descriptor, String> modules = new LinkedHashMap<>();
    int arrived = 0;
    for (int i = 0; i < CASES; i++) {
      Descriptor descriptor = random.descriptor();
      Map<String, String> files = rendered(descriptor.text());
      if (!files.isEmpty()) {
        for (Map<String, String> manifest : Manifests.all(files)) {
          assertHolds(descriptor, manifest);
        }
        modules.put(descriptor, files.get("deploy/railway/.railway/railway.ts"));
        arrived += descriptor.literals().size();
      }
    }
    assertTrue(arrived > CASES / 2, arrived + " texts arrived");
    assumeTrue(Manifests.hasNode(), "railway.ts is not read: node is not installed here");
    Iterator<Map<String, String>> read = Manifests.modules(modules.values(), temporary).iterator();
    modules.keySet().forEach(descriptor -> assertHolds(descriptor, read.next()));
  }

  @Test
  void rejectedDescriptorWritesNothingAndSaysWhere() throws IOException {
    int rejected = 0;
    for (int i = 0; i < CASES; i++) {
      String descriptor = random.wildDescriptor();
      Path root = folder();
      Map<String, String> before = contents(root);

      List<Finding> findings = write(descriptor, root);

      if (!findings.isEmpty()) {
        rejected++;
        assertEquals(before, contents(root));
      }
    }
    assertTrue(rejected > CASES / 10, rejected + " of " + CASES + " descriptors were rejected");
  }

  @Test
  void failingRunLeavesEveryFileAlone() throws IOException {
    for (int i = 0; i < 40; i++) {
      Path root = folder();
      String descriptor = random.descriptor().text();
      assertEquals(List.of(), write(descriptor, root), descriptor);
      breakOnePlace(anyFile(root));
      Map<String, String> before = contents(root);

      List<Finding> findings = write(descriptor.replace("tag: \"1.2\"", "tag: \"1.3\""), root);

      assertNotEquals(List.of(), findings);
      assertEquals(before, contents(root));
    }
  }

  @Test
  void everyChangedByteIsFound() throws IOException {
    for (int i = 0; i < 12; i++) {
      Path root = folder();
      String descriptor =
          i == 0 ? Files.readString(Path.of("gen.yaml")) : random.descriptor().text();
      assertEquals(List.of(), write(descriptor, root), descriptor);
      for (int flip = 0; flip < 12; flip++) {
        Path file = anyFile(root);
        byte[] bytes = Files.readAllBytes(file);
        int position = anyPosition(file, bytes);
        byte changed = (byte) (random.chance(4) ? 0 : bytes[position] ^ (1 + random.below(255)));

        assertFindsChange(descriptor, root, file, position, changed);
      }
    }
  }

  @Test
  void bytesThatAreNoTextAreFoundInPlaceOfTheReplacementCharacter() throws IOException {
    Path root = folder();
    String descriptor = random.descriptor().text().replace("env:\n", "env:\n  A: \"\\uFFFD\"\n");
    assertEquals(List.of(), write(descriptor, root), descriptor);
    Path file = root.resolve("deploy/render/render.yaml");
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    int position = text.indexOf("\u00EF\u00BF\u00BD");

    for (int value = 0xEF % 16; value < 256; value += 16) {
      assertFindsChange(descriptor, root, file, position, (byte) value);
    }
  }

  @Test
  void nothingOfTheSurroundingsIsWritten() throws IOException {
    String descriptor = random.descriptor().text();
    String usual = rendered(descriptor).toString();
    Map<String, String> surroundings = new TreeMap<>(System.getenv());
    surroundings.keySet().removeIf(name -> !name.matches("[A-Za-z]\\w*"));
    surroundings.values().removeIf(value -> value.length() < 8 || usual.contains(value));
    assumeTrue(!surroundings.isEmpty(), "the environment holds nothing to look for");
    StringBuilder env = new StringBuilder("env:\n");
    surroundings.keySet().forEach(name -> env.append("  " + name + ": {prompt: {secret: true}}\n"));

    Map<String, String> files = rendered(descriptor.replace("env:\n", env));

    assertFalse(files.isEmpty());
    surroundings.forEach((name, value) -> assertFalse(files.toString().contains(value), name));
  }

  @Test
  void secretsAreMadeByThePlatformOnly() throws IOException {
    int made = 0;
    for (int i = 0; i < CASES; i++) {
      Descriptor descriptor = random.descriptor();
      Map<String, String> files = rendered(descriptor.text());
      if (!files.isEmpty()) {
        for (Map<String, String> manifest : Manifests.all(files)) {
          manifest.keySet().retainAll(descriptor.secrets());
          manifest.values().forEach(text -> assertTrue(text.startsWith("${{secret("), text));
        }
        made += descriptor.secrets().size();
      }
    }
    assertTrue(made > CASES / 3, made + " secrets were made");
  }

  @Test
  void instancesNeverShareANameAndFollowThePlatformsRule() {
    int named = 0;
    for (int i = 0; i < 60; i++) {
      String text = random.descriptor().text();
      App app = new AppReader(SCHEMAS.descriptor()).read(new Source("gen.yaml", text));
      for (Platform platform : PLATFORMS.select(List.of())) {
        Map<String, Instance> owners = new HashMap<>();
        claim(app, platform, Instance.FIRST, owners);
        Set<Instance> instances = new HashSet<>();
        while (instances.size() < 60) {
          Optional<Instance> next = instance(owners.keySet(), app);
          next.filter(instances::add).ifPresent(each -> claim(app, platform, each, owners));
        }
        named += owners.size();
      }
    }
    assertTrue(named > 30_000, named + " names were given");
  }

  @Test
  void instancesLeaveEachOtherAlone() throws IOException {
    for (String name : List.of("fly", "render", "a", "deploy-fly", "instances")) {
      Path root = folder();
      String descriptor = random.descriptor().text();
      Order first = order(descriptor, root, Mode.CHECK);
      Order other = order(descriptor, root, Mode.WRITE, Instance.named(name));
      assertEquals(List.of(), write(descriptor, root), descriptor);

      Outcome outcome = assertDoesNotThrow(() -> PIPELINE.run(other), () -> name + descriptor);

      assertFalse(outcome.differences().isEmpty());
      assertEquals(List.of(), PIPELINE.run(first).differences());
      assertEquals(List.of(), write(descriptor, root));
      assertEquals(List.of(), PIPELINE.run(other).differences());
    }
  }

  private static void claim(
      App app, Platform platform, Instance instance, Map<String, Instance> owners) {
    Deployment deployment = Wiring.wire(app, platform, instance);
    if (deployment.findings().stream().anyMatch(each -> each.code() == Code.BAD_INSTANCE)) {
      return;
    }
    for (String name : Names.of(app, instance, platform.names()).all()) {
      Instance owner = owners.putIfAbsent(name, instance);
      assertNull(owner, () -> app.id() + ": " + name + " of " + owner + " and " + instance);
      assertTrue(platform.names().pattern().matcher(name).matches(), name);
      assertTrue(name.length() <= platform.names().maxLength(), name);
    }
  }

  /** An instance with any name, or with one that resembles a name that is taken. */
  private Optional<Instance> instance(Set<String> taken, App app) {
    String prefix = app.id() + "-";
    List<String> alike = taken.stream().filter(name -> name.startsWith(prefix)).toList();
    String name =
        alike.isEmpty() || random.chance(2)
            ? random.id(random.chance(2) ? 3 : 40)
            : random.pick(alike).substring(prefix.length()) + random.pick(List.of("", "-x", "-db"));
    try {
      return Optional.of(Instance.named(name));
    } catch (Rejected e) {
      return Optional.empty();
    }
  }

  private List<String> descriptors() throws IOException {
    List<String> texts = new ArrayList<>(List.of(Files.readString(Path.of("gen.yaml"))));
    try (Stream<Path> examples = Files.list(Path.of("examples"))) {
      for (Path example : examples.sorted().toList()) {
        texts.add(Files.readString(example.resolve("gen.yaml")));
      }
    }
    while (texts.size() < CASES) {
      texts.add(random.descriptor().text());
    }
    return texts;
  }

  /** Runs everything; gives what keeps the descriptor from being accepted, nothing if it is. */
  private static List<Finding> write(String descriptor, Path root) {
    try {
      PIPELINE.run(order(descriptor, root, Mode.WRITE));
      return List.of();
    } catch (Rejected e) {
      assertTrue(e.findings().stream().anyMatch(Finding::isError), descriptor);
      for (Finding finding : e.findings()) {
        assertNotNull(finding.code());
        assertFalse(finding.place().file().isBlank(), finding::toString);
        assertFalse(finding.message().isBlank(), finding::toString);
      }
      return e.findings();
    } catch (RuntimeException | StackOverflowError e) {
      return fail(descriptor, e);
    }
  }

  /** The files that a run would write, by path from the root; none when it is rejected. */
  private Map<String, String> rendered(String descriptor) {
    Path root = temporary.resolve("nothing");
    Map<String, String> files = new TreeMap<>();
    try {
      for (Change change : PIPELINE.run(order(descriptor, root, Mode.DRY_RUN)).changes()) {
        files.put(change.path(), change.after());
      }
    } catch (Rejected e) {
      return Map.of();
    }
    return files;
  }

  private static Order order(String descriptor, Path root, Mode mode) {
    return order(descriptor, root, mode, Instance.FIRST);
  }

  private static Order order(String descriptor, Path root, Mode mode, Instance instance) {
    Folders folders =
        new Folders(
            root.resolve("deploy"), root.resolve("docs"), root.resolve("README.md"), root, root);
    Source source = new Source("gen.yaml", descriptor);
    return new Order(source, List.of(), instance, folders, mode, false, false);
  }

  private Path folder() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("f" + count++));
    Files.writeString(folder.resolve("README.md"), README);
    return folder;
  }

  /** All files that are gen's alone, as texts. */
  private static Map<String, String> texts(Path root) throws IOException {
    Map<String, String> texts = contents(root);
    texts.keySet().removeIf(path -> path.endsWith("/") || path.equals("README.md"));
    texts.replaceAll(
        (path, bytes) -> new String(bytes.getBytes(StandardCharsets.ISO_8859_1), UTF_8));
    return texts;
  }

  /** Everything below a folder by path, byte for byte; the file of the lock is no output. */
  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.filter(path -> !path.toString().endsWith(".lock")).toList()) {
        boolean isFolder = Files.isDirectory(each);
        byte[] bytes = isFolder ? new byte[0] : Files.readAllBytes(each);
        contents.put(
            root.relativize(each).toString().replace('\\', '/') + (isFolder ? "/" : ""),
            new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private Path anyFile(Path root) throws IOException {
    List<String> paths = contents(root).keySet().stream().filter(p -> !p.endsWith("/")).toList();
    return root.resolve(random.pick(paths));
  }

  /** Edits a file, or puts something in the place of it or of its folder: each is a reason. */
  private void breakOnePlace(Path file) throws IOException {
    if (file.endsWith("README.md")) {
      Files.writeString(file, README + README);
    } else if (file.endsWith("gen.sum") || random.chance(3)) {
      Files.delete(file);
      Files.createDirectory(file);
    } else if (random.chance(2)) {
      Files.move(file.getParent(), folder().resolve("away"));
      Files.writeString(file.getParent(), "mine");
    } else {
      Files.writeString(file, "edited", StandardOpenOption.APPEND);
    }
  }

  private int anyPosition(Path file, byte[] bytes) {
    if (!file.endsWith("README.md")) {
      return random.below(bytes.length);
    }
    int start = README.indexOf("<!-- deploy-buttons:end");
    int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("<!-- deploy-buttons:end");
    return start + random.below(end - start);
  }

  private static void assertFindsChange(
      String descriptor, Path root, Path file, int position, byte changed) throws IOException {
    byte[] original = Files.readAllBytes(file);
    byte[] bytes = original.clone();
    bytes[position] = changed;
    Files.write(file, bytes);
    String where = file + " at " + position + ": " + original[position] + " became " + changed;

    boolean isFound;
    try {
      isFound = !PIPELINE.run(order(descriptor, root, Mode.CHECK)).differences().isEmpty();
    } catch (Rejected e) {
      isFound = true;
    } catch (RuntimeException e) {
      isFound = fail(where, e);
    }

    assertEquals(original[position] != changed, isFound, where);
    Files.write(file, original);
  }

  private static void assertHolds(Descriptor descriptor, Map<String, String> manifest) {
    manifest.keySet().retainAll(descriptor.literals().keySet());
    assertEquals(shown(descriptor.literals()), shown(manifest));
  }

  private static String shown(Map<String, String> texts) {
    StringBuilder shown = new StringBuilder();
    new TreeMap<>(texts)
        .forEach((name, text) -> shown.append(name + "=" + Randomness.ascii(text) + "\n"));
    return shown.toString();
  }

  /** The variables with their texts in each manifest, read by parsers that gen does not use. */
  private static final class Manifests {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The manifests of these files, each by its own parser. */
    static List<Map<String, String>> all(Map<String, String> files) throws IOException {
      String variables =
          files.keySet().stream().filter(p -> p.endsWith(".variables.json")).findFirst().get();
      return List.of(
          yaml(files.get("deploy/render/render.yaml")),
          values(JSON.readTree(files.get("deploy/heroku/app.json")).get("env")),
          toml(files.get("deploy/fly/fly.toml")),
          values(JSON.readTree(files.get(variables))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> yaml(String text) {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      Map<String, List<Map<String, Object>>> root = yaml.load(text);
      Map<String, String> texts = new TreeMap<>();
      for (Object each : (List<Object>) root.get("services").get(0).get("envVars")) {
        Map<String, String> variable = (Map<String, String>) each;
        if (variable.containsKey("value")) {
          texts.put(variable.get("key"), variable.get("value"));
        }
      }
      return texts;
    }

    private static Map<String, String> toml(String text) throws IOException {
      Map<String, String> texts = new TreeMap<>();
      JsonNode env = new TomlMapper().readTree(text).path("env");
      env.properties().forEach(each -> texts.put(each.getKey(), each.getValue().textValue()));
      return texts;
    }

    private static Map<String, String> values(JsonNode variables) {
      Map<String, String> texts = new TreeMap<>();
      for (Map.Entry<String, JsonNode> each : variables.properties()) {
        if (each.getValue().has("value")) {
          texts.put(each.getKey(), each.getValue().get("value").textValue());
        }
      }
      return texts;
    }

    static boolean hasNode() {
      String path = System.getenv().getOrDefault("PATH", "");
      return Stream.of(path.split(File.pathSeparator))
          .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
    }

    /** What the modules say when they are run, with stand-ins for the functions they import. */
    static List<Map<String, String>> modules(Collection<String> modules, Path folder)
        throws IOException, InterruptedException {
      Path railway = Files.createDirectories(folder.resolve("node_modules/railway"));
      Files.writeString(
          railway.resolve("package.json"), "{\"exports\": {\"./iac\": \"./iac.mjs\"}}");
      Files.writeString(railway.resolve("iac.mjs"), STAND_INS);
      StringBuilder main = new StringBuilder();
      int number = 0;
      for (String module : modules) {
        String name = "./m" + number++ + ".mjs";
        Files.writeString(folder.resolve(name), module);
        main.append("console.log(JSON.stringify((await import('%s')).default));\n".formatted(name));
      }
      Files.writeString(folder.resolve("main.mjs"), main);
      Process node =
          new ProcessBuilder("node", "main.mjs")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      List<Map<String, String>> texts = new ArrayList<>();
      for (String line : new String(node.getInputStream().readAllBytes(), UTF_8).split("\n")) {
        texts.add(JSON.readValue(line, new TypeReference<TreeMap<String, String>>() {}));
      }
      assertEquals(0, node.waitFor());
      assertEquals(modules.size(), texts.size());
      return texts;
    }
  }
}

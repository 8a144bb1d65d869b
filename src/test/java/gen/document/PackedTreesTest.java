package gen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trees that were made when gen was built say what the files say, and nothing of other files. */
class PackedTreesTest {

  private static final Path TEMPLATES = Path.of("templates");

  private static final Source TEXT = new Source("some.yaml", "");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachFileOfThePlatformsHasTheTreeThatAParserMakes(Path file) {
    Source source = Documents.load(file, "templates/" + file.getFileName());

    Node packed = PackedTrees.packed(source).orElseThrow();

    assertEquals(Documents.parse(source, Format.YAML), packed);
    assertEquals(source, packed.place().source());
  }

  @Test
  void noTreeIsOfAFileThatIsNotThere() throws Exception {
    Path trees = Path.of(PackedTrees.class.getResource("/trees").toURI());
    Set<String> expected =
        files().stream()
            .map(file -> PackedTrees.name(Documents.load(file, "")))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> found = Files.list(trees)) {
      assertEquals(
          expected,
          found
              .map(each -> each.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  /** One changed character, of the same length, and the file is read and checked as any other. */
  @Test
  void aFileThatSomebodyChangedIsReadAndChecked() {
    Path file = TEMPLATES.resolve("shared/troubles.yaml");
    String text = Documents.load(file, "").text();
    Source changed = new Source("troubles.yaml", text.replaceFirst("troubles:", "trouBles:"));

    assertEquals(Optional.empty(), PackedTrees.packed(changed));
    assertTrue(PackedTrees.tree(changed).at("trouBles").isPresent());
    Schema schema =
        Schema.of(
            new Source("schema.json", "{\"required\": [\"troubles\"], \"type\": \"object\"}"));
    assertThrows(Rejected.class, () -> PackedTrees.tree(changed, () -> schema));
    Source same = new Source("troubles.yaml", text);
    assertTrue(
        PackedTrees.tree(
                same,
                () -> {
                  throw new AssertionError("what was checked at the build is checked again");
                })
            .at("troubles")
            .isPresent());
  }

  @Test
  void textsOfOneLengthHaveNamesOfTheirOwn() {
    assertNotEquals(
        PackedTrees.name(new Source("", "a: 1")), PackedTrees.name(new Source("", "a: 2")));
  }

  @Test
  void randomTreesComeBack() {
    long seed = Long.getLong("gen.seed", 20261128L);
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      Node tree = tree(random, 4);
      assertEquals(tree, TreeUnpacker.unpack(TreePacker.pack(tree), TEXT), "seed " + seed);
    }
  }

  private static Node tree(Random random, int depth) {
    Place place = place(random);
    return switch (depth == 0 ? 0 : random.nextInt(3)) {
      case 1 -> {
        List<Node> items = new ArrayList<>();
        for (int i = random.nextInt(200 / (depth * depth * depth)); i > 0; i--) {
          items.add(tree(random, depth - 1 - random.nextInt(depth)));
        }
        yield new Node.Listing(items, place);
      }
      case 2 -> {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          entries.put(text(random), new Node.Entry(place(random), tree(random, depth - 1)));
        }
        yield new Node.Mapping(entries, place);
      }
      default -> {
        Node.Kind[] kinds = Node.Kind.values();
        yield new Node.Scalar(kinds[random.nextInt(kinds.length)], text(random), place);
      }
    };
  }

  private static Place place(Random random) {
    return new Place(TEXT, random.nextInt(1 << random.nextInt(31)), random.nextInt(300));
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(random.nextInt(50) == 0 ? 20_000 : 40), 0, 0x11_0000)
        .filter(each -> each < 0xD800 || each > 0xDFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

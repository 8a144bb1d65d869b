package gen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Examples;
import gen.Randomness;
import gen.Tree;
import gen.app.App;
import gen.app.AppReader;
import gen.deployment.LeanImage;
import gen.finding.Finding;
import gen.finding.Source;
import gen.pipeline.Schemas;
import gen.verify.ImageVerifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of a lean image: when they are made, that they say what was decided, who uses it. */
class ImageFilesTest {

  private static final Schemas SCHEMAS = new Schemas();
  private static final String LEAN = "ghcr.io/mathesar-foundation/mathesar-lean:0.10.1";

  @TempDir private Path folder;

  @BeforeAll
  static void tellsTheSeed() {
    Randomness.announce(ImageFilesTest.class);
  }

  @BeforeEach
  void copyTheDescriptor() throws Exception {
    Files.copy(Examples.ROOT.resolve("gen.yaml"), folder.resolve("gen.yaml"));
  }

  @Test
  void genImageWritesTheFilesOfTheImageAndNoOthers() {
    Cli.Result result = Cli.run(folder, "image");

    assertEquals(0, result.code(), result.err());
    assertEquals(
        List.of(
            "deploy/gen.sum",
            "deploy/image/.gitattributes",
            "deploy/image/Dockerfile",
            "deploy/image/publish.yml",
            "docs/gen.sum",
            "docs/image.md",
            "gen.yaml"),
        Examples.filesUnder(folder));
    assertTrue(result.err().contains("follow docs/image.md"), result.err());
    assertEquals(0, Cli.run(folder, "image", "--check").code());
  }

  @Test
  void genAndGenImageMakeTheSameFilesAndKeepEachOthers() {
    Cli.run(folder);
    Map<String, String> all = Tree.of(folder);

    assertEquals(0, Cli.run(folder, "image").code());
    assertEquals(0, Cli.run(folder, "--platform", "fly").code());

    assertEquals(all, Tree.of(folder));
    assertEquals(0, Cli.run(folder, "--check").code());
  }

  @Test
  void checkFindsAnOldImageAndSaysHowToRepairIt() {
    Cli.run(folder);
    Tree.edit(folder.resolve("gen.yaml"), "packages: [libcairo2, libpq5]", "packages: []");

    Cli.Result result = Cli.run(folder, "image", "--check");

    assertEquals(1, result.code());
    assertTrue(result.out().contains("--no-install-recommends libcairo2"), result.out());
    assertTrue(result.err().endsWith("To repair: gen image\n"), result.err());
    assertEquals(1, Cli.run(folder, "--check").code());
  }

  @Test
  void filesGoWhenTheDescriptorDescribesNoneAnyMore() {
    Cli.run(folder);
    String text = Tree.read(folder.resolve("gen.yaml"));
    Tree.write(folder.resolve("gen.yaml"), text.replaceAll("(?s)  lean:\n.*?\n\n", "\n"));

    assertEquals(0, Cli.run(folder).code());

    assertFalse(Files.exists(folder.resolve("deploy/image")));
    assertFalse(Files.exists(folder.resolve("docs/image.md")));
  }

  @Test
  void allInstallationsShareOneImage() {
    Cli.run(folder, "--instance", "staging");

    assertFalse(Examples.filesUnder(folder).toString().contains("image/"));
  }

  @ParameterizedTest
  @CsvSource({"'',mathesar/mathesar:0.10.1", "0.10.0,mathesar/mathesar:0.10.1", "0.10.1," + LEAN})
  void manifestsInstallTheLeanImageOnceItIsPublishedForTheirRelease(String tag, String image) {
    if (!tag.isEmpty()) {
      Tree.edit(
          folder.resolve("gen.yaml"), "  lean:\n", "  lean:\n    published: \"" + tag + "\"\n");
    }

    Cli.Result result = Cli.run(folder);

    assertEquals(0, result.code(), result.err());
    assertEquals(tag.equals("0.10.0"), result.err().contains("[lean-outdated]"), result.err());
    TreeSet<String> naming = new TreeSet<>();
    Tree.of(folder.resolve("deploy"))
        .forEach(
            (path, text) -> {
              if (text.matches("(?s).*[\"' ]" + image + "[\"'\\s].*") && !path.contains("image/")) {
                naming.add(path.substring(0, path.indexOf('/')));
              }
            });
    assertEquals(new TreeSet<>(Examples.PLATFORMS), naming);
  }

  @Test
  void whateverARecipeHoldsIsReadBackAsDecided() {
    Randomness random = Randomness.forTest(ImageFilesTest.class, "recipes");
    for (int i = 0; i < 300; i++) {
      String text = recipe(random);
      LeanImage image = LeanImage.needed(app(text));

      List<RenderedFile> files = new Renderer(List.of(Examples.TEMPLATES)).image(image, "deploy");

      List<Finding> findings = new ImageVerifier(SCHEMAS::workflow).verify(image, files);
      assertEquals(List.of(), findings, text);
      assertEquals(files, new Renderer(List.of(Examples.TEMPLATES)).image(image, "deploy"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FROM mathesar/mathesar:0.10.1 AS app | FROM mathesar/mathesar:0.10.0 AS app | published",
        "FROM python:3.14-slim-bookworm | FROM python:3.14-bookworm | the base",
        "FROM python:3.14-slim-bookworm | FROM app | the base",
        " libcairo2 |  libcairo2 postgresql | the packages",
        "COPY --from=app [\"/code\", \"/code\"] | RUN true | what is copied",
        "[\"/code\", \"/code\"] | [\"/code\", \"/\"] | what is copied",
        "COPY --from=app [\"/code\" | COPY [\"/code\" | what is copied",
        "PYTHONUNBUFFERED=\"1\" | PYTHONUNBUFFERED=\"0\" | variable PYTHONUNBUFFERED",
        "WORKDIR /code | WORKDIR / | the folder",
        "a+rwX /code/static /code/.media | a+rwX /code/static | what is written",
        " -o -name initdb || what is left behind",
        "import cairosvg, | import | the check",
        "EXPOSE 8000 | USER 1000 | the user",
        "EXPOSE 8000 | EXPOSE 80 | the port",
        "ENTRYPOINT [] | ENTRYPOINT [\"sh\"] | the entrypoint",
        "\"-nse\" | \"-fnse\" | the command",
        "CMD | VOLUME | the command",
        "ENTRYPOINT [] | VOLUME /data | VOLUME"
      })
  void aDockerfileThatSaysSomethingElseIsNoticed(String before, String after, String part) {
    List<Finding> findings = spoilt("Dockerfile", before, after == null ? "" : after);

    assertTrue(
        findings.stream().anyMatch(finding -> finding.toString().contains(part)),
        findings::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "packages: write | packages: admin",
        "permissions: {} | permissions: {contents: write}",
        "contents: read | contents: write",
        "workflow_dispatch: {} | push: {}",
        "d23441a48e516b6c34aea4fa41551a30e30af803 | main",
        "d23441a48e516b6c34aea4fa41551a30e30af803 | v6",
        "mathesar-lean:0.10.1 | mathesar-lean:latest",
        "mathesar/mathesar:0.10.1 | mathesar/mathesar:0.10.0"
      })
  void aWorkflowThatMayDoMoreIsNoticed(String before, String after) {
    assertFalse(spoilt("publish.yml", before, after).isEmpty());
  }

  private static List<Finding> spoilt(String name, String before, String after) {
    LeanImage image = LeanImage.needed(app(Tree.read(Examples.ROOT.resolve("gen.yaml"))));
    List<RenderedFile> files = new ArrayList<>();
    for (RenderedFile file : new Renderer(List.of(Examples.TEMPLATES)).image(image, "deploy")) {
      String text = file.text();
      if (file.path().endsWith(name)) {
        assertTrue(text.contains(before), before);
        text = text.replace(before, after);
      }
      files.add(
          new RenderedFile(
              file.root(), file.path(), file.format(), text, file.platform(), file.schema()));
    }
    return new ImageVerifier(SCHEMAS::workflow).verify(image, files);
  }

  private static App app(String descriptor) {
    return new AppReader(SCHEMAS.descriptor()).read(new Source("gen.yaml", descriptor));
  }

  /** Mathesar's descriptor with a recipe in which anything stands that may. */
  private static String recipe(Randomness random) {
    Map<String, String> env = new TreeMap<>();
    for (int i = random.below(4); i > 0; i--) {
      env.put("V" + i, random.text().replaceAll("\\p{Cntrl}", ""));
    }
    StringBuilder lean = new StringBuilder("  lean:\n    name: ghcr.io/a/b\n");
    lean.append("    base: ")
        .append(random.pick(List.of("\"a:1\"", "ghcr.io/a/b_c:v1")))
        .append('\n');
    lean.append("    paths: [/").append(random.id(9)).append(", /usr/a.b_c-d@e+f/~g]\n");
    lean.append("    packages: ").append(random.pick(List.of("[]", "[a1]", "[a.b, c+d-e]")));
    lean.append("\n    packageManager: ").append(random.pick(List.of("apt", "apk")));
    lean.append("\n    folder: /").append(random.id(9)).append("\n    env:");
    env.forEach(
        (name, text) -> lean.append("\n      ").append(name).append(": ").append(yaml(text)));
    lean.append(env.isEmpty() ? " {}\n" : "\n");
    lean.append("    command: [").append(yaml(word(random))).append(", b]\n");
    lean.append("    check: [").append(yaml(word(random))).append("]\n");
    return Tree.read(Examples.ROOT.resolve("gen.yaml"))
        .replaceAll("(?s)  lean:\n.*?\n\n", java.util.regex.Matcher.quoteReplacement(lean + "\n"));
  }

  /** A word of a command, which holds anything but NUL. */
  private static String word(Randomness random) {
    return random.text(40).replace("\0", "");
  }

  private static String yaml(String text) {
    return gen.document.Quoting.scalar(text);
  }
}

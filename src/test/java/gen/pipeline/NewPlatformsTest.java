package gen.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Examples;
import gen.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody gets more folders by a newer gen: a platform that it came to know is told, and no more.
 */
class NewPlatformsTest {

  private static final String APP =
      """
      version: 1
      id: notes
      name: Notes
      description: Keeps notes of all kinds for a team that likes to write them down.
      image: {name: example/notes, tag: "1.0.0", ownCommand: [/app]}
      http: {port: 3000}
      postgres: {tls: automatic}
      env:
        DATABASE_URL: ${postgres.url}
        PORT: ${port}
      """;

  @TempDir Path folder;

  @BeforeEach
  void describe() {
    Tree.write(folder.resolve("gen.yaml"), APP);
  }

  @Test
  void theFirstRunWritesThemAll() {
    assertEquals(0, Cli.run(folder).code());

    assertEquals(Set.copyOf(Examples.PLATFORMS), written());
  }

  @Test
  void aLaterRunTellsWhatIsNewAndAddsNothing() {
    Cli.run(folder, "--platform", "render");
    String before = sums();
    Cli.Result result = Cli.run(folder, "--check");

    assertTrue(
        result.err().contains("note[platform-new] gen knows Docker Compose too"), result.err());
    Cli.run(folder);
    assertEquals(new TreeSet<>(Set.of("fly", "heroku", "railway", "render")), written());
    assertTrue(sums().length() > before.length());
  }

  @Test
  void whatWasAskedForOnceIsKept() {
    Cli.run(folder, "--platform", "render");
    Cli.run(folder, "--platform", "compose");
    Tree.edit(folder.resolve("gen.yaml"), "1.0.0", "1.0.1");
    Cli.Result result = Cli.run(folder);

    assertTrue(written().contains("compose"));
    assertTrue(Tree.read(folder.resolve("deploy/compose/compose.yaml")).contains("notes:1.0.1"));
    assertFalse(result.err().contains("Docker Compose too"), result.err());
    assertTrue(result.err().contains("DigitalOcean App Platform too"), result.err());
    assertEquals(0, Cli.run(folder, "--check").code());
  }

  @Test
  void whatTheDescriptorNamesIsWritten() {
    Cli.run(folder, "--platform", "render");
    Tree.write(folder.resolve("gen.yaml"), APP + "platforms: {only: [compose, render]}\n");
    Cli.Result result = Cli.run(folder);

    assertEquals(Set.of("compose", "render"), written());
    assertFalse(result.err().contains("platform-new"), result.err());
  }

  @Test
  void whatIsLeftOutIsToldNoMore() {
    Cli.run(folder, "--platform", "render");
    Tree.write(
        folder.resolve("gen.yaml"),
        APP + "platforms: {compose: {leave: No.}, digitalocean: {leave: No.}}\n");

    assertFalse(Cli.run(folder).err().contains("platform-new"));
  }

  /** Quay is no registry that DigitalOcean pulls from; a first run goes on without it. */
  @Test
  void whatNobodyAskedForStopsNobody() {
    Tree.edit(folder.resolve("gen.yaml"), "example/notes", "quay.io/example/notes");
    Cli.Result all = Cli.run(folder);
    Cli.Result one = Cli.run(folder, "--platform", "digitalocean");

    assertEquals(0, all.code(), all.err());
    assertFalse(written().contains("digitalocean"));
    assertEquals(0, Cli.run(folder, "--check").code());
    assertEquals(1, one.code());
    assertTrue(one.err().contains("error[registry-unavailable]"), one.err());
  }

  private Set<String> written() {
    Map<String, String> files = Tree.of(folder.resolve("deploy"));
    return files.keySet().stream()
        .filter(path -> path.contains("/"))
        .map(path -> path.substring(0, path.indexOf('/')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String sums() {
    Path file = folder.resolve("deploy/gen.sum");
    return Files.exists(file) ? Tree.read(file) : "";
  }
}

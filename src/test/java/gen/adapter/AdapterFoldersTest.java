package gen.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Folders that the adapter makes links to the disk: in every shell, and without losing anything.
 */
class AdapterFoldersTest {

  @TempDir private Path root;

  static List<PosixShell> shells() {
    return PosixShell.all();
  }

  /** The lines of the adapter for one folder, and after them what the app would do. */
  private PosixShell.Outcome start(PosixShell shell, String app) throws IOException {
    assumeTrue(shell.isInstalled(), shell::missing);
    String template = Splitter.text(Path.of("templates/shared/adapter.sh.ftl"));
    int from = template.indexOf("keep() {");
    int to = template.indexOf("\n}\n", from) + 3;
    Path script = root.resolve("start.sh");
    Files.writeString(
        script,
        "set -eu\nrefuse() {\n  printf 'adapter: %s\\n' \"$1\" >&2\n  exit 78\n}\n"
            + template.substring(from, to)
            + "keep '/srv/words' '/srv/photos/.srv-words'\n"
            + "cd \"$GEN_ROOT\"\n"
            + app
            + "\n");
    Map<String, String> env = Map.of("PATH", PosixShell.PATH, "GEN_ROOT", root.toString());
    return shell.run(env, List.of(script.toString()), root);
  }

  private Path disk() throws IOException {
    return Files.createDirectories(root.resolve("srv/photos"));
  }

  @ParameterizedTest
  @MethodSource("shells")
  void whatTheAppWritesIsOnTheDiskAndStaysThere(PosixShell shell) throws IOException {
    Path disk = disk();
    Files.createDirectories(root.resolve("srv/words"));

    assertEquals("", start(shell, "echo one >srv/words/list").err());
    assertEquals("one\n", start(shell, "cat srv/words/list").out());
    assertEquals("one\n", Files.readString(disk.resolve(".srv-words/list")));

    // The next container: the disk is the same, and the folder that of the image.
    Files.delete(root.resolve("srv/words"));
    Files.createDirectories(root.resolve("srv/words"));
    assertEquals("one\n", start(shell, "cat srv/words/list").out());
  }

  @ParameterizedTest
  @MethodSource("shells")
  void aFolderThatTheImageLacksIsMade(PosixShell shell) throws IOException {
    disk();

    assertEquals("", start(shell, "echo one >srv/words/list").err());
    assertTrue(Files.isSymbolicLink(root.resolve("srv/words")));
  }

  @ParameterizedTest
  @MethodSource("shells")
  void whatLiesInTheWayIsLeftAndTheAppDoesNotStart(PosixShell shell) throws IOException {
    disk();
    Path folder = Files.createDirectories(root.resolve("srv/words"));
    Path file = Files.writeString(folder.resolve("of the image"), "x");

    refused(shell, "srv/words of the image is not empty");
    assertEquals("x", Files.readString(file));

    Files.delete(file);
    Files.delete(folder);
    Files.writeString(folder, "file");
    refused(shell, "srv/words is not a folder");
    assertEquals("file", Files.readString(folder));

    Files.delete(folder);
    Files.createSymbolicLink(folder, Files.createDirectories(root.resolve("other")));
    refused(shell, "srv/words is a link that leads elsewhere");
    assertEquals(root.resolve("other"), Files.readSymbolicLink(folder));
  }

  @ParameterizedTest
  @MethodSource("shells")
  void withoutADiskTheAppDoesNotStart(PosixShell shell) throws IOException {
    refused(shell, "there is no disk at");
    assertFalse(Files.exists(root.resolve("srv")));
  }

  private void refused(PosixShell shell, String why) throws IOException {
    PosixShell.Outcome outcome = start(shell, "echo started");

    assertEquals(78, outcome.code());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains(why), outcome::err);
  }
}

package gen.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gen.Cli;
import gen.Examples;
import gen.Shell;
import gen.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkout by Git as it is set up on Windows, by a real Git: what ends how, and what is said. */
class LineEndsTest {

  private static final Pattern RUN = Pattern.compile("(?s).*(\\.sh|/Dockerfile)");

  @TempDir private Path temp;

  private Path work;
  private Path clone;

  @BeforeEach
  void generate() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "there is no /usr/bin/git");
    work = Files.createDirectories(temp.resolve("work"));
    clone = temp.resolve("clone");
    Files.copy(Examples.ROOT.resolve("gen.yaml"), work.resolve("gen.yaml"));
    assertEquals(0, Cli.run(work).code());
    git("git init -q -b main .");
  }

  private void git(String commands) throws IOException {
    Path script = Files.writeString(temp.resolve("run.sh"), "cd \"$1\" &&\n" + commands + "\n");
    Map<String, String> env = Map.of("HOME", temp.toString(), "GIT_CONFIG_NOSYSTEM", "1");
    Shell.Result result = Shell.run(script, env, List.of(work.toString()));
    assertEquals(0, result.code(), result.err());
  }

  private void checkOut() throws IOException {
    git("git add -A && git -c user.name=a -c user.email=a@example.org commit -qm all");
    git("git -c core.autocrlf=true clone -q . ../clone");
  }

  private List<String> scripts() {
    return Examples.filesUnder(clone).stream()
        .filter(path -> !path.startsWith(".git/") && RUN.matcher(path).matches())
        .toList();
  }

  private boolean isWindows(String path) {
    return Examples.text(clone.resolve(path)).contains("\r\n");
  }

  @Test
  void scriptsRunAndTheRestIsSaidInOneLine() throws IOException {
    checkOut();

    assertEquals(7, scripts().size(), scripts().toString());
    for (String path : scripts()) {
      assertFalse(isWindows(path), path);
    }
    assertTrue(isWindows("deploy/render/render.yaml"));
    String url = "postgres://u:p@h.example.org/d";
    Shell.Result adapter =
        Shell.run(
            clone.resolve("deploy/heroku/adapter.sh"),
            Map.of("DATABASE_URL", url, "PORT", "5000"),
            List.of("sh", "-c", "exit 0", "app"));
    assertEquals(0, adapter.code(), adapter.err());

    Cli.Result check = Cli.run(clone, "--check");
    assertEquals(1, check.code());
    assertEquals(1, check.out().lines().count(), check.out());
    assertTrue(check.out().matches("(?s)[0-9]+ files differ in line ends only .*"), check.out());

    Cli.Result validate = Cli.run(clone, "validate");
    assertFalse(validate.out().contains("script-crlf"), validate.out());

    Cli.Result again = Cli.run(clone);
    assertTrue(again.out().contains("updated deploy/fly/fly.toml (line ends only)"), again.out());
    assertEquals(0, Cli.run(clone, "--check").code());
  }

  /** What else has changed is shown as ever. */
  @Test
  void aDifferenceIsNotHiddenByLineEnds() throws IOException {
    checkOut();
    Tree.edit(clone.resolve("gen.yaml"), "value: \"3\"", "value: \"4\"");

    Cli.Result check = Cli.run(clone, "--check");

    assertTrue(check.out().contains("+++ b/deploy/fly/fly.toml"), check.out());
    assertTrue(check.out().contains("files differ in line ends only"), check.out());
  }

  @Test
  void withoutTheFileTheScriptsAreFoundAndRepaired() throws IOException {
    for (String path : Examples.filesUnder(work)) {
      if (path.endsWith(".gitattributes")) {
        Files.delete(work.resolve(path));
      }
    }
    checkOut();
    long broken = scripts().stream().filter(path -> path.endsWith(".sh")).count();

    Cli.Result found = Cli.run(clone, "validate");
    Cli.Result repaired = Cli.run(clone, "validate", "--fix");

    assertEquals(5, broken);
    assertEquals(
        broken,
        found.out().lines().filter(line -> line.contains("error[script-crlf]")).count(),
        found.out());
    assertFalse(repaired.out().contains("script-crlf]"), repaired.out());
    for (String path : scripts()) {
      assertTrue(!path.endsWith(".sh") || !isWindows(path), path);
    }
  }

  /** Each tree that is put somewhere by itself brings the file along. */
  @Test
  void everyFolderWithAScriptSaysHowItsLinesEnd() {
    for (Path example : Examples.folders()) {
      for (String path : Examples.filesUnder(example.resolve("deploy"))) {
        String platform = path.substring(0, path.indexOf('/') + 1);
        boolean runs = RUN.matcher("/" + path).matches();
        assertTrue(
            !runs
                || Examples.text(example.resolve("deploy/" + platform + ".gitattributes"))
                    .contains("\n*.sh text eol=lf\n"),
            example + " " + path);
      }
    }
  }

  /** Scripts of others, by their name or by their first line, and what only looks like one. */
  @Test
  void scriptsOfOthersAreFoundByNameAndByFirstLine() {
    String said =
        validated(
            Map.of(
                "render.yaml", "services: []\n",
                "Dockerfile", "FROM debian:12\r\nCOPY docker-entrypoint /\r\nRUN ./set-up.sh\r\n",
                "docker-entrypoint", "#!/bin/sh\r\nexec app\r\n",
                "set-up.sh", "echo a\r\n",
                "tools/Other.SH", "echo b\r\n",
                "tools/fine.sh", "echo c\n",
                "LICENSE", "Mine.\r\n",
                "notes.txt", "#!/bin/sh\r\n",
                "web/Dockerfile.web", "FROM debian:12\r\nRUN <<EOF\r\necho a\r\nEOF\r\n"));

    assertEquals(
        List.of(
            "docker-entrypoint: error[script-crlf]",
            "set-up.sh: error[script-crlf]",
            "tools/Other.SH: warning[script-crlf]",
            "web/Dockerfile.web: warning[script-crlf]"),
        said.lines()
            .filter(line -> line.contains("script-crlf]"))
            .map(line -> line.substring(0, line.indexOf(']') + 1))
            .toList());
  }

  @Test
  void aScriptMayBeAllowedToBeSo() {
    String allowed = "#!/bin/sh\r\n# gen: allow script-crlf -- for a shell of its own\r\nexit\r\n";

    String said = validated(Map.of("render.yaml", "services: []\n", "tools/a.sh", allowed));

    assertFalse(said.contains("tools/a.sh"), said);
  }

  private String validated(Map<String, String> files) {
    Path folder = temp.resolve("others");
    Tree.write(folder, files);
    return Cli.run(folder, "validate").out();
  }
}

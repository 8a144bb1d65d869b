package gen.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that {@code gen publish} shows, run against a real Git and a bare remote. */
class BranchTest {

  private static final String BRANCH = "deploy-render";

  @TempDir Path temp;

  @BeforeEach
  void begin() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "there is no /usr/bin/git");
    Files.createDirectories(work());
    sh(temp, "git init -q --bare -b main remote.git && git init -q -b main work");
    sh(work(), "git remote add origin ../remote.git");
    Files.copy(Examples.ROOT.resolve("examples/umami/gen.yaml"), work().resolve("gen.yaml"));
    assertEquals(0, Cli.run(work(), "-p", "render").code());
    Files.writeString(work().resolve("unrelated"), "not to be published");
    sh(work(), "git add . && git commit -qm first && git push -q origin main");
  }

  private Path work() {
    return temp.resolve("work");
  }

  /** What a shell says that ends well. */
  private static String sh(Path folder, String commands) throws IOException {
    Shell.Result result = shell("sh", folder, commands);
    assertEquals(0, result.code(), commands + "\n" + result.err());
    return result.out().strip();
  }

  private static Shell.Result shell(String shell, Path folder, String commands) throws IOException {
    Path file = Files.writeString(Files.createTempFile(folder.getParent(), "run", ".sh"), commands);
    Map<String, String> env =
        Map.of(
            "HOME", folder.toString(),
            "GIT_CONFIG_NOSYSTEM", "1",
            "GIT_AUTHOR_NAME", "a",
            "GIT_AUTHOR_EMAIL", "a@example.org",
            "GIT_COMMITTER_NAME", "a",
            "GIT_COMMITTER_EMAIL", "a@example.org");
    Path runner =
        Files.writeString(folder.resolveSibling("runner.sh"), "cd \"$1\" && exec \"$2\" \"$3\"\n");
    return Shell.run(runner, env, List.of(folder.toString(), shell, file.toString()));
  }

  /** The first block of commands that the checklist shows. */
  private static String commands(Path folder, String... options) {
    List<String> args = new java.util.ArrayList<>(List.of("publish", "-p", "render"));
    args.addAll(List.of(options));
    Cli.Result result = Cli.run(folder, args.toArray(String[]::new));
    assertEquals(0, result.code(), result.err());
    Matcher block = Pattern.compile("(?s)```sh\n(.*?)\n```").matcher(result.out());
    assertTrue(block.find(), result.out());
    return block.group(1);
  }

  private String remote(String command) throws IOException {
    return sh(temp, "git --git-dir remote.git " + command);
  }

  private void holdsTheFiles(String folder) throws IOException {
    assertEquals(
        sh(work(), "git rev-parse HEAD:" + folder), remote("rev-parse " + BRANCH + "^{tree}"));
    assertEquals(
        Examples.filesUnder(work().resolve(folder)),
        remote("ls-tree -r --name-only " + BRANCH).lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sh", "bash", "zsh"})
  void theBranchHoldsTheFilesAndNothingElseAndGrows(String shell) throws IOException {
    boolean isThere = Files.isExecutable(Path.of("/usr/bin/" + shell));
    assumeTrue(isThere || Files.isExecutable(Path.of("/bin/" + shell)), "there is no " + shell);
    String main = remote("rev-parse main");
    String commands = commands(work());

    assertEquals(0, shell(shell, work(), commands).code());

    holdsTheFiles("deploy/render");
    assertEquals("1", remote("rev-list --count " + BRANCH));
    String before = remote("rev-parse " + BRANCH);
    Files.writeString(work().resolve("deploy/render/render.yaml"), "changed: true\n");
    sh(work(), "git commit -qam second");

    assertEquals(0, shell(shell, work(), commands).code());

    holdsTheFiles("deploy/render");
    assertEquals(before, remote("rev-parse " + BRANCH + "^"));
    assertEquals(main, remote("rev-parse main"));
    assertEquals("", sh(work(), "git status --porcelain"));
  }

  @Test
  void nothingIsPushedWhenTheFilesWereNotCommitted() throws IOException {
    sh(work(), commands(work()));
    String before = remote("rev-parse " + BRANCH);
    sh(work(), "git rm -rq deploy && git commit -qm gone");

    Shell.Result result = shell("sh", work(), commands(work()));

    assertNotEquals(0, result.code());
    assertEquals(before, remote("rev-parse " + BRANCH));
  }

  @Test
  void anotherMaintainerGoesOnFromACloneOfOneBranch() throws IOException {
    sh(work(), commands(work()));
    sh(temp, "git clone -q --single-branch -b main remote.git other");
    Path other = temp.resolve("other");
    Files.writeString(other.resolve("deploy/render/render.yaml"), "by: another\n");
    sh(other, "git commit -qam other");

    sh(other, commands(other));

    assertEquals("2", remote("rev-list --count " + BRANCH));
    assertEquals("by: another", remote("show " + BRANCH + ":render.yaml"));
  }

  @Test
  void anInstallationOfAnotherNameHasABranchOfItsOwn() throws IOException {
    assertEquals(0, Cli.run(work(), "-p", "render", "--instance", "staging").code());
    sh(work(), "git add . && git commit -qm staging");
    sh(work(), commands(work(), "--instance", "staging"));
    String staging = remote("rev-parse " + BRANCH + "-staging");

    sh(work(), commands(work()));

    holdsTheFiles("deploy/render");
    assertEquals("1", remote("rev-list --count " + BRANCH));
    assertEquals(staging, remote("rev-parse " + BRANCH + "-staging"));
  }

  @Test
  void anAppInAFolderOfTheRepositoryIsPublishedFromThere() throws IOException {
    Path inner = Files.createDirectories(work().resolve("apps/the one"));
    Files.copy(work().resolve("gen.yaml"), inner.resolve("gen.yaml"));
    Tree.edit(inner.resolve("gen.yaml"), "folder: .", "");
    assertEquals(0, Cli.run(inner, "-p", "render", "-o", "it's here").code());
    sh(work(), "git add . && git commit -qm inner");

    sh(inner, commands(inner, "-o", "it's here"));

    assertEquals(
        sh(work(), "git rev-parse \"HEAD:apps/the one/it's here/render\""),
        remote("rev-parse " + BRANCH + "^{tree}"));
  }
}

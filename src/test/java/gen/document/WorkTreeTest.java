package gen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Examples;
import gen.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What lies beside and above a descriptor: no link leads out of it, and folders are named in it.
 */
class WorkTreeTest {

  private static final String HIDDEN = "HIDDEN-WORD";

  private static final Pattern TYPED = Pattern.compile("(?m)^cd (\\S.*)$");

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of(),
          List.of("--check"),
          List.of("-n"),
          List.of("--format", "json"),
          List.of("--force", "--flavor", "html"),
          List.of("publish"),
          List.of("explain", "DATABASE_URL"),
          List.of("validate"),
          List.of("validate", "--since", "last.yaml"));

  @TempDir private Path outer;

  private Path app(String folder) {
    Path app = outer.resolve("repository").resolve(folder);
    Tree.write(app.resolve("gen.yaml"), DESCRIPTOR);
    Tree.write(app.resolve("last.yaml"), DESCRIPTOR);
    Tree.write(
        app.resolve("README.md"), "<!-- deploy-buttons:start -->\n<!-- deploy-buttons:end -->\n");
    Tree.write(app.resolve("docs/deploy-includes/_all/after.md"), "Our own words.\n");
    return app;
  }

  /** Each of these is put where a link to something outside stands, with its text out there. */
  @ParameterizedTest
  @CsvSource({
    "gen.yaml, gen.yaml",
    "last.yaml, last.yaml",
    "README.md, README.md",
    "docs, docs",
    "docs/gen.sum, docs/gen.sum",
    "deploy, deploy",
    "deploy/gen.sum, deploy/gen.sum",
    "docs/deploy-includes, docs/deploy-includes",
    "docs/deploy-includes/_all, docs/deploy-includes/_all",
    "docs/deploy-includes/_all/after.md, docs/deploy-includes/_all/after.md",
  })
  void nothingIsReadBehindALinkThatLeadsOut(String link, String named) throws IOException {
    Path app = app("");
    assertEquals(0, Cli.run(app).code());
    Path outside = outer.resolve("outside");
    Files.move(app.resolve(link), outside);
    hide(outside);
    Files.createSymbolicLink(app.resolve(link), outside);
    boolean refused = false;

    for (List<String> command : COMMANDS) {
      Cli.Result result = Cli.run(app, command.toArray(String[]::new));

      assertFalse((result.out() + result.err()).contains(HIDDEN), command + result.err());
      assertTrue(result.code() <= 1, command + result.err());
      refused |=
          (result.out() + result.err())
              .matches("(?s).*\\b" + named + "(: error\\[|\".*\"?)outside-.*");
    }
    assertTrue(refused, "nobody says so");
    for (String file : Examples.filesUnder(app)) {
      boolean isLink = file.startsWith(link);
      assertTrue(isLink || !Examples.text(app.resolve(file)).contains(HIDDEN), file);
    }
  }

  /** Puts a word into a file, or into each file of a folder. */
  private static void hide(Path outside) throws IOException {
    List<String> files = Files.isDirectory(outside) ? Examples.filesUnder(outside) : List.of("");
    for (String file : files) {
      Path each = file.isEmpty() ? outside : outside.resolve(file);
      Files.writeString(each, HIDDEN + ": {\n" + Files.readString(each));
    }
  }

  @Test
  void linksWithinTheRepositoryAreFollowed() throws IOException {
    Path app = app("apps/a");
    Files.createDirectory(outer.resolve("repository/.git"));
    Path shared = outer.resolve("repository/words");
    Tree.write(shared.resolve("_all/after.md"), "Words that all apps share.\n");
    Files.delete(app.resolve("docs/deploy-includes/_all/after.md"));
    Files.delete(app.resolve("docs/deploy-includes/_all"));
    Files.delete(app.resolve("docs/deploy-includes"));
    Files.createSymbolicLink(app.resolve("docs/deploy-includes"), shared);

    assertEquals(0, Cli.run(app).code());

    assertTrue(
        Examples.text(app.resolve("docs/install-render.md")).contains("Words that all apps"));
  }

  /** The person who runs gen may name what lies elsewhere; a repository may not. */
  @Test
  void aFolderElsewhereCanBeNamed() {
    Path app = app("");
    Tree.write(outer.resolve("site/deploy-includes/_all/after.md"), "Words of the site.\n");

    assertEquals(0, Cli.run(app, "--docs", "../site").code());

    assertTrue(Examples.text(outer.resolve("site/install-render.md")).contains("Words of the"));
  }

  @Test
  void foreignTemplatesReadNothingElsewhere() throws IOException {
    Path app = app("");
    Tree.copy(
        Path.of("src/test/resources/bad/base/own"), Files.createDirectory(app.resolve("own")));
    Path facts = app.resolve("own/toy/platform.yaml");
    Files.move(facts, outer.resolve("outside"));
    hide(outer.resolve("outside"));
    Files.createSymbolicLink(facts, outer.resolve("outside"));

    Cli.Result result = Cli.run(app, "--templates", "own");

    assertTrue(
        result.err().startsWith("own/toy/platform.yaml: error[outside-repository]"), result.err());
    assertFalse(result.err().contains(HIDDEN), result.err());
  }

  /** A page is read by people who have cloned the repository and nothing else. */
  @ParameterizedTest
  @CsvSource({
    "'', '', umami/deploy/",
    "apps/a, '', umami/apps/a/deploy/",
    "apps/a, 'folder: .', umami/deploy/",
    "apps/a, 'folder: other/b', umami/other/b/deploy/",
    "our apps/a$b, '', 'umami/our apps/a$b/deploy/'",
  })
  void pagesNameFoldersFromTheTopOfTheRepository(String folder, String more, String expected) {
    Path app = app(folder);
    Tree.write(app.resolve("gen.yaml"), DESCRIPTOR + more + "\n");
    Tree.write(outer.resolve("repository/.git/HEAD"), "ref: refs/heads/main\n");
    String fromTop = expected.substring("umami/".length());

    assertEquals(0, Cli.run(app).code());
    String guide = Cli.run(app, "publish").out();

    for (String platform : List.of("fly", "railway")) {
      String typed = typed(Examples.text(app.resolve("docs/install-" + platform + ".md")));
      assertEquals(expected + platform, typed);
    }
    assertTrue(guide.contains("'HEAD:" + fromTop + "heroku'"), guide);
    assertTrue(guide.contains("`" + fromTop + "`"), guide);
    assertTrue(guide.contains("`" + fromTop.replace("deploy/", "docs/install-fly.md`")), guide);
    assertEquals(0, Cli.run(app, "--check").code());
  }

  /** The word after {@code cd}, as a shell reads it. */
  private static String typed(String page) {
    var line = TYPED.matcher(page);
    assertTrue(line.find(), page);
    return line.group(1).replace("'", "");
  }

  /** Submodules and further work trees have a file of that name. */
  @ParameterizedTest
  @ValueSource(strings = {"repository/.git", "repository/apps/.git"})
  void aFileMayStandForTheFolderOfGit(String git) {
    Path app = app("apps/a");
    Tree.write(outer.resolve(git), "gitdir: ../elsewhere\n");

    assertEquals(0, Cli.run(app).code());

    String above = git.contains("apps") ? "umami/a" : "umami/apps/a";
    String page = Examples.text(app.resolve("docs/install-fly.md"));
    assertEquals(above + "/deploy/fly", typed(page));
  }

  @Test
  void withoutGitAFolderIsNamedFromTheDescriptor() {
    Path app = app("apps/a");

    assertEquals(0, Cli.run(outer.resolve("repository"), "-d", "apps/a").code());

    assertEquals("umami/deploy/fly", typed(Examples.text(app.resolve("docs/install-fly.md"))));
  }

  private static final String DESCRIPTOR =
      """
      version: 1
      id: umami
      name: Umami
      description: Counts visits to websites, and keeps no cookies of those who come.
      repository: https://github.com/acme/umami
      image: {name: ghcr.io/umami-software/umami, tag: "3.3.1"}
      http: {port: 3000, health: {path: /api/heartbeat}}
      postgres: {}
      env:
        DATABASE_URL: ${postgres.url}
        PORT: ${port}
      """;
}

package gen.knowledge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Examples;
import gen.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages about what a platform lacks cure it, and do not talk the finding away. */
class CodePagesTest {

  private static final Path CODES = Examples.ROOT.resolve("docs/codes");

  /** What is true of an app, whichever platform it is installed on. */
  private static final Pattern TRUTH =
      Pattern.compile("(needed|wanted|startSeconds|loss|min|minimumMb): ?(\\[[^]]*]|\\w+)");

  private static final Pattern PLATFORMS = Pattern.compile("gen (?:--dry-run )?--platform (\\S+)");

  @TempDir private Path temp;

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boot-window",
        "memory-low",
        "privilege-limited",
        "privilege-missing",
        "privilege-uncertain",
        "storage-impossible",
        "storage-lost",
        "uncertain-fact"
      })
  void theCureLeavesTheAppAsItIs(String code) {
    String page = Examples.text(CODES.resolve(code + ".md"));
    String wrong = page.split("\n## Wrong\n")[1].split("\n## Right\n")[0];
    String right = page.split("\n## Right\n")[1];

    List<String> before = found(TRUTH, wrong);
    List<String> after = found(TRUTH, right);

    assertTrue(!before.isEmpty(), wrong);
    assertTrue(before.containsAll(after), () -> "changed: " + after);
  }

  /** The platforms that a page names can be chosen, and the finding is gone with them. */
  @ParameterizedTest
  @ValueSource(strings = {"privilege-limited", "storage-lost"})
  void thePlatformsOfTheCureDoNotLackIt(String code) {
    String page = Examples.text(CODES.resolve(code + ".md"));
    String platforms =
        PLATFORMS.matcher(page).results().map(each -> each.group(1)).findFirst().orElseThrow();
    String app = wrong(page);

    assertTrue(says(app, code), () -> code + " is not found in " + app);
    assertFalse(says(app, code, "--platform", platforms), () -> code + " on " + platforms);
  }

  /** The platforms that a page leaves out are those that lack it. */
  @ParameterizedTest
  @ValueSource(
      strings = {"boot-window", "privilege-missing", "privilege-uncertain", "storage-impossible"})
  void leavingPlatformsOutIsTheCure(String code) {
    String page = Examples.text(CODES.resolve(code + ".md"));
    String cure = page.split("\n## Right\n")[1].split("```yaml\n")[1].split("\n```")[0];
    String app = wrong(page);

    assertTrue(says(app, code), () -> code + " is not found in " + app);
    assertFalse(says(app + "\n" + cure, code), () -> code + " in spite of " + cure);
  }

  /** The lines of a descriptor that a page calls wrong. */
  private static String wrong(String page) {
    String wrong = page.split("\n## Wrong\n")[1].split("\n## Right\n")[0];
    return wrong.contains("```yaml")
        ? wrong.split("```yaml\n")[1].split("\n```")[0]
        : wrong.split("`")[1];
  }

  private boolean says(String lines, String code, String... options) {
    String text =
        "version: 1\nid: notes\nname: Notes\ndescription: Keeps notes of all kinds for a team.\n"
            + "image: {name: ghcr.io/example/notes, tag: \"1.0.0\"}\n"
            + "env: {DATABASE_URL: '${postgres.url}'}\n"
            + (lines.contains("http:") ? "" : "http: {port: 3000}\n")
            + (lines.contains("postgres:") ? "" : "postgres: {}\n")
            + lines
            + "\n";
    Tree.write(temp, Map.of("gen.yaml", text));
    List<String> args = new ArrayList<>(List.of("--dry-run"));
    args.addAll(List.of(options));
    Cli.Result result = Cli.run(temp, args.toArray(String[]::new));
    assertFalse(result.err().matches("(?s).*\\[(unknown|missing)-key].*"), result.err());
    return result.err().contains("[" + code + "]");
  }
}

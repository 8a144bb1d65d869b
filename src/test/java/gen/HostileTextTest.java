package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import gen.document.Quoting;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.pipeline.Order;
import gen.script.FlyStandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text never becomes code: a hostile text stands in every text of a descriptor, as the schema has
 * them, and every file and script that comes out is read and run. What a pattern of the schema does
 * not allow is refused at its place.
 */
class HostileTextTest {

  /** Keys whose texts have a meaning beyond a pattern, so that some are refused there. */
  private static final Pattern WITH_A_MEANING =
      Pattern.compile(
          "image\\.(command|entrypoint|ownCommand|bundledDatabase)\\..*|env\\.(DATABASE_URL|PORT)"
              + "|env\\.(OPEN|HIDDEN|ASKED)\\.prompt\\.(pattern|default|example)|env\\.CHOSEN\\..*"
              + "|platforms\\.only\\..*|admin\\.variables\\.0|platforms\\.\\w+\\.(plan|databasePlan|redisPlan|region|verified\\..*)");

  private static int turn;

  @TempDir Path temp;

  /** Of each kind one; each is the first or the last part of a text in turn. */
  static Stream<String> texts() {
    return Stream.of(
        "$(touch PWNED)`touch PWNED`",
        "';touch PWNED;'\";touch PWNED;\"",
        "\r\ntouch PWNED\n\ttouch PWNED &\n",
        "a && touch PWNED || <(touch PWNED) >PWNED",
        "${{secret(32)}} ${{Postgres.PGPASSWORD}}",
        "$x ${x} $1 $$ ${1} \\$",
        "--> <blink> ]]> */ /* //",
        "<script>alert(1)</script><img src=x onerror=y>",
        "\"\"\" ''' \\",
        "%s %n %1$s {0} a\\nb \\u0041",
        "\u2028\u2029\u0085\u202Eturned \u001B[31mred",
        "- # no: | a | > b",
        "![x](y) [x](y) <y> *a* __b__ ~~c~~",
        "{{ jinja }} {% raw %} {# c #}",
        "&amp; &#x41; &a *b !c |d >e @f",
        "  two spaces: #  ",
        "=cmd|' /C calc'!A1 ~root ../../x",
        "[=d.app.name] <#if x> <@y/>",
        "<!-- deploy-buttons:end -->",
        "-x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$(touch PWNED)", "\n\"'`\\-->", "a b"})
  void whatAPatternDoesNotAllowIsRefusedAtItsPlace(String hostile) throws IOException {
    HostileDescriptor descriptor = new HostileDescriptor(hostile, true);
    List<String> wrong = descriptor.wrongTexts();
    assertTrue(wrong.size() > 20, wrong.toString());

    Rejected rejected = assertThrows(Rejected.class, () -> write(descriptor, temp));

    Set<String> refused = new TreeSet<>();
    for (Finding error : rejected.findings()) {
      refused.addAll(descriptor.at(error.place().line()));
    }
    assertTrue(refused.containsAll(wrong), () -> wrong + " but only " + refused);
    assertEquals(List.of("gen.yaml"), Examples.filesUnder(temp));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noTextBecomesCode(String hostile) throws IOException {
    HostileDescriptor descriptor = new HostileDescriptor(hostile, turn++ % 2 == 0);
    descriptor.wrongTexts().forEach(descriptor::takeOut);
    Path app = Files.createDirectories(temp.resolve("app"));
    Files.writeString(
        app.resolve("README.md"), "<!-- deploy-buttons:start -->\n<!-- deploy-buttons:end -->\n");
    writeWhatIsNotRefused(descriptor, app);

    HostileOutput output = new HostileOutput(descriptor, app);
    Set<String> seen = output.read();
    String only = hostile.contains("${{") ? " -p fly,heroku,render" : "";
    String checklist = said(app, "publish" + only, "publish --release-notes" + only);
    output.read("printed.md", checklist);
    output.held("explained", said(app, "explain TEXT" + only, "explain OPEN" + only));
    said(app, "--dry-run" + only);
    new HostileRuns(descriptor, app, temp.resolve("world")).run(checklist);

    assertTrue(seen.size() > descriptor.texts().size() / 2, seen.toString());
    assertEquals(List.of(), files("PWNED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"it's $(touch PWNED)", "a\"`touch PWNED`;touch PWNED", "#x [x](y) & \n$x"})
  void noPathBecomesCode(String path) throws IOException {
    Path app = Files.createDirectories(temp.resolve("app"));
    Files.writeString(app.resolve("gen.yaml"), Examples.text(HostileDescriptor.BASE));

    assertEquals(0, Cli.run(app, "--output", path).code());

    String checklist = Cli.run(app, "publish", "--output", path).out();
    new HostileRuns(new HostileDescriptor("x", true), app, temp.resolve("world")).types(checklist);
    assertEquals(List.of(), files("PWNED").stream().filter(file -> !file.contains(path)).toList());
  }

  /** What a platform's folder says of itself. */
  @ParameterizedTest
  @ValueSource(strings = {"$(touch PWNED)", "`touch PWNED`\";touch PWNED;'", "--> <b> \n${x}"})
  void noTextOfAPlatformBecomesCode(String hostile) throws IOException {
    Path own = Files.createDirectories(temp.resolve("own/fly"));
    for (String file : Examples.filesUnder(Examples.TEMPLATES.resolve("fly"))) {
      Files.createDirectories(own.resolve(file).getParent());
      Files.copy(Examples.TEMPLATES.resolve("fly").resolve(file), own.resolve(file));
    }
    String title = "title: " + Quoting.scalar(hostile);
    String facts = Examples.text(own.resolve("platform.yaml")).replace("title: Fly.io", title);
    Files.writeString(own.resolve("platform.yaml"), facts);
    Path app = Files.createDirectories(temp.resolve("app"));
    Files.writeString(app.resolve("gen.yaml"), Examples.text(HostileDescriptor.BASE));

    assertEquals(0, Cli.run(app, "-p", "fly", "--templates", own.getParent().toString()).code());

    FlyStandIn fly = FlyStandIn.of(app.resolve("deploy/fly"), temp.resolve("fly"));
    Map<String, String> typed = Map.of("ASKED", "x");
    assertEquals(0, fly.run(List.of("/bin/sh"), "deploy.sh", "", typed, "my-app").code());
    String page = Examples.text(app.resolve("docs/install-fly.md"));
    new HostileRuns(new HostileDescriptor("x", true), app, temp.resolve("world")).types(page);
    assertEquals(List.of(), files("PWNED"));
  }

  /** A comment ends where its line ends, and nowhere else is a text safe in that form. */
  @Test
  void templatesPrintCommentsInCommentsOnly() {
    Pattern comment = Pattern.compile("^\\s*(#|//|<!--).*");
    for (String file : templates("")) {
      for (String line : Examples.text(Examples.TEMPLATES.resolve(file)).split("\n")) {
        boolean isIn = !line.contains("[=comment(") || comment.matcher(line).matches();
        assertTrue(isIn, file + ": " + line);
      }
    }
  }

  /** Signs that mean themselves in every file, such as &amp; and ?, mean something to a shell. */
  @Test
  void templatesOfScriptsPrintOnlyNamesAsTheyAre() {
    Pattern plain = Pattern.compile("\\[=plain\\(([^\\[]*)\\)]");
    Pattern names =
        Pattern.compile(
            "variable|name|word|known|adapter\\.modes\\(\\)\\.standard\\(\\)|s\\.shell\\(\\)|piece\\.variable\\(\\)|export\\.name\\(\\)|adapter\\.(urlVariable|sslmode)"
                + "|adapter\\.redis\\(\\)\\.get\\(\\)\\.variable\\(\\)"
                + "|adapter\\.shellName\\(name\\)");
    for (String file : templates(".sh.ftl")) {
      plain
          .matcher(Examples.text(Examples.TEMPLATES.resolve(file)))
          .results()
          .forEach(each -> assertTrue(names.matcher(each.group(1)).matches(), file + each.group()));
    }
  }

  private static List<String> templates(String ending) {
    return Examples.filesUnder(Examples.TEMPLATES).stream()
        .filter(file -> file.endsWith(ending.isEmpty() ? ".ftl" : ending))
        .toList();
  }

  private List<String> files(String name) {
    return Examples.filesUnder(temp).stream().filter(file -> file.contains(name)).toList();
  }

  /** What the commands print that write nothing. */
  private static String said(Path app, String... lines) {
    StringBuilder said = new StringBuilder();
    for (String line : lines) {
      Cli.Result result = Cli.run(app, line.split(" "));
      assertEquals(0, result.code(), line + "\n" + result.err());
      String all = result.out() + result.err() + "\n";
      assertFalse(
          all.matches("(?s).*[\\x00-\\x08\\x0B-\\x1F\\x7F].*"), () -> Randomness.ascii(all));
      said.append(all);
    }
    return said.toString();
  }

  private static void write(HostileDescriptor descriptor, Path folder) throws IOException {
    Files.writeString(folder.resolve("gen.yaml"), descriptor.print());
    Order all = Examples.order(folder, Order.Mode.WRITE);
    // Railway fills in what stands in braces behind a dollar sign, and has no way to write it.
    List<String> platforms =
        descriptor.hostile().contains("${{") ? List.of("fly", "heroku", "render") : List.of();
    Examples.pipeline()
        .run(
            new Order(
                all.descriptor(),
                platforms,
                all.instance(),
                all.folders(),
                all.mode(),
                false,
                false));
  }

  /** Writes all files, without the texts that have a meaning and are refused at their place. */
  private static void writeWhatIsNotRefused(HostileDescriptor descriptor, Path folder)
      throws IOException {
    Map<String, String> refused = new TreeMap<>();
    List<Finding> last = List.of();
    for (int i = 0; i < 9; i++) {
      try {
        write(descriptor, folder);
        refused.keySet().removeIf(path -> mayBeRefused(path, descriptor));
        assertEquals(Map.of(), refused);
        return;
      } catch (Rejected e) {
        last = e.findings().stream().filter(Finding::isError).toList();
        for (Finding error : last) {
          for (String path : descriptor.meant(error.place().line(), error.message())) {
            descriptor.takeOut(path);
            refused.put(path, error.message());
          }
        }
      }
    }
    fail("still refused: " + last);
  }

  private static boolean mayBeRefused(String path, HostileDescriptor descriptor) {
    return !descriptor.isFree(path) || WITH_A_MEANING.matcher(path).matches();
  }
}

package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import gen.finding.Finding;
import gen.finding.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
              + "|admin\\.variables\\.0|platforms\\.\\w+\\.(plan|databasePlan|region|verified\\..*)");

  @TempDir Path temp;

  static Stream<String> texts() {

    return Stream.of(
        "$(touch PWNED)",
        "`touch PWNED`",
        "';touch PWNED;'",
        "\";touch PWNED;\"",
        "\ntouch PWNED\n",
        "\r\ntouch PWNED\r\n",
        "a\ttab",
        "${{secret(32)}}",
        "${{Postgres.PGPASSWORD}}",
        "${x}",
        "$x $1 $$ ${1}",
        "--> <blink>",
        "]]>",
        "*/ /*",
        "// \\",
        "\"\"\" '''",
        "%s %n %1$s {0}",
        "\\",
        "a\\nb \\u0041 \\$",
        "\u2028\u2029\u0085",
        "-x",
        "# no",
        "| a |",
        "[x](y)",
        "![x](y)",
        "<script>alert(1)</script>",
        "<img src=x onerror=y>",
        "{{ jinja }} {% raw %} {# c #}",
        "&amp; &#x41;",
        "> quoted",
        "1. a",
        "*a* __b__ ~~c~~",
        "&a *b !c |d >e @f",
        ": a #b",
        "'",
        "\"",
        "  two spaces  ",
        "=cmd|' /C calc'!A1",
        "\u001B[31mred",
        "\u202Eturned",
        "[=d.app.name] <#if x> <@y/>",
        "<!-- deploy-buttons:end -->",
        "EOF\nEOF",
        "touch PWNED &",
        "a && touch PWNED || b",
        "<(touch PWNED) >PWNED",
        "!touch",
        "~root ../../x");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noTextBecomesCode(String hostile) throws IOException {
    for (boolean isFirst : new boolean[] {true, false}) {
      Path folder = Files.createDirectories(temp.resolve("app-" + isFirst));
      Files.writeString(
          folder.resolve("README.md"),
          "<!-- deploy-buttons:start -->\n<!-- deploy-buttons:end -->\n");
      HostileDescriptor descriptor = new HostileDescriptor(hostile, isFirst);
      write(descriptor, folder);
      assertEquals(List.of(), descriptor.wrongTexts());

      Set<String> seen = new HostileOutput(descriptor, folder).read();
      System.out.println(hostile + " " + descriptor.texts().size() + " " + seen.size());
      new HostileRuns(descriptor, folder, temp.resolve("world-" + isFirst)).run();
      List<String> made =
          Examples.filesUnder(temp).stream().filter(file -> file.contains("PWNED")).toList();
      assertEquals(List.of(), made);
    }
  }

  /** Writes all files, without the texts that are refused at their place. */
  private static void write(HostileDescriptor descriptor, Path folder) throws IOException {
    Set<String> refused = new TreeSet<>();
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve("gen.yaml"), descriptor.print());
      try {
        Examples.pipeline().run(Examples.order(folder, Order.Mode.WRITE));
        refused.removeIf(path -> mayBeRefused(path, descriptor));
        assertEquals(Set.of(), refused);
        return;
      } catch (Rejected e) {
        List<Finding> errors = e.findings().stream().filter(Finding::isError).toList();
        assertTrue(i < 30, () -> "still refused: " + errors);
        for (Finding error : errors) {
          assertTrue(error.place().line() > 0, error.toString());
          refused.addAll(descriptor.refuse(error.place().line(), error.message()));
        }
      }
    }
    fail("refused without an end: " + refused);
  }

  /** Railway fills in what stands in braces behind a dollar sign, and has no way to write it. */
  private static boolean mayBeRefused(String path, HostileDescriptor descriptor) {
    boolean isFilledIn = path.startsWith("env.") && descriptor.hostile().contains("${{");
    return isFilledIn || !descriptor.isFree(path) || WITH_A_MEANING.matcher(path).matches();
  }
}

package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gen.finding.Code;
import gen.knowledge.Rule;
import gen.knowledge.RulePage;
import gen.pipeline.Schemas;
import gen.rule.RulesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Documentation that code knows is made from code. {@code mvn test -Dtest=DocsFreshTest
 * -Dgolden.update=true} writes it anew.
 */
public class DocsFreshTest {

  private static final String CODES =
      """
      # Codes

      Each finding of gen has a code; `gen explain <code>` prints its page. Errors keep files from being written, warnings do so with `--strict`, notes never do.

      | Code | Severity | What is wrong |
      | --- | --- | --- |
      """;

  private static final Path DOCS = Examples.ROOT.resolve("docs");

  @Test
  void theDescriptorReferenceIsWhatTheSchemaSays() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Schemas.text("descriptor.schema.json"));

    String reference = new DescriptorReference(new DescriptorKeys(schema)).text();

    fresh(DOCS.resolve("descriptor.md"), reference);
  }

  @Test
  void theCommandReferenceIsWhatHelpSays() throws IOException {
    StringBuilder text = new StringBuilder("# Commands\n\nWhat `--help` prints.\n");
    for (String command :
        List.of(
            "",
            "platforms",
            "explain",
            "validate",
            "rehearse",
            "image",
            "publish",
            "schema",
            "init",
            "completion",
            "warmup")) {
      Cli.Result help =
          command.isEmpty()
              ? Cli.run(Examples.ROOT, "--help")
              : Cli.run(Examples.ROOT, command, "--help");
      assertEquals(0, help.code());
      text.append("\n## gen").append(command.isEmpty() ? "" : " " + command);
      text.append("\n\n```text\n").append(help.out().strip()).append("\n```\n");
    }

    fresh(DOCS.resolve("commands.md"), text.toString());
  }

  @Test
  void everyCodeHasAPageAndEveryPageACode() throws IOException {
    Set<String> codes =
        Code.all().stream().map(Code::id).collect(Collectors.toCollection(TreeSet::new));
    codes.addAll(RulesTest.validation().rules().byCode().keySet());

    Set<String> pages =
        Examples.filesUnder(DOCS.resolve("codes")).stream()
            .filter(file -> !file.equals("README.md"))
            .map(file -> file.replace(".md", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(codes, pages);
    for (Code code : Code.all()) {
      String page = Files.readString(DOCS.resolve("codes/" + code.id() + ".md"));
      assertTrue(page.startsWith("# " + code.id() + "\n"), code.id());
      assertTrue(page.contains("Severity: " + code.severity().word()), code.id());
    }
  }

  @Test
  void theListOfCodesAndThePagesOfRulesAreFresh() throws IOException {
    for (Rule rule : RulesTest.validation().rules().all()) {
      fresh(DOCS.resolve("codes/" + rule.code().id() + ".md"), RulePage.of(rule));
    }
    StringBuilder list = new StringBuilder(CODES);
    for (String file : new TreeSet<>(Examples.filesUnder(DOCS.resolve("codes")))) {
      if (!file.equals("README.md")) {
        list.append(row(file, Files.readString(DOCS.resolve("codes/" + file))));
      }
    }

    fresh(DOCS.resolve("codes/README.md"), list.toString());
  }

  /** The severity and the first paragraph of a page. */
  private static String row(String file, String page) {
    Matcher parts = Pattern.compile("Severity: (\\w+)[^\n]*\n\n((?:[^\n]+\n)+)").matcher(page);
    assertTrue(parts.find(), file);
    String code = file.replace(".md", "");
    String text = parts.group(2).strip().replace("\n", " ").replace("|", "\\|");
    return "| [" + code + "](" + file + ") | " + parts.group(1) + " | " + text + " |\n";
  }

  @Test
  void everyCodeIsRaisedSomewhere() {
    Path main = Examples.ROOT.resolve("src/main/java/gen");
    String all =
        Examples.filesUnder(main).stream()
            .filter(file -> !file.endsWith("finding/Code.java"))
            .map(file -> Examples.text(main.resolve(file)))
            .collect(Collectors.joining("\n"));

    List<Code> silent =
        Code.all().stream()
            .filter(
                code ->
                    !all.contains(
                        "Code." + code.id().toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
            .toList();

    assertEquals(List.of(), silent);
  }

  /** The file holds this text; with the switch it does so from now on. */
  public static void fresh(Path file, String text) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertEquals(text, Files.exists(file) ? Files.readString(file) : "");
  }
}

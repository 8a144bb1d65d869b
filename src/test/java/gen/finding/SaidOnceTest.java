package gen.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is known stands in one place of the code, and what is known of platforms in none. */
class SaidOnceTest {

  private static final Path MAIN = Examples.ROOT.resolve("src/main/java");

  /** Where Dockerfiles and lines of scripts are taken apart, and nowhere else. */
  @Test
  void dockerfilesAndScriptsHaveOneReader() {
    Pattern reads =
        Pattern.compile(
            "\"[^\"\\n]*\\b(FROM|RUN|CMD|COPY|ADD|EXPOSE|ENTRYPOINT|ENV|ARG)(\\\\|\\[|\\)| \")"
                + "|endsWith\\(\"\\\\\\\\\"\\)");
    assertTrue(reads.matcher("Pattern.compile(\"(?i)(?:COPY|ADD)\\\\s+\")").find());
    assertTrue(reads.matcher("text.startsWith(\"ENV \")").find());
    assertTrue(reads.matcher("text.endsWith(\"\\\\\")").find());
    List<String> found = new ArrayList<>();
    eachSource(
        (name, text) -> {
          Matcher read = reads.matcher(text);
          while (read.find() && !name.contains("/document/")) {
            found.add(name + ": " + read.group());
          }
        });

    assertEquals(List.of(), found);
  }

  /** Names in SQL, of which no file is made, are quoted where they are used. */
  @Test
  void textsAreQuotedInOnePlace() {
    Pattern quotes = Pattern.compile("\\.replace(?:All)?\\(\\s*\"(?:'|\\\\\"|(?:\\\\){2,4}|&)\",");
    assertTrue(quotes.matcher("text.replace(\"\\\"\", \"\\\\\\\"\")").find());
    assertTrue(quotes.matcher("text.replace(\"'\", \"'\\\\''\")").find());
    List<String> found = new ArrayList<>();
    eachSource(
        (name, text) -> {
          if (quotes.matcher(text).find()) {
            found.add(name.replaceFirst(".*/", ""));
          }
        });

    assertEquals(List.of("Provisioner.java", "Quoting.java"), found.stream().sorted().toList());
  }

  /** How old facts may be, and what a month costs, is said once. */
  @Test
  void agesAndSumsAreSaidOnce() {
    Map<Pattern, String> where =
        Map.of(
            Pattern.compile("\\bint \\w*DAYS\\w* *="), "Freshness.java",
            Pattern.compile("monthlyCents\\(\\)"), "Bill.java, Plan.java",
            Pattern.compile("/ 100\\b"), "Bill.java");
    where.forEach(
        (pattern, files) -> {
          TreeSet<String> found = new TreeSet<>();
          eachSource(
              (name, text) -> {
                if (pattern.matcher(text).find()) {
                  found.add(name.replaceFirst(".*/", ""));
                }
              });
          assertEquals(files, String.join(", ", found));
        });
  }

  /** Names of files alone, such as {@code Dockerfile}, are also words that messages say. */
  @Test
  void noFileOfAPlatformIsNamedInJava() {
    Set<String> names = new TreeSet<>();
    Examples.PLATFORMS.forEach(
        id -> {
          names.addAll(told("templates/" + id + "/platform.yaml", "files", "path"));
          names.addAll(told("templates/" + id + "/manifests.yaml", "manifests", "role"));
        });
    assertTrue(names.containsAll(List.of("template/checklist.md", "adapter.sh", "app.json")));
    String all =
        names.stream()
            .filter(name -> !name.matches("[a-z]+"))
            .map(name -> name.replace("{service}", "").replace("{.service}", ""))
            .map(
                name ->
                    name.matches("\\.?\\w+") ? "(?<=\")" + name + "(?=\")" : Pattern.quote(name))
            .collect(Collectors.joining("|"));
    Pattern named = Pattern.compile("\"[^\"\\n]*(?<![\\w.-])(?<path>" + all + ")(?![\\w-]|\\.ftl)");
    List<String> found = new ArrayList<>();
    eachSource(
        (name, text) -> {
          Matcher path = named.matcher(text.replaceAll("(?s)new About\\(.*?\\);\n", ""));
          while (path.find()) {
            found.add(name.replaceFirst(".*/", "") + ": " + path.group("path"));
          }
        });

    // Files of the lean image, which is for no platform.
    assertEquals(List.of("Renderer.java: Dockerfile", "Renderer.java: .gitattributes"), found);
  }

  /** Names that apps give to variables are data, with the day on which somebody looked. */
  @Test
  void noListOfNamesStandsInARule() {
    Pattern list = Pattern.compile("\"[^\"\\n]*(?:\\(|\\|)[A-Z_]{2,}\\|[A-Z_]{2,}\\|");
    assertTrue(list.matcher("Pattern.compile(\"(?i)(.*_)?(BASE|SITE|APP)_URL\")").find());
    List<String> found = new ArrayList<>();
    eachSource(
        (name, text) -> {
          // What is said of a descriptor alone.
          if (list.matcher(text).find() && !name.startsWith("gen/app/")) {
            found.add(name.replaceFirst(".*/", ""));
          }
        });

    assertEquals(List.of("PromptFormat.java"), found);
  }

  private static List<String> told(String file, String list, String key) {
    Source source = new Source(file, Examples.text(Examples.ROOT.resolve(file)));
    return new Fields(Documents.parse(source, Format.YAML)).each(list, each -> each.text(key));
  }

  private interface Look {
    void at(String name, String text);
  }

  private static void eachSource(Look look) {
    Examples.filesUnder(MAIN).stream()
        .filter(file -> file.endsWith(".java"))
        .forEach(file -> look.at(file, Examples.text(MAIN.resolve(file))));
  }
}

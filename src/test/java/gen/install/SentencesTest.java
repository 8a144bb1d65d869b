package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence is said, and what is said is there. */
class SentencesTest {

  private static final Path MAIN = Examples.ROOT.resolve("src/main/java/gen");

  /** Groups of sentences of which one is chosen by its name, with all names that can occur. */
  private static final TreeMap<String, List<String>> CHOSEN = new TreeMap<>();

  static {
    CHOSEN.put("status.", List.of("official", "community"));
    CHOSEN.put("gain.rights.", List.of("createdb", "createrole", "superuser"));
    CHOSEN.put(
        "site.",
        List.of(
            "extensionsLead", "hiddenLead", "navLead", "omitted", "redirectsLead", "spellingLead"));
    CHOSEN.put(
        "doubt.about.",
        List.of(
            "button",
            "database",
            "fit",
            "account",
            "plans",
            "databasePlans",
            "updates",
            "sleeps",
            "lifecycle",
            "disk",
            "mail"));
    CHOSEN.put("choose.", List.of("yes", "no", "unknown"));
    CHOSEN.put("line.card.", List.of("yes", "no", "trial", "unknown"));
    CHOSEN.put("choose.card.", List.of("yes", "no", "trial", "unknown"));
    CHOSEN.put("choose.how.", List.of("automatic", "click", "command"));
    CHOSEN.put("choose.support.", List.of("official", "community", "unsaid"));
    CHOSEN.put(
        "choose.rows.",
        List.of(
            "pick",
            "start",
            "took",
            "type",
            "card",
            "cost",
            "database",
            "backups",
            "updates",
            "sleeps",
            "region",
            "support",
            "verified",
            "checked"));
  }

  private static String code() {
    return Examples.filesUnder(MAIN).stream()
        .filter(file -> file.matches("(page|install|guide|render)/.*\\.java"))
        .map(file -> Examples.text(MAIN.resolve(file)))
        .collect(Collectors.joining("\n"));
  }

  private static TreeMap<String, String> sentences() {
    Source source =
        Documents.load(Examples.TEMPLATES.resolve("shared/sentences.yaml"), "sentences");
    TreeMap<String, String> sentences = new TreeMap<>();
    collect("", Documents.parse(source, Format.YAML), sentences);
    return sentences;
  }

  private static void collect(String path, Node node, TreeMap<String, String> sentences) {
    if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (key, entry) ->
                  collect(path.isEmpty() ? key : path + "." + key, entry.value(), sentences));
    } else {
      sentences.put(path, node.text("").orElseThrow());
    }
  }

  @Test
  void everySentenceIsSaid() {
    String code = code();
    Set<String> silent = new TreeSet<>(sentences().keySet());
    silent.removeIf(key -> code.contains('"' + key + '"'));
    silent.removeIf(key -> key.endsWith("Purpose") && code.contains("\"Purpose\""));
    silent.removeIf(key -> key.startsWith("frame."));
    CHOSEN.forEach((group, names) -> names.forEach(name -> silent.remove(group + name)));

    assertEquals(Set.of(), silent);
  }

  @Test
  void everyChoiceIsMadeAndHasItsSentence() {
    String code = code();
    Set<String> there = sentences().keySet();
    CHOSEN.forEach(
        (group, names) -> {
          assertTrue(code.contains('"' + group + "\" +"), group);
          names.forEach(name -> assertTrue(there.contains(group + name), group + name));
        });
    Set<String> groups = new TreeSet<>();
    Pattern.compile("say\\(\\s*\"([A-Za-z.]+\\.)\" \\+")
        .matcher(code)
        .results()
        .forEach(said -> groups.add(said.group(1)));
    groups.removeAll(CHOSEN.keySet());
    assertEquals(Set.of(), groups);
  }

  @Test
  void whatIsSaidIsThere() {
    Set<String> there = sentences().keySet();
    Set<String> missing = new TreeSet<>();
    Pattern.compile("say\\(\\s*\"([A-Za-z.]*[A-Za-z])\"")
        .matcher(code())
        .results()
        .map(said -> said.group(1))
        .filter(key -> !there.contains(key))
        .forEach(missing::add);

    assertEquals(Set.of(), missing);
  }

  @Test
  void everyWordInBracesIsKnownToSomebody() {
    String code = code();
    Set<String> unknown = new TreeSet<>();
    sentences()
        .forEach(
            (key, text) ->
                Pattern.compile("(?<![$^])\\{([a-zA-Z]+)}")
                    .matcher(text)
                    .results()
                    .map(word -> word.group(1))
                    .filter(word -> !code.contains('"' + word + '"'))
                    .forEach(word -> unknown.add(key + ": " + word)));

    assertEquals(Set.of(), unknown);
  }

  @Test
  void theFrameOfTheHtmlFileUsesAllOfItsWords() {
    String frame = Examples.text(Examples.TEMPLATES.resolve("shared/book.html.ftl"));

    sentences().keySet().stream()
        .filter(key -> key.startsWith("frame."))
        .map(key -> key.substring("frame.".length()))
        .forEach(word -> assertTrue(frame.contains("[=" + word + "]"), word));
  }
}

package gen;

import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Everything in the repository that people read, by file: pages, help, messages, data. */
final class Prose {

  /** Keys under which stand samples, and what only machines read. */
  private static final Set<String> NOT_PROSE =
      Set.of("bad", "good", "since", "pattern", "source", "evidence", "path", "enum", "example");

  private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|\\s)#\\s(.*)$");

  private static final Pattern LITERAL =
      Pattern.compile("(?s)\"\"\"\n(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  private Prose() {}

  /** The texts by file. */
  static Map<String, List<String>> all() {
    Map<String, List<String>> texts = new TreeMap<>();
    MarkdownPage.all().forEach(page -> texts.put(page.path(), page.prose()));
    String help = "docs/commands.md";
    texts.put(help, List.of(Examples.text(Examples.ROOT.resolve(help))));
    files("src/main/java", ".java").forEach(file -> texts.put(file, literals(read(file))));
    for (String folder : List.of("src/main/resources", "templates", "docs/examples")) {
      files(folder, ".json").forEach(file -> texts.put(file, values(file, Format.JSON)));
      files(folder, ".yaml").forEach(file -> texts.put(file, yaml(file)));
    }
    files("examples", "/gen.yaml").forEach(file -> texts.put(file, yaml(file)));
    texts.put("gen.yaml", yaml("gen.yaml"));
    return texts;
  }

  private static List<String> yaml(String file) {
    List<String> texts = values(file, Format.YAML);
    if (!file.contains("/rules/")) {
      COMMENT.matcher(read(file)).results().map(each -> each.group(1)).forEach(texts::add);
    }
    return texts;
  }

  /** The texts of several words in a tree. */
  private static List<String> values(String file, Format format) {
    List<String> texts = new ArrayList<>();
    collect(Documents.parse(new Source(file, read(file)), format), texts);
    return texts;
  }

  private static void collect(Node node, List<String> texts) {
    if (node instanceof Node.Mapping group) {
      group
          .entries()
          .forEach(
              (key, entry) -> {
                if (!NOT_PROSE.contains(key)) {
                  collect(entry.value(), texts);
                }
              });
    } else if (node instanceof Node.Scalar scalar) {
      if (isSentence(scalar.text())) {
        texts.add(scalar.text());
      }
    } else {
      node.children().forEach(child -> collect(child, texts));
    }
  }

  private static List<String> literals(String java) {
    return LITERAL
        .matcher(java)
        .results()
        .map((MatchResult each) -> each.group(1) == null ? each.group(2) : each.group(1))
        .map(text -> text.replaceAll("\\\\[nt]", " "))
        .filter(Prose::isSentence)
        .toList();
  }

  /** Several words, of which none looks like a regular expression. */
  private static boolean isSentence(String text) {
    return text.matches("(?s).*\\p{L}\\S*\\s+\\S*\\p{L}.*")
        && !text.matches("(?s).*(\\\\[sbSd]|\\(\\?|\\)\\?).*");
  }

  private static List<String> files(String folder, String ending) {
    return Examples.filesUnder(Examples.ROOT.resolve(folder)).stream()
        .filter(file -> ("/" + file).endsWith(ending))
        .map(file -> folder + "/" + file)
        .toList();
  }

  private static String read(String file) {
    return Examples.text(Examples.ROOT.resolve(Path.of(file)));
  }
}

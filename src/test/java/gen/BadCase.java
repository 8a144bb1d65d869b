package gen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One bad input from a table in {@code src/test/resources/bad}.
 *
 * <pre>
 * === its name
 * $ arguments, when others than --templates own
 * exit 2, when another code than 1
 * {@literal @} file that is changed, when another than gen.yaml
 * -lines that are taken out
 * +lines that are put in their place; without lines taken out, the whole file
 * &gt; lines on stderr without excerpts, where … stands for any text
 * </pre>
 *
 * @param changes lines with their first character, by file
 */
record BadCase(
    String name, String[] args, int code, Map<String, List<String>> changes, Pattern expected) {

  /** The cases of a table. */
  static List<BadCase> table(Path file) {
    List<BadCase> cases = new ArrayList<>();
    for (String block : Tree.read(file).split("(?m)^=== ")) {
      if (!block.isBlank()) {
        cases.add(of(block.strip().lines().toList()));
      }
    }
    return cases;
  }

  private static BadCase of(List<String> lines) {
    String[] args = {"--templates", "own"};
    int code = 1;
    String file = "gen.yaml";
    Map<String, List<String>> changes = new LinkedHashMap<>();
    StringBuilder expected = new StringBuilder();
    for (String line : lines.subList(1, lines.size())) {
      String rest = line.substring(Math.min(2, line.length()));
      switch (line.charAt(0)) {
        case '$' -> args = rest.split(" ");
        case 'e' -> code = Integer.parseInt(line.substring("exit ".length()));
        case '@' -> changes.put(file = rest, new ArrayList<>());
        case '-', '+' -> changes.computeIfAbsent(file, key -> new ArrayList<>()).add(line);
        case '>' -> expected.append(rest).append(rest.equals("…") ? "" : "\n");
        default -> throw new IllegalArgumentException(lines.get(0) + ": " + line);
      }
    }
    String regex = Pattern.quote(expected.toString()).replace("…", "\\E[\\s\\S]*?\\Q");
    return new BadCase(lines.get(0), args, code, changes, Pattern.compile(regex));
  }

  /** Makes the changes below this folder. */
  void apply(Path folder) {
    changes.forEach((file, lines) -> apply(folder.resolve(file), lines));
  }

  private static void apply(Path file, List<String> lines) {
    if (lines.stream().noneMatch(line -> line.startsWith("-"))) {
      Tree.write(file, text(lines));
      return;
    }
    List<String> out = new ArrayList<>();
    List<String> in = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("-") && !in.isEmpty()) {
        replace(file, out, in);
      }
      (line.startsWith("-") ? out : in).add(line);
    }
    replace(file, out, in);
  }

  private static void replace(Path file, List<String> out, List<String> in) {
    Tree.edit(file, text(out), text(in));
    out.clear();
    in.clear();
  }

  private static String text(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.substring(1)).append('\n'));
    return text.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}

package gen.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One small change of gen's own code that changes what it does.
 *
 * @param file path below the folder of sources
 * @param line counted from 1
 */
record CodeFault(String file, int line, String operator, String before, String after) {

  /** A way to spoil a line: what it looks for, and what stands there then. */
  private record Operator(String name, Pattern what, Function<MatchResult, String> instead) {}

  private static final List<Operator> OPERATORS =
      List.of(
          swap("equal or not", " == ", " != "),
          swap("and or or", " && ", " || "),
          swap("true or false", "true", "false"),
          swap("any or all", ".anyMatch(", ".allMatch("),
          swap("none or any", ".noneMatch(", ".anyMatch("),
          swap("begin or end", ".startsWith(", ".endsWith("),
          swap("limit moved", " < ", " <= "),
          swap("limit moved", " > ", " >= "),
          swap("one more or less", " + 1", " - 1"),
          one("no longer not", "(?<![\\w)])!(?=[\\w(])", match -> ""),
          one("not", "(?<=\\bif \\()(?=[a-z][\\w.()]*\\) \\{)", match -> "!"),
          one(
              "not",
              "(?<=\\breturn )(?=\\w[\\w.]*\\.(?:isEmpty|equals|contains|is\\w+)\\([^()]*\\);)",
              match -> "!"),
          one(
              "number",
              "(?<=[ (])\\d{1,4}(?=[;,) ])",
              match -> Integer.parseInt(match.group()) + 1 + ""),
          one("filter dropped", "\\.filter\\((?:[^()]|\\([^()]*\\))*\\)", match -> ""),
          one("statement dropped", "^ +[a-z][\\w.]*\\.?\\w+\\(.*\\);$", match -> ""),
          one(
              "nothing found",
              "(?<=\\breturn )Optional\\.of\\(.*\\)(?=;)",
              match -> "Optional.empty()"),
          one("nothing listed", "(?<=\\breturn )List\\.of\\(.+\\)(?=;)", match -> "List.of()"));

  private static Operator one(String name, String what, Function<MatchResult, String> instead) {
    return new Operator(name, Pattern.compile(what), instead);
  }

  private static Operator swap(String name, String one, String other) {
    String either = Pattern.quote(one) + "|" + Pattern.quote(other);
    return one(name, either, match -> match.group().equals(one) ? other : one);
  }

  /**
   * Every fault that an operator can make in a file; comments, texts and imports are left alone.
   */
  static Stream<CodeFault> in(String file, String source) {
    List<String> lines = source.lines().toList();
    Stream.Builder<CodeFault> faults = Stream.builder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.matches("\\s*(\\*|/\\*|//|import |package |@).*")) {
        for (Operator operator : OPERATORS) {
          add(new CodeFault(file, i + 1, operator.name(), line, ""), operator, faults);
        }
      }
    }
    return faults.build();
  }

  private static void add(CodeFault plan, Operator operator, Stream.Builder<CodeFault> faults) {
    String line = plan.before();
    operator
        .what()
        .matcher(line)
        .results()
        .filter(match -> !isInText(line, match.start()))
        .map(
            match ->
                line.substring(0, match.start())
                    + operator.instead().apply(match)
                    + line.substring(match.end()))
        .forEach(after -> faults.add(plan.becoming(after)));
  }

  private CodeFault becoming(String text) {
    return new CodeFault(file, line, operator, before, text);
  }

  private static boolean isInText(String line, int at) {
    return line.substring(0, at).replace("\\\"", "").chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** The source with this fault in it. */
  String spoil(String source) {
    List<String> lines = new ArrayList<>(source.lines().toList());
    lines.set(line - 1, after);
    return String.join("\n", lines) + "\n";
  }

  /** The room of gen in which it is, such as {@code page}. */
  String room() {
    return file.substring("gen/".length()).replaceAll("/.*", "");
  }

  @Override
  public String toString() {
    return file + ":" + line + " (" + operator + "): " + before.strip() + " → " + after.strip();
  }
}

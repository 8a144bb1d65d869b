package gen.validate;

import gen.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds suppressions in the comments of a file: {@code # gen: allow floating-tag -- reason}. At the
 * end of a line it covers that line, on a line of its own the next one that is no comment.
 */
public final class SuppressionReader {

  /** What begins a comment, by the ending of a file's name; {@code #} for all others. */
  private static final Map<String, String> COMMENTS =
      Map.of("md", "<!--", "html", "<!--", "ts", "//", "json", "//");

  private static final String WORD = "allow";

  private static final String WISH =
      "[ \\t]*gen:[ \\t]*"
          + WORD
          + "\\b[ \\t]*(?<code>[a-z0-9-]*)"
          + "(?:[ \\t]*(?:--+|—|–|:)(?<reason>.*?))?[ \\t]*(?:-->.*)?$";

  private SuppressionReader() {}

  /** The suppressions in a text, from top to bottom. */
  public static List<Suppression> read(Source source) {
    if (!source.text().contains(WORD)) {
      return List.of();
    }
    List<String> lines = source.text().lines().toList();
    String ending = source.name().substring(source.name().lastIndexOf('.') + 1);
    String mark = COMMENTS.getOrDefault(ending, "#");
    Pattern wish = Pattern.compile(Pattern.quote(mark) + WISH);
    int[] next = next(lines, mark);
    List<Suppression> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = wish.matcher(lines.get(i));
      if (comment.find()) {
        String reason = comment.group("reason");
        found.add(
            new Suppression(
                comment.group("code"),
                source.name(),
                Optional.of(alone(lines.get(i), comment) ? next[i + 1] : i + 1),
                reason == null ? "" : reason.strip(),
                source.at(i + 1, comment.start() + 1)));
      }
    }
    return found;
  }

  /** True for a comment on a line of its own. */
  private static boolean alone(String line, Matcher comment) {
    return line.substring(0, comment.start()).isBlank();
  }

  /** For each line the number of the first one from it on that is no comment and not empty. */
  private static int[] next(List<String> lines, String mark) {
    int[] next = new int[lines.size() + 1];
    next[lines.size()] = lines.size() + 1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i).strip();
      next[i] = line.isEmpty() || line.startsWith(mark) ? next[i + 1] : i + 1;
    }
    return next;
  }
}

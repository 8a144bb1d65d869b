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

  private static final String WISH =
      "[ \\t]*gen:[ \\t]*allow\\b[ \\t]*(?<code>[a-z0-9-]*)"
          + "(?:[ \\t]*(?:--+|—|–|:)(?<reason>.*?))?[ \\t]*(?:-->.*)?$";

  private SuppressionReader() {}

  /** The suppressions in a text, from top to bottom. */
  public static List<Suppression> read(Source source) {
    List<String> lines = source.text().lines().toList();
    String ending = source.name().substring(source.name().lastIndexOf('.') + 1);
    String mark = Pattern.quote(COMMENTS.getOrDefault(ending, "#"));
    Pattern wish = Pattern.compile(mark + WISH);
    Pattern noContent = Pattern.compile("\\s*(" + mark + ".*)?");
    List<Suppression> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = wish.matcher(lines.get(i));
      if (comment.find()) {
        String reason = comment.group("reason");
        found.add(
            new Suppression(
                comment.group("code"),
                source.name(),
                Optional.of(covered(lines, comment, i, noContent)),
                reason == null ? "" : reason.strip(),
                source.at(i + 1, comment.start() + 1)));
      }
    }
    return found;
  }

  /** The number of the line that a comment is about. */
  private static int covered(List<String> lines, Matcher comment, int at, Pattern noContent) {
    if (!lines.get(at).substring(0, comment.start()).isBlank()) {
      return at + 1;
    }
    int line = at + 1;
    while (line < lines.size() && noContent.matcher(lines.get(line)).matches()) {
      line++;
    }
    return line + 1;
  }
}

package gen.validate;

import gen.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds suppressions in the comments of a file: {@code # gen: allow floating-tag -- reason}. At the
 * end of a line it covers that line, on a line of its own the next one that is no comment.
 */
public final class SuppressionReader {

  private static final Pattern COMMENT =
      Pattern.compile(
          "(?:#|//|<!--)[ \\t]*gen:[ \\t]*allow\\b[ \\t]*(?<code>[a-z0-9-]*)"
              + "(?:[ \\t]*(?:--+|—|–|:)(?<reason>.*?))?[ \\t]*(?:-->.*)?$");

  private static final Pattern NO_CONTENT = Pattern.compile("\\s*((#|//|<!--).*)?");

  private SuppressionReader() {}

  /** The suppressions in a text, from top to bottom. */
  public static List<Suppression> read(Source source) {
    List<String> lines = source.text().lines().toList();
    List<Suppression> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = COMMENT.matcher(lines.get(i));
      if (comment.find()) {
        String reason = comment.group("reason");
        found.add(
            new Suppression(
                comment.group("code"),
                source.name(),
                Optional.of(covered(lines, i, comment.start())),
                reason == null ? "" : reason.strip(),
                source.at(i + 1, comment.start() + 1)));
      }
    }
    return found;
  }

  private static int covered(List<String> lines, int comment, int column) {
    if (!lines.get(comment).substring(0, column).isBlank()) {
      return comment + 1;
    }
    int line = comment + 1;
    while (line < lines.size() && NO_CONTENT.matcher(lines.get(line)).matches()) {
      line++;
    }
    return line + 1;
  }
}

package gen.write;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** Shows a change as a unified diff. */
public final class Diff {

  private static final int CONTEXT = 3;
  private static final int MAX_LINES = 60;

  private Diff() {}

  /** The diff of a change, cut after {@value #MAX_LINES} lines with a count of the others. */
  public static String of(Change change) {
    List<String> before = lines(change.before());
    List<String> after = lines(change.after());
    String from = change.kind() == Change.Kind.CREATED ? "/dev/null" : "a/" + change.path();
    String to = change.kind() == Change.Kind.REMOVED ? "/dev/null" : "b/" + change.path();
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            from, to, before, DiffUtils.diff(before, after), CONTEXT);
    StringBuilder text = new StringBuilder();
    diff.stream().limit(MAX_LINES).forEach(line -> text.append(line).append('\n'));
    if (diff.size() > MAX_LINES) {
      text.append("... ").append(diff.size() - MAX_LINES).append(" more lines\n");
    }
    return text.toString();
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }
}

package gen.reading;

import gen.document.Node;
import gen.document.Quoting;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One way to write a command, so that commands from different syntaxes can be compared. */
public final class Commands {

  private static final Set<String> ATTRIBUTES = Set.of("command", "runs", "preDeploy", "setup");

  private Commands() {}

  /** True when the attribute with this name is a command. */
  static boolean isOne(String attribute) {
    return ATTRIBUTES.contains(attribute);
  }

  /** Words as one line of a shell; plain words stay without quotes. */
  public static String join(List<String> words) {
    return words.stream().map(Quoting::word).collect(Collectors.joining(" "));
  }

  /**
   * A command as a manifest has it: a text of words, or a list of them. A text that is more than
   * words, such as one for a shell, stays as it is.
   */
  static String of(Node node) {
    if (node instanceof Node.Listing list) {
      return join(list.items().stream().map(item -> item.text("").orElse("")).toList());
    }
    String text = node.text("").orElse("");
    return ShellWords.isWords(text) ? join(ShellWords.split(text)) : text.strip();
  }
}

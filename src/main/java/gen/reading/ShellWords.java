package gen.reading;

import gen.app.Piece;
import gen.deployment.ShellNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads shell words back that were made of quoted texts and quoted variables. */
public final class ShellWords {

  private static final Pattern PART =
      Pattern.compile(
          "'([^']*+)'|\\\\(')|\"\\$([A-Za-z_][A-Za-z0-9_]*)\"|([A-Za-z0-9_./:@+,%=-]+)");

  private ShellWords() {}

  /** Where the words that begin here end: at a line break outside of quotes, or a semicolon. */
  static int end(String text, int from) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\'') {
        quoted = !quoted;
      } else if (!quoted && character == '\\') {
        i++;
      } else if (!quoted && (character == '\n' || character == ';')) {
        return i;
      }
    }
    return text.length();
  }

  /** True for a line that holds nothing but words. */
  public static boolean isWords(String line) {
    return PART.matcher(line).replaceAll("").isBlank();
  }

  /** The words of a line that holds nothing but words. */
  public static List<String> split(String line) {
    List<String> words = new ArrayList<>();
    Matcher part = PART.matcher(line);
    StringBuilder word = new StringBuilder();
    int end = -1;
    while (part.find()) {
      if (end >= 0 && part.start() > end) {
        words.add(word.toString());
        word.setLength(0);
      }
      end = part.end();
      word.append(text(part));
    }
    if (end >= 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static String text(Matcher part) {
    for (int group : new int[] {1, 2, 4}) {
      if (part.group(group) != null) {
        return part.group(group);
      }
    }
    return "$" + part.group(3);
  }

  /** One word as texts and references to what the adapter knows. */
  static List<Piece> pieces(String word) {
    List<Piece> pieces = new ArrayList<>();
    Matcher part = PART.matcher(word);
    while (part.find()) {
      pieces.add(
          part.group(3) == null ? new Piece.Text(text(part)) : ShellNames.reference(part.group(3)));
    }
    return pieces;
  }
}

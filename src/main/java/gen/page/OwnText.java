package gen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Simple Markdown of the maintainers: paragraphs and lists of one level, with {@code `code`},
 * {@code **strong**} and links in them. Pages in another language than Markdown take this much of
 * it; who wants more writes the same words in that language.
 */
public final class OwnText {

  private static final Pattern BULLET = Pattern.compile("[-*] +(.*)");
  private static final Pattern STEP = Pattern.compile("[0-9]+[.)] +(.*)");
  private static final Pattern MORE =
      Pattern.compile("[#>|<!=?~`{\\[+\\s].*|.*[<*_]{2}.*|.*\\{[%{].*");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Words> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Kind kind = Kind.PARAGRAPH;

  private enum Kind {
    PARAGRAPH,
    BULLETS,
    STEPS
  }

  private OwnText() {}

  /** The first line that is more than simple Markdown, counted from 1; empty if none is. */
  public static OptionalInt beyond(String markdown) {
    List<String> all = markdown.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      String line = Words.MARKUP.matcher(all.get(i)).replaceAll("x");
      if (!line.isBlank() && MORE.matcher(line).matches()) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** The blocks of simple Markdown. */
  public static List<Block> blocks(String markdown) {
    OwnText reader = new OwnText();
    markdown.lines().forEach(line -> reader.read(line.strip()));
    reader.end();
    return reader.blocks;
  }

  private void read(String line) {
    if (line.isEmpty()) {
      endLine();
      return;
    }
    Kind next =
        BULLET.matcher(line).matches()
            ? Kind.BULLETS
            : STEP.matcher(line).matches() ? Kind.STEPS : Kind.PARAGRAPH;
    boolean goesOn = next == Kind.PARAGRAPH && text.length() > 0;
    if (!goesOn) {
      endLine();
      if (next != kind) {
        end();
        kind = next;
      }
    }
    String rest = next == Kind.PARAGRAPH ? line : line.replaceFirst("^(?:[-*]|[0-9]+[.)]) +", "");
    text.append(text.length() > 0 ? " " : "").append(rest);
  }

  private void endLine() {
    if (text.length() > 0) {
      lines.add(Words.marked(text.toString()));
      text.setLength(0);
    }
  }

  private void end() {
    endLine();
    switch (kind) {
      case PARAGRAPH -> lines.forEach(line -> blocks.add(new Block.Paragraph(line)));
      case BULLETS -> blocks.add(new Block.Bullets(List.copyOf(lines)));
      case STEPS -> blocks.add(new Block.Steps(List.copyOf(lines)));
    }
    lines.clear();
  }
}

package gen.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text that was read, under the name by which its user knows it. */
public final class Source {

  private final String name;
  private final String text;

  /** Where each line begins; found when it is first asked for, and the same whoever finds it. */
  private int[] starts;

  /**
   * A text.
   *
   * @param name path as the user would type it, for instance {@code examples/n8n/gen.yaml}
   * @param text the whole text, decoded from UTF-8
   */
  public Source(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** Path as the user would type it. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The line with this number, counted from 1, without its line ending; empty if there is none. */
  public String line(int number) {
    return line(number, Integer.MAX_VALUE);
  }

  /** The same line, without what comes after so many characters. */
  String line(int number, int most) {
    if (number < 1 || number > starts().length) {
      return "";
    }
    int start = starts()[number - 1];
    int end = number < starts().length ? starts()[number] - 1 : text.length();
    String line = text.substring(start, most < end - start ? start + most : end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** The index of the character at this line and column; the end of the text beyond it. */
  public int offset(int line, int column) {
    return line > starts().length
        ? text.length()
        : Math.min(text.length(), starts()[Math.max(1, line) - 1] + Math.max(1, column) - 1);
  }

  /** The place of the character with this index. */
  public Place place(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    int line = found < 0 ? -found - 1 : found + 1;
    return at(line, offset - starts()[line - 1] + 1);
  }

  /** The place of a whole file, where no line is to blame. */
  public Place whole() {
    return new Place(this, 0, 0);
  }

  /** The place at this line and column, both counted from 1. */
  public Place at(int line, int column) {
    return new Place(this, line, column);
  }

  private int[] starts() {
    int[] known = starts;
    if (known == null) {
      known = findStarts();
      starts = known;
    }
    return known;
  }

  private int[] findStarts() {
    List<Integer> found = new ArrayList<>(List.of(0));
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      found.add(at + 1);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Source source && name.equals(source.name) && text.equals(source.text);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}

package gen.finding;

/**
 * A text that was read, under the name by which its user knows it.
 *
 * @param name path as the user would type it, for instance {@code examples/n8n/gen.yaml}
 * @param text the whole text, decoded from UTF-8
 */
public record Source(String name, String text) {

  /** The line with this number, counted from 1, without its line ending; empty if there is none. */
  public String line(int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return "";
      }
      start = end + 1;
    }
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** The index of the character at this line and column; the end of the text beyond it. */
  public int offset(int line, int column) {
    int start = 0;
    for (int number = 1; number < line; number++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return text.length();
      }
      start = end + 1;
    }
    return Math.min(text.length(), start + column - 1);
  }

  /** The place of the character with this index. */
  public Place place(int offset) {
    int line = 1;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return at(line, offset - start + 1);
  }

  /** The place of a whole file, where no line is to blame. */
  public Place whole() {
    return new Place(this, 0, 0);
  }

  /** The place at this line and column, both counted from 1. */
  public Place at(int line, int column) {
    return new Place(this, line, column);
  }
}

package gen.finding;

/**
 * Where a finding points: a file, or a line and column in it.
 *
 * @param source the file
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1 in characters; 0 when the whole file is meant
 */
public record Place(Source source, int line, int column) {

  /** A place that names a file which has no text to show, such as an output folder. */
  public static Place of(String name) {
    return new Source(name, "").whole();
  }

  /** The name of the file. */
  public String file() {
    return source.name();
  }

  /** The line that this place points into; empty when the whole file is meant. */
  public String excerpt() {
    return line == 0 ? "" : source.line(line);
  }

  /** The line that this place points into, without what comes after so many characters. */
  public String excerpt(int most) {
    return line == 0 ? "" : source.line(line, most);
  }

  /** The character here; a line break at the end of a line and where the whole file is meant. */
  public char character() {
    int at = line == 0 ? -1 : source.offset(line, column);
    return at < 0 || at >= source.text().length() ? '\n' : source.text().charAt(at);
  }

  /** {@code file:line:col}, or only {@code file} when the whole file is meant. */
  @Override
  public String toString() {
    return line == 0 ? file() : file() + ":" + line + ":" + column;
  }
}

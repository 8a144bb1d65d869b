package gen.render;

import java.io.IOException;
import java.io.Writer;

/**
 * A text that grows up to a limit, as no file that gen writes may be one that it would not read.
 */
final class LimitedText extends Writer {

  /** Thrown at the limit. */
  static final class Full extends IOException {

    private static final long serialVersionUID = 1L;
  }

  private final int most;
  private final StringBuilder text = new StringBuilder();

  /** A text of at most so many characters. */
  LimitedText(int most) {
    this.most = most;
  }

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    if (length > most - text.length()) {
      throw new Full();
    }
    text.append(characters, from, length);
  }

  @Override
  public void flush() {
    // Everything is there at once.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

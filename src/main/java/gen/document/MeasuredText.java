package gen.document;

/**
 * A text at which a pattern may look only so often. A pattern of somebody else may need longer for
 * a short text than anybody waits; how long depends on nothing but the two, so the limit counts
 * looks and no seconds.
 */
public final class MeasuredText implements CharSequence {

  /** Far beyond what a pattern without repetitions of repetitions needs for a text of its kind. */
  public static final int MOST_LOOKS = 2_000_000;

  /** Thrown where a pattern has looked too often. */
  public static final class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TooOften() {
      super("a pattern looks too often at a text", null, false, false);
    }
  }

  private final String text;
  private int looks;

  /** A text at which nobody has looked yet. */
  public MeasuredText(String text) {
    this.text = text;
  }

  /** How often somebody has looked at a character of it. */
  public int looks() {
    return looks;
  }

  @Override
  public char charAt(int index) {
    looks++;
    if (looks > MOST_LOOKS) {
      throw new TooOften();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}

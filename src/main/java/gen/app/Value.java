package gen.app;

import java.util.List;

/** What a descriptor says about the content of a variable. */
public sealed interface Value {

  /** A text with references. */
  record Text(Expression expression) implements Value {}

  /** Texts to be joined; an item whose reference a platform lacks may be left out. */
  record Joined(List<Expression> items, String separator) implements Value {}

  /**
   * A random text, made once and kept by the platform.
   *
   * @param length characters, where they can be chosen
   * @param min fewest characters that the app accepts
   * @param max most characters that the app accepts
   * @param encryptsData true when losing it loses data
   * @param asked true when people typed it in earlier releases, wherever it did not fit
   */
  record Secret(
      int length, int min, int max, Alphabet alphabet, boolean encryptsData, boolean asked)
      implements Value {}

  /**
   * A text that the person who installs the app types.
   *
   * @param preset what is there if nothing is typed; may be empty
   * @param accepted what the app takes
   */
  record Prompt(boolean required, String preset, String example, boolean secret, Accepted accepted)
      implements Value {}

  /** Nothing is set; the person who installs the app may do it later, in these words. */
  record Manual(String instruction) implements Value {}

  /** Nothing is set. */
  record Omitted() implements Value {}
}

package gen.app;

import gen.document.MeasuredText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What a text looks like from its first character to its last, as a regular expression that a
 * descriptor gives. Whoever wrote it and whatever the text is, an answer comes soon.
 */
public final class Form {

  /** How a text goes with a form. */
  public enum Fit {
    FITS,
    DIFFERS,
    /** Nobody waits for the answer. */
    UNKNOWN
  }

  private static final int LONGEST = 1_000;

  /** Repetitions of nothing take time and look at no character. */
  private static final long MOST_REPETITIONS = 10_000_000;

  private static final Pattern REPETITION = Pattern.compile("\\{([0-9]+)(?:,([0-9]*))?");

  private final Pattern pattern;

  private Form(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * The form that a regular expression describes.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static Form of(String regex) {
    if (regex.length() > LONGEST) {
      throw new IllegalArgumentException("it is longer than " + LONGEST + " characters");
    }
    if (repetitions(regex) > MOST_REPETITIONS) {
      throw new IllegalArgumentException("its repetitions multiply beyond " + MOST_REPETITIONS);
    }
    try {
      return new Form(Pattern.compile(regex));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getDescription(), e);
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException("its groups are nested too deeply", e);
    }
  }

  /** As many as if each were within the one before it, which is never too few. */
  private static long repetitions(String regex) {
    Matcher each = REPETITION.matcher(regex);
    double product = 1;
    while (each.find()) {
      String most =
          each.group(2) == null || each.group(2).isEmpty() ? each.group(1) : each.group(2);
      product *= Math.max(1, Double.parseDouble(most));
    }
    return (long) product;
  }

  /** How this text goes with it. */
  public Fit fit(String text) {
    try {
      return pattern.matcher(new MeasuredText(text)).matches() ? Fit.FITS : Fit.DIFFERS;
    } catch (MeasuredText.TooOften | StackOverflowError e) {
      return Fit.UNKNOWN;
    }
  }

  /** Why a script cannot hold a text against it as gen does; empty where it can. */
  public Optional<String> unusual() {
    return PlainForm.objection(regex());
  }

  /** The regular expression. */
  public String regex() {
    return pattern.pattern();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Form form && form.regex().equals(regex());
  }

  @Override
  public int hashCode() {
    return regex().hashCode();
  }

  @Override
  public String toString() {
    return regex();
  }
}

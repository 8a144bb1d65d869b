package gen.finding;

import java.util.Comparator;

/**
 * Something that is wrong: the only form in which the tool says so.
 *
 * @param code what kind of thing is wrong; gives the severity and names the page that explains it
 * @param place where
 * @param message what was found and what is allowed, one sentence without a full stop at its end
 * @param help what to do about it, an imperative sentence; empty if the message says it all
 */
public record Finding(Code code, Place place, String message, String help)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.place().file())
          .thenComparingInt(finding -> finding.place().line())
          .thenComparingInt(finding -> finding.place().column())
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  /** How much this finding matters. */
  public Severity severity() {
    return code.severity();
  }

  /** True for findings that keep files from being written. */
  public boolean isError() {
    return severity() == Severity.ERROR;
  }

  /** By place, so that a reader can go through a file from top to bottom. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}

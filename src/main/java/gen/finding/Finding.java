package gen.finding;

import java.util.Comparator;
import java.util.List;

/**
 * Something that is wrong: the only form in which the tool says so.
 *
 * @param code what kind of thing is wrong; gives the severity and names the page that explains it
 * @param place where
 * @param message what was found and what is allowed, one sentence without a full stop at its end
 * @param help what to do about it, an imperative sentence; empty if the message says it all
 * @param repair the edits that repair it for certain; none where a person has to decide
 */
public record Finding(Code code, Place place, String message, String help, List<Edit> repair)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.place().file())
          .thenComparingInt(finding -> finding.place().line())
          .thenComparingInt(finding -> finding.place().column())
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  /** A finding that a person has to repair. */
  public Finding(Code code, Place place, String message, String help) {
    this(code, place, message, help, List.of());
  }

  /** The same finding with the edits that repair it. */
  public Finding repairedBy(List<Edit> edits) {
    return new Finding(code, place, message, help, List.copyOf(edits));
  }

  /** The same finding, mattering no more than this. */
  public Finding atMost(Severity limit) {
    return new Finding(code.atMost(limit), place, message, help, repair);
  }

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

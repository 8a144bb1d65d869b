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

  /** Beyond this a text quotes more of a file than anybody reads. */
  private static final int LONGEST = 2_000;

  /** Shortens texts in which a whole file is quoted. */
  public Finding {
    message = shortened(message);
    help = shortened(help);
  }

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

  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST / 2) + " … " + text.substring(text.length() - LONGEST / 2);
  }

  /** By place, so that a reader can go through a file from top to bottom. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}

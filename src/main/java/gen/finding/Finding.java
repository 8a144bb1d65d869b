package gen.finding;

import java.util.Comparator;
import java.util.List;

/**
 * Something that is wrong: the only form in which the tool says so.
 *
 * @param code what kind of thing is wrong; gives the severity and names the page that explains it
 * @param place where
 * @param said what was found and what is allowed, one sentence without a full stop at its end
 * @param advice what to do about it, an imperative sentence; empty if the message says it all
 * @param repair the edits that repair it for certain; none where a person has to decide
 */
public record Finding(Code code, Place place, Sentence said, Sentence advice, List<Edit> repair)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.place().file())
          .thenComparingInt(finding -> finding.place().line())
          .thenComparingInt(finding -> finding.place().column())
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  /** A finding that a person has to repair. */
  public Finding(Code code, Place place, String message, String help) {
    this(code, place, Sentence.of(message), Sentence.of(help), List.of());
  }

  /** What was found and what is allowed. */
  public String message() {
    return said.text();
  }

  /** What to do about it. */
  public String help() {
    return advice.text();
  }

  /** Those of whom it is said; none where it speaks of nobody. */
  public List<Who> whose() {
    return said.whose();
  }

  /** The same finding with the edits that repair it. */
  public Finding repairedBy(List<Edit> edits) {
    return new Finding(code, place, said, advice, List.copyOf(edits));
  }

  /** The same finding, mattering no more than this. */
  public Finding atMost(Severity limit) {
    return new Finding(code.atMost(limit), place, said, advice, repair);
  }

  /** The same finding about another place, where no edit is known to repair it. */
  public Finding at(Place other) {
    return new Finding(code, other, said, advice, List.of());
  }

  /** The same finding with this to do about it. */
  public Finding advising(String help) {
    return new Finding(code, place, said, Sentence.of(help), repair);
  }

  /** The same finding, true of this one; as it is where it says of whom it is true. */
  public Finding on(Who who) {
    return whose().isEmpty()
        ? new Finding(code, place, Sentence.of("on " + who + ", " + message()), advice, repair)
        : this;
  }

  /** What findings that can be said as one have in common. */
  String topic() {
    return String.join(
        "\n", place.toString(), code.id(), severity().word(), said.pattern(), advice.pattern());
  }

  /** This finding and one on the same topic, as one. */
  Finding and(Finding other) {
    return new Finding(code, place, said.and(other.said), advice.and(other.advice), repair);
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

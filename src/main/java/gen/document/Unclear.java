package gen.document;

import gen.finding.Place;

/** Thrown where a program says something that is not read. */
final class Unclear extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Place place;

  /**
   * Something that is not read.
   *
   * @param what in words that begin a sentence
   */
  Unclear(String what, Place place) {
    super(what, null, false, false);
    this.place = place;
  }

  /** Where it stands. */
  Place place() {
    return place;
  }

  /** The same as a part of an expression. */
  Term.Computed term() {
    return new Term.Computed(getMessage(), place);
  }
}

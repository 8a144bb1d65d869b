package gen.document;

import gen.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements of a program.
 *
 * @param constants values by name, in the order written
 * @param changes what is given to a name, or a part of it, afterwards
 * @param exports what other programs can take, by name; {@code default} is what this one is about
 * @param results what it returns: of several statements the first one
 * @param unclear statements that are not read
 */
record ProgramBlock(
    Map<String, Term> constants,
    List<Change> changes,
    Map<String, Term> exports,
    List<Term> results,
    List<Term.Computed> unclear) {

  /** A block without statements, to be filled. */
  static ProgramBlock empty() {
    return new ProgramBlock(
        new LinkedHashMap<>(),
        new ArrayList<>(),
        new LinkedHashMap<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** The body of a function that is only an expression. */
  static ProgramBlock returning(Term result) {
    ProgramBlock block = empty();
    block.results.add(result);
    return block;
  }

  /**
   * A value that is given to a name or a part of it.
   *
   * @param keys of the part, from the outermost; none for the name itself
   */
  record Change(String name, List<String> keys, Term value, Place place) {}
}

package gen.document;

import gen.finding.Place;
import java.util.List;

/** A part of a program that has a value. */
sealed interface Term {

  /** Where it begins. */
  Place place();

  /** A text, a number, true, false or null. */
  record Plain(Node.Scalar scalar) implements Term {
    @Override
    public Place place() {
      return scalar.place();
    }
  }

  /** A text with values in it; the values of its parts one after the other. */
  record Template(List<Term> parts, Place place) implements Term {}

  /** A name of the program. */
  record Name(String name, Place place) implements Term {}

  /**
   * What a program takes from elsewhere.
   *
   * @param name {@code *} for everything
   */
  record Imported(String name, String module, Place place) implements Term {}

  /** What a value has under a key. */
  record Member(Term of, Term key, Place place) implements Term {}

  /** A call. */
  record Invocation(Term function, List<Term> arguments, Place place) implements Term {}

  /** Values by key. */
  record Keyed(List<Field> fields, Place place) implements Term {}

  /**
   * A key with its value.
   *
   * @param key null where all fields of the value are taken over
   */
  record Field(Term key, Term value) {}

  /** Values in order. */
  record Items(List<Term> items, Place place) implements Term {}

  /** All items of a list, in another one. */
  record Spread(Term of, Place place) implements Term {}

  /** A function, be it written with an arrow or without. */
  record Function(List<String> parameters, ProgramBlock body, Place place) implements Term {}

  /** Two values put together. */
  record Sum(Term left, String sign, Term right, Place place) implements Term {}

  /**
   * What is computed in a way that is not read.
   *
   * @param what in words that begin a sentence
   */
  record Computed(String what, Place place) implements Term {}
}

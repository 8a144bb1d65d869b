package gen.finding;

/**
 * One of whom a sentence is true, such as a platform. What it gives is put into the text of a
 * finding, so that findings that differ in nothing else can be said once, with all of them.
 *
 * @param name as people call it, such as {@code Fly.io}
 * @param id as it is typed, such as {@code fly}
 */
public record Who(String name, String id) {

  /** What begins a part of a text; characters that no text holds. */
  static final char NAME = '\uFDD0';

  static final char ID = '\uFDD1';
  static final char FORM = '\uFDD2';
  static final char EACH = '\uFDD5';
  static final char OR = '\uFDD3';
  static final char END = '\uFDD4';

  /** The name, or the names of all. */
  @Override
  public String toString() {
    return NAME + name + OR + id + END;
  }

  /** The word as it is typed, or all words with commas between them. */
  public String typed() {
    return ID + name + OR + id + END;
  }

  /** The word as it is typed between these texts; for several, that of each with commas between. */
  public String each(String before, String after) {
    return EACH + before + OR + after + END;
  }

  /** The name and what it does, such as {@code Heroku has}, {@code Fly.io and Render have}. */
  public String does(String one, String many) {
    return this + " " + form(one, many);
  }

  /** The form for one, or that for several. */
  public String form(String one, String many) {
    return FORM + one + OR + many + END;
  }
}

package gen.rehearse;

/**
 * One step of a rehearsal and how it went.
 *
 * @param detail what was found; on failure with what to do
 */
public record Step(String name, Result result, String detail) {

  /** How a step can go. */
  public enum Result {
    OK("ok"),
    FAILED("failed"),
    NOTE("note");

    private final String word;

    Result(String word) {
      this.word = word;
    }

    /** The word that is printed. */
    public String word() {
      return word;
    }
  }
}

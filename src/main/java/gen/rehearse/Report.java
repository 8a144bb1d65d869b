package gen.rehearse;

import gen.rehearse.Step.Result;
import java.util.function.Consumer;

/** Passes on each step when it is done, and remembers whether all went well. */
final class Report {

  private final Consumer<Step> audience;
  private boolean passed = true;

  Report(Consumer<Step> audience) {
    this.audience = audience;
  }

  /** A step that went well if {@code ok}. */
  void step(String name, boolean ok, String detail) {
    passed &= ok;
    audience.accept(new Step(name, ok ? Result.OK : Result.FAILED, detail));
  }

  /** Something that was not rehearsed, and why. */
  void note(String name, String detail) {
    audience.accept(new Step(name, Result.NOTE, detail));
  }

  /** True when no step failed so far. */
  boolean passed() {
    return passed;
  }
}

package gen.rehearse;

import gen.rehearse.Step.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Passes on each step when it is done, and remembers whether all went well. */
final class StepReporter {

  private final Consumer<Step> audience;
  private final List<Step> steps = new ArrayList<>();

  StepReporter(Consumer<Step> audience) {
    this.audience = audience;
  }

  /** A step that went well if {@code ok}. */
  void step(String name, boolean ok, String detail) {
    add(new Step(name, ok ? Result.OK : Result.FAILED, detail));
  }

  /** Something that was not rehearsed, and why. */
  void note(String name, String detail) {
    add(new Step(name, Result.NOTE, detail));
  }

  /** A step. */
  void add(Step step) {
    steps.add(step);
    audience.accept(step);
  }

  /** True when no step failed so far. */
  boolean passed() {
    return steps.stream().noneMatch(step -> step.result() == Result.FAILED);
  }

  /**
   * All steps as one of this name: what failed, or what went well.
   *
   * @param told the steps whose details are worth telling
   */
  Step as(String name, List<String> told) {
    String failed = details(step -> step.result() == Result.FAILED);
    return failed.isEmpty()
        ? new Step(name, Result.OK, details(step -> told.contains(step.name())))
        : new Step(name, Result.FAILED, failed);
  }

  private String details(java.util.function.Predicate<Step> which) {
    return String.join(
        "\n",
        steps.stream().filter(which).map(step -> step.name() + ": " + step.detail()).toList());
  }
}

package gen.finding;

import java.util.List;
import java.util.function.Function;

/** Does the same with each of several things at once, with the result of one after the other. */
public final class Parallel {

  private Parallel() {}

  /**
   * What a function makes of each, in the order of the given.
   *
   * @throws Rejected with the findings of all that are rejected, in the order of the given
   */
  public static <A, B> List<B> map(List<A> given, Function<A, B> function) {
    List<Result<B>> results = given.parallelStream().map(each -> attempt(each, function)).toList();
    Rejected.ifAnyError(results.stream().flatMap(each -> each.findings().stream()).toList());
    return results.stream().flatMap(each -> each.value().stream()).toList();
  }

  private static <A, B> Result<B> attempt(A each, Function<A, B> function) {
    try {
      return new Result<>(List.of(function.apply(each)), List.of());
    } catch (Rejected e) {
      return new Result<>(List.of(), e.findings());
    }
  }

  /** One value, or why there is none. */
  private record Result<B>(List<B> value, List<Finding> findings) {}
}

package gen;

import java.util.concurrent.Callable;

/**
 * Waits for what will come, as long as it takes: a busy machine is no reason to fail. What never
 * comes is ended by the one limit of time in {@code junit-platform.properties}.
 */
public final class Wait {

  private Wait() {}

  /** Returns once this is true. */
  public static void until(Callable<Boolean> holds) {
    try {
      while (!holds.call()) {
        Thread.sleep(20);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

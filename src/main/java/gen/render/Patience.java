package gen.render;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long something that may never end is waited for. A template can repeat itself in so many ways
 * that no count of steps covers them all, and Java cannot stop it; but nobody has to wait.
 *
 * @param most far longer than any template takes that ends, on a slow machine too
 */
record Patience(Duration most) {

  /** For templates of others. */
  static final Patience USUAL = new Patience(Duration.ofSeconds(60));

  /** What is waited for. */
  interface Work<T> {

    /** Does it. */
    T result() throws Exception;
  }

  /**
   * What the work comes to.
   *
   * @throws TimeoutException when nobody waits any longer; what is left of it keeps no program
   *     alive
   * @throws Exception what the work throws
   */
  <T> T waitFor(Work<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work::result);
    Thread thread = new Thread(task, "template");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) e.getCause();
    } finally {
      task.cancel(true);
    }
  }
}

package gen.rehearse;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Something to be done even when this program is asked to end before its time. What was begun last
 * is done first, one after the other.
 */
final class AtExit implements AutoCloseable {

  private static final Deque<AtExit> PENDING = new ArrayDeque<>();
  private static boolean ending;

  private final Runnable action;

  private AtExit(Runnable action) {
    this.action = action;
  }

  /**
   * Goes on only while the program does. Whoever makes something that has to be taken away asks
   * first: while the program ends, nobody would take it away again.
   */
  static void unlessEnding() {
    synchronized (PENDING) {
      while (ending) {
        try {
          PENDING.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("the program is ending", e);
        }
      }
    }
  }

  /** From now on this is done when the program ends, until it is closed. */
  static AtExit run(Runnable action) {
    synchronized (PENDING) {
      if (PENDING.isEmpty()) {
        Runtime.getRuntime().addShutdownHook(new Thread(AtExit::runAll));
      }
      AtExit pending = new AtExit(action);
      PENDING.push(pending);
      return pending;
    }
  }

  private static void runAll() {
    synchronized (PENDING) {
      ending = true;
    }
    while (true) {
      AtExit next;
      synchronized (PENDING) {
        next = PENDING.poll();
      }
      if (next == null) {
        return;
      }
      next.action.run();
    }
  }

  @Override
  public void close() {
    synchronized (PENDING) {
      PENDING.remove(this);
    }
  }
}

package gen;

import java.lang.management.ManagementFactory;

/**
 * Tells how long the processors worked, in milliseconds; unlike a clock, it is the same on a busy
 * machine and on a quiet one.
 */
public final class Computing {

  private Computing() {}

  /** What this thread has computed so far. */
  public static long ofThread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
  }

  /** What all threads of this process have computed so far. */
  public static long ofProcess() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / 1_000_000;
  }
}

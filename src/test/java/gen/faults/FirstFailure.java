package gen.faults;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A program that runs test classes in the order given and ends with 1 at the first failure. */
final class FirstFailure {

  /** Stands before the name of the test that failed. */
  static final String SIGN = "first failure: ";

  private FirstFailure() {}

  /** Takes names of test classes. */
  public static void main(String[] tests) {
    Launcher launcher = LauncherFactory.create();
    for (String test : tests) {
      long begin = System.nanoTime();
      launcher.execute(request(test), new Stop(test));
      System.out.printf("%s: %d ms%n", test, (System.nanoTime() - begin) / 1_000_000);
    }
    // Threads that a test left behind are no reason to stay.
    Runtime.getRuntime().halt(0);
  }

  private static LauncherDiscoveryRequest request(String test) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectClass(test))
        .filters(
            EngineFilter.includeEngines("junit-jupiter"),
            TagFilter.excludeTags("real-apps", "image", "image-faults", "pages", "code-faults"))
        .build();
  }

  private record Stop(String test) implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
      if (result.getStatus() == TestExecutionResult.Status.FAILED) {
        System.out.println(
            SIGN
                + test.substring(test.lastIndexOf('.') + 1)
                + ", "
                + identifier.getDisplayName().lines().findFirst().orElse(""));
        System.out.println(result.getThrowable().map(Throwable::toString).orElse(""));
        System.out.flush();
        Runtime.getRuntime().halt(1);
      }
    }
  }
}

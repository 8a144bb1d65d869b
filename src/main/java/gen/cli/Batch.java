package gen.cli;

import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Severity;
import gen.pipeline.Order;
import gen.pipeline.Outcome;
import gen.pipeline.Pipeline;
import gen.write.Change;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs many descriptors through one pipeline on all cores. What is wrong with one does not stop the
 * others; each is written as a whole or not at all.
 *
 * @param orders what is wanted of a descriptor; rejected where it cannot be read
 */
record Batch(Pipeline pipeline, Function<Path, Order> orders, Console console) {

  /** So many are done before something is said, in their order; so little is kept in memory. */
  private static final int ROUND = 64;

  /**
   * What came of one descriptor: its exit code, what is to be said, its files and their changes.
   */
  private record Result(int code, String said, int files, int changed) {}

  /** Runs all; returns the worst exit code. */
  int run(List<Path> descriptors) {
    int code = 0;
    int failed = 0;
    int files = 0;
    int changed = 0;
    for (int from = 0; from < descriptors.size(); from += ROUND) {
      List<Path> round = descriptors.subList(from, Math.min(from + ROUND, descriptors.size()));
      for (Result result : round.parallelStream().map(this::one).toList()) {
        if (!result.said().isEmpty()) {
          console.interrupt();
          console.err().print(result.said());
        }
        code = Math.max(code, result.code());
        failed += result.code() == 0 ? 0 : 1;
        files += result.files();
        changed += result.changed();
      }
      console.progress(from + round.size(), descriptors.size());
    }
    console
        .out()
        .println(
            count(descriptors.size(), "descriptor")
                + ", "
                + failed
                + " with findings that stop them; "
                + count(files, "file")
                + ", "
                + changed
                + " changed");
    return code;
  }

  private Result one(Path descriptor) {
    StringWriter said = new StringWriter();
    Console own = console.into(new PrintWriter(said));
    try {
      Optional<Order> offered = offered(orders.apply(descriptor));
      if (offered.isEmpty()) {
        return new Result(0, "", 0, 0);
      }
      Order order = offered.get();
      Outcome outcome = pipeline.run(order);
      own.findings(outcome.findings().stream().filter(Batch::matters).toList());
      List<Change> changes = outcome.differences();
      boolean drifted = order.mode() == Order.Mode.CHECK && !changes.isEmpty();
      if (order.mode() != Order.Mode.WRITE) {
        changes.forEach(
            each -> own.err().println("would be " + each.kind().word() + " " + each.path()));
      }
      return new Result(drifted ? 1 : 0, said.toString(), outcome.changes().size(), changes.size());
    } catch (Rejected e) {
      own.findings(e.findings());
      return new Result(1, said.toString(), 0, 0);
    } catch (RuntimeException | StackOverflowError e) {
      own.err().println(descriptor + ":");
      own.bug(e);
      return new Result(3, said.toString(), 0, 0);
    }
  }

  /** An order without the platforms that its own descriptor leaves out; nothing without any. */
  private Optional<Order> offered(Order order) {
    if (order.platforms().isEmpty()) {
      return Optional.of(order);
    }
    List<String> ids = pipeline.offering(order.descriptor()).offered(order.platforms());
    return ids.isEmpty() ? Optional.empty() : Optional.of(order.of(order.instance(), ids));
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** Notes of thousands of descriptors are noise. */
  private static boolean matters(Finding finding) {
    return finding.severity() != Severity.NOTE;
  }
}

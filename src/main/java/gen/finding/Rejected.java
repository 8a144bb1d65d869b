package gen.finding;

import java.util.List;

/**
 * Thrown by a stage that cannot go on because of its input. It carries everything that the stage
 * found, so that the user sees all of it at once. Any other exception is a bug of ours.
 */
public final class Rejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** Rejects the input for these reasons, of which at least one is an error. */
  public Rejected(List<Finding> findings) {
    super(findings.get(0).message(), null, false, false);
    this.findings = List.copyOf(findings);
  }

  /** Rejects the input for this one reason. */
  public Rejected(Finding finding) {
    this(List.of(finding));
  }

  /** What was found, in the order in which it was found. */
  public List<Finding> findings() {
    return findings;
  }

  /** Throws if any of these findings is an error. */
  public static void ifAnyError(List<Finding> findings) {
    if (findings.stream().anyMatch(Finding::isError)) {
      throw new Rejected(findings);
    }
  }
}

package gen.finding;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which findings count. Those that do not are neither shown nor have a say in the exit code.
 *
 * @param least the least severity that counts
 * @param codes the only codes that count; none for all
 * @param excluded files whose findings do not count
 */
public record Filter(Severity least, Set<String> codes, List<Glob> excluded) {

  /** Everything counts. */
  public static final Filter ALL = new Filter(Severity.NOTE, Set.of(), List.of());

  /** The findings that count, in the same order. */
  public List<Finding> of(Collection<Finding> findings) {
    return findings.stream().filter(this::counts).toList();
  }

  /** True when nothing about this file counts, so that it need not be read. */
  public boolean excludes(String file) {
    return excluded.stream().anyMatch(each -> each.matches(file));
  }

  private boolean counts(Finding finding) {
    return finding.severity().compareTo(least) <= 0
        && (codes.isEmpty() || codes.contains(finding.code().id()))
        && !excludes(finding.place().file());
  }
}

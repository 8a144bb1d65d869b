package gen.pipeline;

import gen.app.App;
import gen.deployment.Deployment;
import gen.finding.Finding;
import gen.write.Change;
import java.util.List;

/**
 * What the pipeline did.
 *
 * @param findings warnings and notes; with errors there is no outcome
 * @param changes every file of the run, changed or not
 */
public record Outcome(
    App app, List<Deployment> deployments, List<Finding> findings, List<Change> changes) {

  /** The deployments of the installation that comes first. */
  public List<Deployment> ofOneInstance() {
    return deployments.stream()
        .filter(each -> each.instance().equals(deployments.get(0).instance()))
        .toList();
  }

  /** The files that differ from what lay there. */
  public List<Change> differences() {
    return changes.stream().filter(Change::isChange).toList();
  }
}

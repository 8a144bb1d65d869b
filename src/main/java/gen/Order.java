package gen;

import gen.deployment.Instance;
import gen.finding.Source;
import gen.write.Folders;
import gen.write.Scope;
import java.util.List;

/**
 * What somebody wants of the pipeline.
 *
 * @param platforms names of platforms; empty for all
 * @param strict true when warnings count as errors
 * @param force true to overwrite files of others and edited ones
 */
public record Order(
    Source descriptor,
    List<String> platforms,
    Instance instance,
    Folders folders,
    Mode mode,
    boolean strict,
    boolean force) {

  /** What to do with the files at the end. */
  public enum Mode {
    /** Write what differs. */
    WRITE,
    /** Write nothing; a difference is a finding. */
    CHECK,
    /** Write nothing; say what would be written. */
    DRY_RUN
  }

  /** True when every platform is meant, so that pages about all of them are made too. */
  boolean isForAll() {
    return platforms.isEmpty();
  }

  /** The files that this order answers for. */
  Scope scope() {
    String folder = instance.isFirst() ? "" : "instances/" + instance.name() + "/";
    return new Scope(folder, platforms, isForAll());
  }
}

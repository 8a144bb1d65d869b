package gen;

import gen.deployment.Instance;
import gen.deployment.LeanImage;
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
 * @param imageOnly true for the files of the lean image and nothing else
 */
public record Order(
    Source descriptor,
    List<String> platforms,
    Instance instance,
    Folders folders,
    Mode mode,
    boolean strict,
    boolean force,
    boolean imageOnly) {

  /** An order for platforms. */
  public Order(
      Source descriptor,
      List<String> platforms,
      Instance instance,
      Folders folders,
      Mode mode,
      boolean strict,
      boolean force) {
    this(descriptor, platforms, instance, folders, mode, strict, force, false);
  }

  /** An order for the files of the lean image and nothing else. */
  public static Order forImage(
      Source descriptor, Folders folders, Mode mode, boolean strict, boolean force) {
    return new Order(descriptor, List.of(), Instance.FIRST, folders, mode, strict, force, true);
  }

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
    return platforms.isEmpty() && !imageOnly;
  }

  /** True when the files of the lean image are meant; all installations share one. */
  boolean hasImage() {
    return imageOnly || isForAll() && instance.isFirst();
  }

  /** The files that this order answers for. */
  Scope scope() {
    String folder = instance.isFirst() ? "" : "instances/" + instance.name() + "/";
    List<String> parts = imageOnly ? List.of(LeanImage.FOLDER) : platforms;
    return new Scope(folder, parts, isForAll());
  }
}

package gen.pipeline;

import gen.deployment.Instance;
import gen.deployment.LeanImage;
import gen.finding.Source;
import gen.page.Flavor;
import gen.write.Folders;
import gen.write.Scope;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants of the pipeline.
 *
 * @param platforms names of platforms; empty for all
 * @param strict true when warnings count as errors
 * @param instance a further installation; the first one stands for all that are kept
 * @param force true to overwrite files of others and edited ones
 * @param imageOnly true for the files of the lean image and nothing else
 * @param flavors languages of the pages; none for those that the descriptor names
 */
public record Order(
    Source descriptor,
    List<String> platforms,
    Instance instance,
    Folders folders,
    Mode mode,
    boolean strict,
    boolean force,
    boolean imageOnly,
    List<Flavor> flavors) {

  /** An order for platforms. */
  public Order(
      Source descriptor,
      List<String> platforms,
      Instance instance,
      Folders folders,
      Mode mode,
      boolean strict,
      boolean force) {
    this(descriptor, platforms, instance, folders, mode, strict, force, false, List.of());
  }

  /** The same order, with pages in these languages. */
  public Order in(List<Flavor> languages) {
    return new Order(
        descriptor, platforms, instance, folders, mode, strict, force, imageOnly, languages);
  }

  /** The same order, for one installation on these platforms. */
  public Order of(Instance other, List<String> ids) {
    return new Order(descriptor, ids, other, folders, mode, strict, force, imageOnly, flavors);
  }

  /** An order for the files of the lean image and nothing else. */
  public static Order forImage(
      Source descriptor, Folders folders, Mode mode, boolean strict, boolean force) {
    List<Flavor> flavors = List.of();
    return new Order(
        descriptor, List.of(), Instance.FIRST, folders, mode, strict, force, true, flavors);
  }

  /** What to do with the files at the end. */
  public enum Mode {
    /** Write what differs. */
    WRITE,
    /** Write nothing; a difference is a finding. */
    CHECK,
    /** Write nothing; say what would be written. */
    DRY_RUN,
    /** Write nothing and judge nothing; only say what the files would be. */
    RECALL
  }

  /** True when people are to hear what is wrong with the files. */
  boolean isToBeRead() {
    return mode != Mode.RECALL;
  }

  /** True when every platform is meant, so that pages about all of them are made too. */
  boolean isForAll() {
    return platforms.isEmpty() && !imageOnly;
  }

  /** True when the files of the lean image are meant; all installations share one. */
  boolean hasImage() {
    return imageOnly || isForAll() && instance.isFirst();
  }

  /** True when the order is about all installations that are kept, and not about a certain one. */
  boolean isForAllInstances() {
    return instance.isFirst() && !imageOnly;
  }

  /** The files that this order answers for. */
  Scope scope() {
    Optional<Instance> one = isForAllInstances() ? Optional.empty() : Optional.of(instance);
    List<String> parts = imageOnly ? List.of(LeanImage.FOLDER) : platforms;
    List<String> endings = flavors.stream().map(Flavor::ending).distinct().toList();
    return new Scope(one, parts, isForAll(), endings);
  }
}

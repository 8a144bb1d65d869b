package gen.app;

import java.util.List;
import java.util.Map;

/**
 * How the app is taken out of the published image, and the database server left behind.
 *
 * @param name name under which the lean image is published, without a tag
 * @param published the last release for which it was; empty when it never was
 * @param base the image to begin with
 * @param paths what is copied, each to the same place
 * @param folder where the command starts
 * @param command what the lean image runs; empty for what the app runs anyway
 * @param without programs that must not be in it
 * @param check a command that fails when something was not copied; empty for none
 */
public record LeanRecipe(
    String name,
    String published,
    String base,
    List<String> paths,
    Packages packages,
    Map<String, String> env,
    String folder,
    List<String> command,
    List<String> without,
    List<String> check) {

  /**
   * Packages of the base's system.
   *
   * @param manager the program that installs them: apt or apk
   */
  public record Packages(String manager, List<String> names) {}

  /** True when there is a lean image of this release for manifests to install. */
  public boolean isPublishedFor(String tag) {
    return published.equals(tag);
  }
}

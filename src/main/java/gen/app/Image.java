package gen.app;

import gen.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * The image and how it is started.
 *
 * @param command what to run instead of the image's own command; empty to leave it alone
 * @param entrypoint the image's own ENTRYPOINT
 * @param ownCommand the image's own CMD
 * @param writes folders that the app writes to
 * @param lean how to make an image of it without a database server
 * @param needsRoot true when it works as no other user
 * @param shell whether scripts can run in it
 * @param fixed variables that it was built with, and that change nothing when they are set
 */
public record Image(
    String name,
    String tag,
    List<String> command,
    List<String> entrypoint,
    List<String> ownCommand,
    String user,
    List<String> writes,
    boolean needsRoot,
    Shell shell,
    List<String> fixed,
    BundledDatabase bundledDatabase,
    Optional<LeanRecipe> lean,
    Place commandPlace) {

  /** Name and tag of the image to install: the lean one where it was published. */
  public String reference() {
    return lean.filter(recipe -> recipe.isPublishedFor(tag)).map(LeanRecipe::name).orElse(name)
        + ":"
        + tag;
  }

  /** Name and tag of the image that the app's makers publish. */
  public String original() {
    return name + ":" + tag;
  }

  /** True when the image does not run as root. */
  public boolean isNonRoot() {
    return !user.equals("root") && !user.equals("0");
  }

  /** Whether the image has a shell at {@code /bin/sh}, and where the descriptor says so. */
  public record Shell(boolean there, Place place) {}

  /** A database that the image starts by itself; both parts may be empty. */
  public record BundledDatabase(String startedBy, List<String> unless) {}
}

package gen.deployment;

import gen.app.App;
import gen.app.Image;
import gen.app.LeanRecipe;
import gen.finding.Code;
import gen.finding.Rejected;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An image of an app without the database server that the published one carries, fully decided.
 *
 * @param original name and tag of the published image, from which the app is taken
 * @param reference name and tag of the lean image
 * @param command what it runs by itself
 */
public record LeanImage(
    App app, LeanRecipe recipe, String original, String reference, List<String> command) {

  /** The folder of its files below the folder of all manifests, and the name of its page. */
  public static final String FOLDER = "image";

  /** The lean image of an app; empty if the descriptor describes none. */
  public static Optional<LeanImage> of(App app) {
    return app.web().image().lean().map(recipe -> of(app, recipe));
  }

  /**
   * The lean image of an app that must have one.
   *
   * @throws Rejected when the descriptor describes none
   */
  public static LeanImage needed(App app) {
    return of(app)
        .orElseThrow(
            () ->
                new Rejected(
                    Code.NO_LEAN.at(
                        app.place("image.lean"),
                        "image.lean is missing, so there is no lean image to prepare",
                        "say under image.lean how the app is taken out of "
                            + app.web().image().original())));
  }

  private static LeanImage of(App app, LeanRecipe recipe) {
    Image image = app.web().image();
    List<String> command =
        Stream.of(recipe.command(), image.command(), image.ownCommand())
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (command.isEmpty() && image.entrypoint().isEmpty()) {
      throw new Rejected(
          Code.COMMAND_UNKNOWN.at(
              app.place("image.lean.command", "image.lean"),
              "what the lean image runs by itself is not said",
              "set image.lean.command, or image.entrypoint and image.ownCommand"));
    }
    return new LeanImage(app, recipe, image.original(), recipe.name() + ":" + image.tag(), command);
  }

  /** The first line of every file, without the sign that begins a comment. */
  public String header() {
    return "Made by gen from gen.yaml: "
        + app.name()
        + " without a database server. Do not edit; change gen.yaml and run gen again.";
  }

  /** True when manifests install it. */
  public boolean isInstalled() {
    return app.web().image().reference().equals(reference);
  }

  /** The registry that it is published to. */
  public String registry() {
    return reference.substring(0, reference.indexOf('/'));
  }
}

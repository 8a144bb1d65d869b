package gen.deployment;

import gen.app.App;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.Platform;
import java.util.List;
import java.util.stream.Stream;

/** Decides what a manifest has to run. */
record CommandMaker(App app, Platform platform, List<Finding> findings) {

  /**
   * The words to run; none when the image's own command is right.
   *
   * @param adapted true when the adapter runs first, so that the manifest must say everything
   */
  List<String> command(boolean adapted) {
    App.Image image = app.image();
    List<String> words;
    if (adapted) {
      List<String> own = image.command().isEmpty() ? image.ownCommand() : image.command();
      words = Stream.concat(image.entrypoint().stream(), own.stream()).toList();
      if (words.isEmpty()) {
        unknown(image);
      }
    } else if (image.command().isEmpty()) {
      return List.of();
    } else {
      List<String> before =
          platform.command().replacesEntrypoint() ? image.entrypoint() : List.of();
      words = Stream.concat(before.stream(), image.command().stream()).toList();
    }
    words.stream().filter(word -> !isPlain(word)).forEach(this::notPlain);
    return words;
  }

  private boolean isPlain(String word) {
    return platform.command().word().matcher(word).matches();
  }

  private void unknown(App.Image image) {
    findings.add(
        Code.COMMAND_UNKNOWN.at(
            app.place("image.entrypoint", "image.ownCommand", "image"),
            platform.who().does("needs", "need")
                + " the adapter to run first; what the image runs by itself is not said",
            "set image.entrypoint and image.ownCommand as the image's Dockerfile has them"));
  }

  private void notPlain(String word) {
    findings.add(
        Code.COMMAND_WORDS.at(
            app.image().commandPlace(),
            "'" + word + "' in the command may be read in another way on " + platform.who(),
            "put the command into a script in the image and name that"));
  }
}

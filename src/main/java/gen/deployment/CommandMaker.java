package gen.deployment;

import gen.app.Image;
import gen.app.Service;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what a manifest has to run. */
record CommandMaker(Service service, Platform platform, List<Finding> findings) {

  /**
   * The words to run; none when the image's own command is right.
   *
   * @param adapter what runs first, so that the manifest must say everything
   * @param whole true where it must do so for another reason
   */
  List<String> command(Optional<Adapter> adapter, boolean whole) {
    Image image = service.image();
    List<String> words;
    if (adapter.isPresent() || whole) {
      List<String> own = image.command().isEmpty() ? image.ownCommand() : image.command();
      words = Stream.concat(image.entrypoint().stream(), own.stream()).toList();
      if (words.isEmpty()) {
        unknown(adapter.map(this::whyTheAdapterStartsIt).orElse(WHOLE.formatted(platform.who())));
      }
    } else if (image.command().isEmpty()) {
      words = isRunByAShell() ? image.ownCommand() : List.of();
      if (isRunByAShell() && words.isEmpty()) {
        unknown(
            platform.who()
                + " may start the image's own command with a shell, which the image does not have");
      }
    } else {
      List<String> before =
          platform.command().replacesEntrypoint() ? image.entrypoint() : List.of();
      words = Stream.concat(before.stream(), image.command().stream()).toList();
    }
    // In a Dockerfile the command is a list, in which nothing is misread.
    if (adapter.isEmpty() || !ShellChecker.builds(platform)) {
      words.stream().filter(word -> !isPlain(word)).forEach(this::notPlain);
    }
    return words;
  }

  private static final String WHOLE =
      "%s would put the image's ENTRYPOINT before the command of a release";

  /** True where the image's own command needs a shell that the image does not have. */
  private boolean isRunByAShell() {
    boolean may = platform.see().command().mayBeInShell();
    return may && !service.image().shell().there() && service.image().entrypoint().isEmpty();
  }

  private boolean isPlain(String word) {
    return platform.command().word().matcher(word).matches();
  }

  private String whyTheAdapterStartsIt(Adapter adapter) {
    List<String> names = adapter.exports().stream().map(Adapter.Export::name).toList();
    return platform.who().does("computes", "compute")
        + " "
        + (names.isEmpty() ? "the port" : String.join(", ", names))
        + " when the app starts, so gen has to start the app itself";
  }

  private void unknown(String why) {
    findings.add(
        Code.COMMAND_UNKNOWN.at(
            service.place("image.entrypoint", "image.ownCommand", "image"),
            why + ", and what the image runs is not said",
            LeftOut.or(
                "say what the image's Dockerfile has, such as `entrypoint: [docker-entrypoint.sh]`"
                    + " and `ownCommand: [node, server.js]` under `image`",
                platform)));
  }

  private void notPlain(String word) {
    findings.add(
        Code.COMMAND_WORDS.at(
            service.image().commandPlace(),
            "'" + word + "' in the command may be read in another way on " + platform.who(),
            LeftOut.or("put the command into a script in the image and name that", platform)));
  }
}

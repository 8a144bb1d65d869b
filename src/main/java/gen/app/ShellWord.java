package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The first word of a command, when it is a shell. */
final class ShellWord {

  private static final Pattern SHELL =
      Pattern.compile("(?:.*/)?(?:sh|ash|bash|dash|ksh|zsh|busybox)");

  private ShellWord() {}

  /** The finding about a command that needs a shell, in an image that is said to have none. */
  static Optional<Finding> check(Image image) {
    if (image.shell().there()) {
      return Optional.empty();
    }
    return Stream.of(image.entrypoint(), image.command(), image.ownCommand())
        .filter(words -> !words.isEmpty())
        .map(words -> words.get(0))
        .filter(word -> SHELL.matcher(word).matches())
        .findFirst()
        .map(word -> refuse(image, word));
  }

  private static Finding refuse(Image image, String word) {
    return Code.SHELL_MISSING.at(
        image.shell().place(),
        "the image has no shell, and '" + word + "' of its command is one",
        "name the program itself with its words, or remove shell: false");
  }
}

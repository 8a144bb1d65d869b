package gen.rehearse;

import gen.reading.ShellWords;
import java.util.List;

/** What starts a part of an app. */
public sealed interface Program {

  /** A command of this computer; the adapter goes before it where the manifests put it there. */
  record Words(List<String> words) implements Program {

    /** The words of a command; what is more than words is one for a shell. */
    public static Words of(String command) {
      return new Words(
          ShellWords.isWords(command)
              ? ShellWords.split(command)
              : List.of("/bin/sh", "-c", command));
    }
  }

  /** The image and the command that the manifests name, run by an engine. */
  record Image(Engine engine) implements Program {}

  /** Nothing, because somebody wants it so. */
  record LeftOut() implements Program {}
}
